import { bodyEndings } from './body-name.js';
import type { Strip } from './strip.js';

/** Who reports, and for which year, as the title says; `null` for what it does not say. */
export interface Title {
  readonly text: string;
  readonly organization: string | null;
  readonly year: number | null;
  /** Position of the strip it ends in. */
  readonly index: number;
  /** Position of the last of the lines that read like titles and stand right under it. */
  readonly end: number;
  /** Put together of several lines. */
  readonly torn: boolean;
  /** Other lines name another body or year: this one was chosen by what the text says. */
  readonly contested: boolean;
}

/** The days the figures are counted from and to. */
const period = /(20\d{2})年1月1日[^。；]{0,12}?12月/;
/** How a section's text gives its year. */
const openingYear = /^(?:[^。，；]{0,20}[况项])?(20\d{2})年/;
const bodyEnding = new RegExp(`(?:${bodyEndings}|处|站|所|行)(?:[（(].{1,20}[)）])?$`);

/**
 * Which of several lines is the title: others are links to the reports of other years and bodies. It is the one whose year
 * and body the text has; where the text names two of their years, the last, right over it; where it names none, the first.
 */
export function likeliestTitle(titles: readonly Title[], strips: readonly Strip[]): Title {
  const first = titles.find(isNamed) ?? titles.at(-1)!;
  if (titles.every(({ organization, year }) => organization === first.organization && year === first.year)) return first;
  const places = new Set(titles.map(({ index }) => index));
  const said = saidIn(strips, places);
  const ranked = titles.map((title) => ({ title, rank: rankOf(title, said) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const alike = ranked.filter(({ rank }) => rank === best).map(({ title }) => title);
  const chosen = alike.every(isNamed) && (best < oneYear || alike.every(({ year }) => year === alike[0]!.year)) ? alike[0]! : alike.at(-1)!;
  let end = chosen.index;
  while (places.has(end + 1)) end++;
  return { ...chosen, end, contested: true };
}

const isNamed = ({ organization, year }: Title): boolean => organization !== null && year !== null;

interface Said {
  readonly years: readonly number[];
  readonly text: string;
}

/** What the rows say that are none of the titles. */
function saidIn(strips: readonly Strip[], titles: ReadonlySet<number>): Said {
  const lines = strips.flatMap(({ alone, index }) => (alone === null || titles.has(index) ? [] : alone.slice(0, longest).replace(/\s+/g, '')));
  const text = lines.join('\n');
  const counted = period.exec(text)?.[1];
  const opened = lines.slice(-rowsOfText).flatMap((line) => openingYear.exec(line)?.[1] ?? [])[0];
  return { text, years: [counted, opened].flatMap((year) => (year === undefined ? [] : Number(year))) };
}

const longest = 2000;
/** Of the rows given, those from the first section on. */
const rowsOfText = 4;
const oneYear = 10;

/** The years that bear a title out, then how whole it is, then whether the text knows its body. One that names no body needs both years. */
function rankOf(title: Title, { years, text }: Said): number {
  const borne = years.filter((year) => year === title.year).length;
  if (!isNamed(title)) return borne === 2 ? 2 * oneYear : 0;
  const whole = title.torn ? (bodyEnding.test(title.organization!) ? 2 : 0) : 4;
  return borne * oneYear + whole + (text.includes(title.organization!) ? 1 : 0);
}
