import { forms, type SectionTitle } from '../forms/index.js';
import { further, type Place } from '../finding/index.js';
import { areAlike, headingsAmong, type Candidate } from './heading-choice.js';
import { headingOf, type Heading } from './heading.js';
import { labelKey } from './key.js';
import { namesTable } from './row-cues.js';
import type { Strip } from './strip.js';
import { titleOf, type Title } from './title.js';

/** A section before its subsections are cut: its heading, and the positions of the strips in it. */
export interface RawSection {
  /** As printed; `null` where it was lost. */
  readonly number: number | null;
  readonly heading: string;
  /** The section of the form it is; `null` for one the form does not have. */
  readonly known: SectionTitle | null;
  readonly headingAt: number;
  /** The text that follows the heading in its own line; `null` for none. */
  readonly rest: { readonly text: string; readonly at: Place } | null;
  readonly from: number;
  readonly to: number;
}

/** Title and sections of a report, by positions of strips. */
export interface Outline {
  readonly title: Title | null;
  /** Positions of the strips between title and first section. */
  readonly preamble: { readonly from: number; readonly to: number };
  readonly sections: readonly RawSection[];
}

/** Finds the title and the sections. Headings are known by their words; their number may be lost or wrong. */
export function outlineOf(strips: readonly Strip[]): Outline {
  const headings = headingsIn(strips);
  const first = headings[0]?.at ?? strips.length;
  const title = titleOf(strips, first);
  const sections = headings.map(({ number, text, known, rest, at, lines }, index): RawSection => (
    { number, heading: text, known, headingAt: at, rest: restOf(strips[at]!, rest), from: at + lines, to: headings[index + 1]?.at ?? strips.length }
  ));
  return { title, preamble: { from: (title?.end ?? -1) + 1, to: headings.length > 0 ? first : (title?.end ?? -1) + 1 }, sections };
}

const restOf = (strip: Strip, offset: number): RawSection['rest'] => (offset < 0 ? null : { text: lineOf(strip)!.slice(offset).trim(), at: further(strip.at, offset) });

/** A mark by itself, as numbering that a program gave stands before its tab. */
const markAlone = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]?|第[一二三四五六七八九十]部分|[壹贰叁肆伍陆]、)$/;
const longestMark = 5;

/** A row as a line: its only text, or a list mark and the one text behind it. */
function lineOf({ alone, source }: Strip): string | null {
  if (alone !== null || 'kind' in source) return alone;
  let mark = '';
  let text = '';
  for (const cell of source) {
    if (cell.text === '') continue;
    if (text !== '' || (mark === '' && cell.text.length > longestMark)) return null;
    if (mark === '') mark = cell.text;
    else text = cell.text;
  }
  return markAlone.test(mark) && /^[^\d]*[\u4e00-\u9fff]/.test(text) ? `${mark}\t${text}` : null;
}

/** Of the forms of today. */
const numbers = forms[0]!.sections.length;

function headingsIn(strips: readonly Strip[]): readonly Candidate[] {
  const known: Candidate[] = [];
  const others: Candidate[] = [];
  for (const strip of strips) {
    const line = lineOf(strip);
    const heading = line === null ? null : headingOf(line);
    if (!heading) continue;
    const torn = heading.known ? null : tornHeading(line!, strips[strip.index + 1]);
    if (torn) known.push(candidateOf(torn, strip.index, 2));
    else (heading.known ? known : others).push(candidateOf(heading, strip.index));
  }
  const kinds = new Set(known.map(({ kind }) => kind)).add('一');
  if (areAlike(known, numbers) && !others.some(({ kind, number }) => kinds.has(kind) && number! > numbers)) return known;
  const foreign = others.filter(({ kind, at }) => kinds.has(kind) && isForeign(lineOf(strips[at]!)!));
  const places = new Set(known.map(({ at }) => at));
  return headingsAmong([...known, ...foreign].sort((one, other) => one.at - other.at), (one) => hasContent(strips, places, one));
}

const candidateOf = ({ kind, number, text, known, official, rest }: Heading, at: number, lines = 1): Candidate => ({ kind, number, text, known, official, rest, at, lines });

/** Longer text is no end of a heading. */
const longestEnd = 12;

/** A heading that a line begins and the next one ends. */
function tornHeading(line: string, next: Strip | undefined): Heading | null {
  if (!next || next.alone === null || next.alone.length > longestEnd) return null;
  const heading = headingOf(`${line.trim()}${next.alone.trim()}`);
  return heading?.official && heading.rest < 0 ? heading : null;
}

/** A line that is numbered like a section and no label of a table. */
function isForeign(line: string): boolean {
  const { words, mark, term } = labelKey(line);
  return term < 0 && !isTornLabel(words, mark);
}

/** A table begins within so many rows of its heading. */
const farthestTable = 12;

/** Whether the table of a section, or text where it has none, stands between its heading and the next. */
function hasContent(strips: readonly Strip[], headings: ReadonlySet<number>, { at, lines, known, rest }: Candidate): boolean {
  if (!known?.table) return rest >= 0 || (at + lines < strips.length && !headings.has(at + lines));
  for (let index = at + 1; index < Math.min(strips.length, at + 1 + farthestTable) && !headings.has(index); index++) if (namesTable(strips[index]!, known.table)) return true;
  return false;
}

/** `一、本年新收政府信息公开`: the label of a row that is numbered as sections are, broken over lines. Asked for so seldom that the labels are not kept. */
const isTornLabel = (words: string, mark: string): boolean =>
  forms.some(({ tables }) => tables.some(({ blocks }) => blocks.some(({ rows }) => rows.some(({ label }) => {
    const whole = labelKey(label);
    return whole.mark === mark && whole.words.startsWith(words);
  }))));

/** A heading without its list mark and its blanks. */
export const withoutMark = (text: string): string =>
  text.trim().replace(/^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．,，:：]+|[（(]\d{1,2}[)）]|\d{1,2}[.．、])\s*/, '').replace(/^[、.．]\s*/, '').trim();
