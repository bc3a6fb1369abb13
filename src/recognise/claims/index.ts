// Sections in, claims out: what the text says of figures, each with its words and its place.
// Refuses to know: the tables, whether a claim is true, and how text was read from a file. Silent when unsure.
import type { Claim, Passage, Section } from '../../model/index.js';
import { placeIn, runsOf, sentencesOf, type Run } from './flow.js';
import { nothingKnown, readSentence, type Memory, type Setting } from './sentence.js';
import { bodyOf } from './scope.js';

/** What of a report the claims are read from. */
export interface Narrative {
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  readonly organization: string | null;
  readonly year: number | null;
}

/** A sentence without one of these says nothing of any figure we know. */
const worthReading = /申请|复议|诉讼|规范性文件|规章|行政许可|行政处罚|行政强制|处理费|收费|收取|结转|办[结理]|答复|公开|其中/;

/** The claims of a report's text in reading order; empty when it makes none. Linear in the text. */
export function claimsOf({ preamble, sections, organization, year }: Narrative): Claim[] {
  const setting: Setting = { body: bodyOf(organization), year };
  return [...claimsOfPassages(preamble, nothingKnown, setting), ...sections.flatMap((section) => claimsOfSection(section, nothingKnown, setting))];
}

/** A heading tells what its paragraphs are about: （二）依申请公开方面. */
function claimsOfSection({ heading, passages, sections }: Section, above: Memory, setting: Setting): Claim[] {
  const memory = /依申请|信息公开申请/.test(heading) ? { ...above, requests: true, disclosure: true } : heading.includes('信息公开') ? { ...above, disclosure: true } : above;
  return [...claimsOfPassages(passages, memory, setting), ...sections.flatMap((section) => claimsOfSection(section, memory, setting))];
}

const claimsOfPassages = (passages: readonly Passage[], memory: Memory, setting: Setting): Claim[] =>
  runsOf(passages.filter(({ text }) => text.length > 0)).flatMap((run) => (worthReading.test(run.text) ? claimsOfRun(run, memory, setting) : []));

function claimsOfRun(run: Run, before: Memory, setting: Setting): Claim[] {
  const claims: Claim[] = [];
  let memory = before;
  for (const sentence of sentencesOf(run.text)) {
    if (!worthReading.test(sentence.text)) {
      memory = { ...memory, topic: null, elsewhere: false };
      continue;
    }
    const read = readSentence(sentence.text, memory, setting);
    memory = read.memory;
    for (const { from, at, end, parts, ...claim } of read.found) {
      const quote = run.text.slice(sentence.offsetOf(from), sentence.offsetOf(end - 1) + 1);
      claims.push({ ...claim, quote, at: placeIn(run, sentence.offsetOf(at)), ...(parts && { parts }) });
    }
  }
  return claims;
}
