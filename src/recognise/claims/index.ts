// Sections in, claims out: what the text says of figures, each with its words and its place.
// Refuses to know: the tables, whether a claim is true, and how text was read from a file. Silent when unsure.
import type { Claim, Passage, Section } from '../../model/index.js';
import { placeIn, runsOf, sentencesOf, withoutBlanks, type Run, type Sentence } from './flow.js';
import { nothingKnown, readSentence, type Found, type Memory, type Setting } from './sentence.js';
import { bodyOf } from './scope.js';

/** What of a report the claims are read from. */
export interface Narrative {
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  readonly organization: string | null;
  readonly year: number | null;
}

/** A figure with its unit, or a word that may say something without one: all else makes no claim. */
const worthReading = /[0-9０-９〇零一二两三四五六七八九十百千万]\s*[件份宗起条例个部项次元万]|[未无均悉率]|没有|不存在|全[部数]/;
/** Of figures we know. */
const aboutUs = /申请|[收接]到|受理|新收|接收|复议|诉讼|规范性文件|规章|行政许可|行政处罚|行政强制|处理费|收费|收取|结转|办[结理]|答复|其中/;
/** What a sentence that makes no claim may still make known to the next. */
const ofRequests = /依申请公开|信息公开申请/;

/** The claims of a report's text in reading order; empty when it makes none. Linear in the text. */
export function claimsOf({ preamble, sections, organization, year }: Narrative): Claim[] {
  const setting: Setting = { body: bodyOf(organization), year };
  return [...claimsOfPassages(preamble, nothingKnown, setting), ...sections.flatMap((section) => claimsOfSection(section, nothingKnown, setting))];
}

/** A heading tells what its paragraphs are about: （二）依申请公开方面. */
function claimsOfSection({ heading, passages, sections }: Section, above: Memory, setting: Setting): Claim[] {
  const requests = above.requests || /依申请|信息公开申请/.test(heading);
  const memory = { ...above, requests, disclosure: requests || above.disclosure || heading.includes('信息公开') };
  return [...claimsOfPassages(passages, memory, setting), ...sections.flatMap((section) => claimsOfSection(section, memory, setting))];
}

const claimsOfPassages = (passages: readonly Passage[], memory: Memory, setting: Setting): Claim[] =>
  runsOf(passages).flatMap((run) => (worthReading.test(run.text) ? claimsOfRun(run, memory, setting) : []));

function claimsOfRun(run: Run, before: Memory, setting: Setting): Claim[] {
  const claims: Claim[] = [];
  let memory = before;
  for (const raw of sentencesOf(run.text)) {
    if (!worthReading.test(raw.text) || !aboutUs.test(raw.text)) {
      memory = afterSilence(memory, raw.text);
      continue;
    }
    const sentence = withoutBlanks(raw);
    const read = readSentence(sentence.text, memory, setting);
    memory = read.memory;
    for (const found of read.found) claims.push(claimOf(found, run, sentence));
  }
  return claims;
}

function claimOf({ subject, value, unit, year, elsewhere, parts, from, at, end }: Found, run: Run, { offsetOf }: Sentence): Claim {
  const quote = run.text.slice(offsetOf(from), offsetOf(end - 1) + 1);
  const claim = { subject, value, unit, year, quote, at: placeIn(run, offsetOf(at)), elsewhere };
  return parts ? { ...claim, parts } : claim;
}

function afterSilence(memory: Memory, text: string): Memory {
  if (ofRequests.test(text)) return { ...memory, topic: 'requests', requests: true, disclosure: true, elsewhere: false };
  return { ...memory, topic: null, disclosure: memory.disclosure || text.includes('信息公开'), elsewhere: false };
}
