// Sections in, claims out: what the text says of figures, each with its words and its place.
// Refuses to know: the tables, whether a claim is true, and how text was read from a file. Silent when unsure.
import { simplified } from '../../forms/index.js';
import type { Claim, Passage, Section } from '../../model/index.js';
import { placeIn, runsOf, sentencesOf, withoutBlanks, type Run, type Sentence } from './flow.js';
import { nothingKnown, type Found, type Memory, type Setting } from './found.js';
import { readSentence } from './sentence.js';
import { bodyOf } from './scope.js';

/** What of a report the claims are read from. */
export interface Narrative {
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  readonly organization: string | null;
  readonly year: number | null;
}

/** A figure with its unit, or a word that may say something without one: all else makes no claim. No class has more than sixteen ranges, for then each character costs a call. */
const worthReading = /(?:[0-9０-９〇零一二两三四五六七八九]|[十百千万])\s*[件份宗起条例个部项次元万]|[0０〇零]|[未无均悉率]|没有|不存在|全[部数]/;
/** Of figures we know. */
const aboutUs = /申请|[收接]到|受理|新收|接收|复议|诉讼|规范性文件|规章|行政许可|行政处罚|行政强制|处理费|收费|收取|结转|办[结理]|答复|其中/;
/** Asked first of what a text is about, which costs least. */
const mayClaim = (text: string): boolean => aboutUs.test(text) && worthReading.test(text);
/** What a sentence that makes no claim may still make known to the next. */
const ofRequests = /依申请公开|信息公开申请/;

/** A heading under which 受理60件，办结59件 can be of nothing else. */
const onlyRequests = /^(?:政府)?(?:信息)?依申请公开(?:政府)?(?:信息)?(?:办理|工作|方面|情况)*[。：:]?$/;

/** The claims of a report's text in reading order; empty when it makes none. Linear in the text. */
export function claimsOf({ preamble, sections, organization, year }: Narrative): Claim[] {
  const setting: Setting = { body: bodyOf(organization), year };
  const claims: Claim[] = [];
  claimsOfPassages(preamble, nothingKnown, { setting, claims });
  for (const section of sections) claimsOfSection(section, nothingKnown, { setting, claims });
  return claims;
}

/** What the sentences stand in, and what they have claimed so far. */
interface Gathering {
  readonly setting: Setting;
  readonly claims: Claim[];
}

/** A heading tells what its paragraphs are about: （二）依申请公开方面. */
function claimsOfSection({ heading: printed, passages, sections }: Section, before: Memory, gathering: Gathering): void {
  const heading = plain(printed);
  const requests = before.requests || heading.includes('依申请') || heading.includes('信息公开申请');
  const topic = heading.includes('依申请公开') && onlyRequests.test(heading) ? 'requests' : before.topic;
  const { last, adds, year, elsewhere } = before;
  const memory: Memory = { topic, requests, disclosure: requests || before.disclosure || heading.includes('信息公开'), last, adds, year, elsewhere };
  claimsOfPassages(passages, memory, gathering);
  for (const section of sections) claimsOfSection(section, memory, gathering);
}

function claimsOfPassages(passages: readonly Passage[], memory: Memory, gathering: Gathering): void {
  for (const run of runsOf(passages)) {
    const text = plain(run.text);
    if (mayClaim(text)) claimsOfRun({ run, text }, memory, gathering);
  }
}

/** The same text, character for character, as the vocabulary has it: in simplified characters, and 資訊 is 信息. */
function plain(text: string): string {
  const same = simplified(text);
  return same === text ? text : same.replaceAll('资讯', '信息');
}

/** `text` is the run's, made plain. */
function claimsOfRun({ run, text }: { readonly run: Run; readonly text: string }, before: Memory, { setting, claims }: Gathering): void {
  let memory = before;
  for (const raw of sentencesOf(text)) {
    if (!mayClaim(raw.text)) {
      memory = afterSilence(memory, raw.text);
      continue;
    }
    const sentence = withoutBlanks(raw);
    const read = readSentence(sentence.text, memory, setting);
    memory = read.memory;
    for (const found of read.found) claims.push(claimOf(found, run, sentence));
  }
}

function claimOf({ subject, value, unit, year, elsewhere, partly, parts, from, at, end }: Found, run: Run, { offsetOf }: Sentence): Claim {
  const quote = run.text.slice(offsetOf(from), offsetOf(end - 1) + 1);
  const claim = { subject, value, unit, year, quote, at: placeIn(run, offsetOf(at)), elsewhere };
  return partly || parts ? { ...claim, ...(partly && { partly }), ...(parts && { parts }) } : claim;
}

function afterSilence({ requests, disclosure, last, year }: Memory, text: string): Memory {
  if (ofRequests.test(text)) return { topic: 'requests', requests: true, disclosure: true, last, adds: null, year, elsewhere: false };
  return { topic: null, requests, disclosure: disclosure || text.includes('信息公开'), last, adds: null, year, elsewhere: false };
}
