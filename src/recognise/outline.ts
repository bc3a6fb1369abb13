import { forms, numerals, type SectionTitle } from '../forms/index.js';
import { isDigit } from './figure.js';
import { labelKey } from './key.js';
import { cues } from './lexicon.js';
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
  readonly from: number;
  readonly to: number;
}

export interface Outline {
  readonly title: Title | null;
  /** Positions of the strips between title and first section. */
  readonly preamble: { readonly from: number; readonly to: number };
  readonly sections: readonly RawSection[];
}

/** Longer text is no heading of a section. */
export const longestHeading = 60;

const known = new Map<string, SectionTitle>(
  forms.flatMap(({ sections }) =>
    sections.flatMap((section) => [section.title, ...(section.also ?? [])].map((title) => [labelKey(title).words, section] as const)),
  ),
);

/** The titles to the letter: all that is taken for a section when its mark is that of a subsection. */
const official = new Map<string, SectionTitle>(forms.flatMap(({ sections }) => sections.map((section) => [labelKey(section.title).words, section] as const)));

/** Finds the title and the sections. Headings are known by their words; their number may be lost or wrong. */
export function outlineOf(strips: readonly Strip[]): Outline {
  const headings = headingsIn(strips);
  const first = headings[0]?.headingAt ?? strips.length;
  const title = titleOf(strips, first);
  const sections = headings.map(({ number, heading, known, headingAt }, at): RawSection => (
    { number, heading, known, headingAt, from: headingAt + 1, to: headings[at + 1]?.headingAt ?? strips.length }
  ));
  return { title, preamble: { from: (title?.index ?? -1) + 1, to: headings.length > 0 ? first : (title?.index ?? -1) + 1 }, sections };
}

type Heading = Omit<RawSection, 'from' | 'to'>;

function headingsIn(strips: readonly Strip[]): Heading[] {
  return strips.flatMap((strip) => headingOf(strip) ?? []);
}

function headingOf(strip: Strip): Heading | null {
  const text = strip.alone;
  if (text === null || text.length > longestHeading || endsInFigure(text)) return null;
  const { words, mark } = labelKey(text);
  const number = mark === '' ? null : numerals.indexOf(mark) + 1 || null;
  const section = mark.startsWith('(') ? official.get(words) : (known.get(words) ?? likelySection(words, number));
  if (section) return { number, heading: withoutMark(text), known: section, headingAt: strip.index };
  const foreign = number !== null && numerals.includes(text.trimStart().charAt(0)) && isHeadingLike(text) && !cues.has(words) && !isTornLabel(words, mark);
  return foreign ? { number, heading: withoutMark(text), known: null, headingAt: strip.index } : null;
}

/** A line of a table, or of its contents. */
const endsInFigure = (text: string): boolean => isDigit(text.charCodeAt(text.length - 1)) && /[\s\d０-９….．·]/.test(text.charAt(text.length - 2));

/** A heading that holds a known title among other words (`2023年主动公开政府信息情况`), numbered as the form numbers it. */
function likelySection(words: string, number: number | null): SectionTitle | null {
  if (number === null) return null;
  for (const [title, section] of known) if (section.number === number && words.includes(title)) return section;
  return null;
}

const isHeadingLike = (text: string): boolean => text.length <= 30 && !/[。；，：]/.test(text);

/** `一、本年新收政府信息公开`: the label of a row that is numbered as sections are, broken over lines. Asked for so seldom that the labels are not kept. */
const isTornLabel = (words: string, mark: string): boolean =>
  forms.some(({ tables }) => tables.some(({ blocks }) => blocks.some(({ rows }) => rows.some(({ label }) => {
    const whole = labelKey(label);
    return whole.mark === mark && whole.words.startsWith(words);
  }))));

/** A heading without its list mark and its blanks. */
export const withoutMark = (text: string): string =>
  text.trim().replace(/^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．,，:：]+|[（(]\d{1,2}[)）]|\d{1,2}[.．、])\s*/, '').replace(/^[、.．]\s*/, '').trim();
