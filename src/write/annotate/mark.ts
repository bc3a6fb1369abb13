import type { Lang, Place, Severity } from '../../finding/index.js';

/** What is to be seen at one place of the copy: a finding, or what a cause would change there. In the order of reading. */
export interface Mark {
  /** What it is called in the list of the terminal: ①, 原因 1. */
  readonly sign: string;
  readonly at: Place;
  /** The other cells of the same finding: shaded paler, without words. */
  readonly also: readonly Place[];
  /** How its own cell is shaded. */
  readonly shade: Shade;
  /** A sentence in the reader's language. */
  readonly text: string;
}

/** What a kind of file needs to carry marks. */
export interface Annotation {
  readonly bytes: Uint8Array;
  readonly marks: readonly Mark[];
  readonly lang: Lang;
}

/** The copy, and the marks that found no cell or sentence to stand at. */
export interface Annotated {
  readonly bytes: Uint8Array;
  readonly unplaced: readonly Mark[];
}

/** Who the comments are by. */
export const author = { name: 'gov-report', initials: 'GR' } as const;

/** How a cell is shaded: by the gravest mark on it, or as one that only has to do with a mark. */
export type Shade = Severity | 'also';

/** Colours dark ink is read on, RRGGBB. */
export const shades: Readonly<Record<Shade, string>> = { error: 'FFB3B3', warning: 'FFE08A', info: 'CFE3F7', also: 'FFF4CC' };

const weight: readonly Shade[] = ['also', 'info', 'warning', 'error'];

/** The graver of two shades. */
export const graver = (one: Shade | undefined, other: Shade): Shade => (one && weight.indexOf(one) > weight.indexOf(other) ? one : other);

/** ① to ㊿, the sign beside a finding; `(51)` beyond. */
export function sign(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return `(${number})`;
}

/** What stands in a comment: one line a mark. */
export const linesOf = (marks: readonly Mark[]): string[] => marks.map(wordsOf);

/** What a comment says of one mark: its sign, and what is to be said. */
export const wordsOf = ({ sign: called, text }: Mark): string => `${called} ${text}`;
