import { elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { numeral } from '../markup/numerals.js';

/** One level of a list style. */
export interface OdfListLevel {
  readonly start: number;
  /** What stands before a paragraph, `%2%` for the number of level 2; empty for bullets. */
  readonly label: string;
  /** The first sign of the series its numbers are written in; empty: none is written. */
  readonly series: string;
}

/** The levels of one list style, from 1. */
export type OdfListStyle = ReadonlyMap<number, OdfListLevel>;

/** The list styles below these elements by name; the numbering of headings has the name of an empty string. */
export function readListStyles(parents: readonly (MarkupElement | undefined)[]): ReadonlyMap<string, OdfListStyle> {
  const styles = parents.flatMap((parent) => (parent ? elementsOf(parent) : []));
  return new Map(
    styles
      .filter((style) => style.name === 'text:list-style' || style.name === 'text:outline-style')
      .map((style) => [style.name === 'text:list-style' ? (style.attributes['name'] ?? '') : '', levelsOf(style)]),
  );
}

const levelsOf = (style: MarkupElement): OdfListStyle =>
  new Map(elementsOf(style).map((level) => [Number(level.attributes['level']), levelOf(level)]));

function levelOf({ name, attributes }: MarkupElement): OdfListLevel {
  const series = firstSign(attributes['num-format'] ?? '');
  const start = Number(attributes['start-value'] ?? 1);
  const isNumbered = name !== 'text:list-level-style-bullet' && name !== 'text:list-level-style-image';
  const label = attributes['num-list-format'] ?? ownLabel(attributes, series !== '');
  return { start: Number.isInteger(start) ? start : 1, label: isNumbered && (series !== '' || !label.includes('%')) ? label : '', series };
}

/** Prefix, the numbers of as many levels as are shown, suffix. */
function ownLabel(attributes: Readonly<Record<string, string>>, isNumbered: boolean): string {
  const level = Number(attributes['level']);
  const shown = Math.min(Math.max(1, Number(attributes['display-levels'] ?? 1) || 1), level || 1);
  const numbers = Array.from({ length: shown }, (_, i) => `%${level - shown + 1 + i}%`).join('.');
  return `${attributes['num-prefix'] ?? ''}${isNumbered ? numbers : ''}${attributes['num-suffix'] ?? ''}`;
}

/** `一, 二, 三, ...` names a series by its beginning; `1st` and the like are written plain. */
const firstSign = (format: string): string => (format.includes(',') ? format.slice(0, format.indexOf(',')) : format);

/** What is printed before a paragraph when these are the numbers of the levels, the first level first. */
export function listLabel(style: OdfListStyle, level: number, counts: readonly (number | undefined)[]): string {
  const text = (style.get(level)?.label ?? '').replace(/%(\d)%/g, (_, digit: string) => {
    const of = style.get(Number(digit));
    return of === undefined || of.series === '' ? '' : numeral(counts[Number(digit)] ?? of.start, of.series);
  });
  return /[\w.]$/.test(text) ? `${text} ` : text;
}
