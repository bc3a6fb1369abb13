import type { ValueKind } from '../../forms/index.js';

/** One cell's share of a clump. A dash counts as nothing in sums. */
export interface Part {
  readonly text: string;
  /** Offset in the clump's text. */
  readonly start: number;
  readonly value: number | null;
}

/** One way of cutting a clump into its cells. */
export type Cut = readonly Part[];

/** Σ parts = total, by position in the clump. */
export interface InnerSum {
  readonly id: string;
  readonly parts: readonly number[];
  readonly total: number;
}

/** The ways in which a clump may be cut, and what is known of them. */
export interface Cuts {
  /**
   * Every cut that the inner sums allow; where the figures can be cut in one way only, that one, whatever the sums.
   * Empty when there is none, or too many to list.
   */
  readonly allowed: readonly Cut[];
  /** True when blanks stand at every border: the figures were printed apart and nothing had to be worked out. */
  readonly apart: boolean;
  /** True when the digits can be cut in one way only, whatever the sums. */
  readonly only: boolean;
  /** True when a limit was met before all cuts were tried. */
  readonly gaveUp: boolean;
}

/** Of figures nobody tried to cut. */
export const untried: Cuts = { allowed: [], apart: false, only: false, gaveUp: true };

/** Steps of one enumeration, cuts kept of it, and digits a cell has on average. Beyond any the clump is given up: unread. */
export const cutLimits = { steps: 100_000, cuts: 2_000, digits: 5 } as const;

/** A stretch of the clump without blanks. */
interface Word {
  readonly text: string;
  readonly start: number;
  /** Nothing but digits, as nearly always. */
  readonly plain: boolean;
}

const digits = String.raw`(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)`;
const shapes: Readonly<Record<ValueKind, RegExp>> = {
  count: new RegExp(`^${digits}[件条宗个项次]?$`),
  amount: new RegExp(String.raw`^${digits}(?:\.\d+)?(?:元|万元)?$`),
  change: new RegExp(`^(?:[+-]|增加?|减少?)?${digits}[件条宗个项次]?$`),
};
const dash = /^[-/—]$/;
/** What a figure, once complete, may not be followed by: it would have been cut in the middle. */
const unfinished = /^[,.元万件条宗个项次]/;

/**
 * Every way of cutting `text` into as many figures as there are kinds. A blank is always a border; no figure begins
 * with a needless 0; a comma holds its three digits. Gives no cut when the text holds anything else.
 */
export function cutsOf(text: string, kinds: readonly ValueKind[], sums: readonly InnerSum[] = []): Cuts {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: found, index: start }): Word => {
    const word = found.normalize('NFKC').replace(/[–−－]/g, '-');
    return { text: word, start, plain: /^\d+$/.test(word) };
  });
  const bare = new Cutter(words, kinds, []).all(2);
  const apart = words.length === kinds.length && bare.length === 1;
  if (bare.length < 2) return { allowed: bare, apart, only: bare.length === 1, gaveUp: false };
  const cutter = new Cutter(words, kinds, sums);
  const allowed = cutter.all(cutLimits.cuts);
  return { allowed, apart, only: false, gaveUp: cutter.gaveUp };
}

/** Walks through the words from left to right, taking one figure after another. */
class Cutter {
  private steps = 0;
  private readonly found: Cut[] = [];
  private readonly parts: Part[] = [];
  /** By word, the characters that follow it. */
  private readonly after: readonly number[];

  constructor(
    private readonly words: readonly Word[],
    private readonly kinds: readonly ValueKind[],
    private readonly sums: readonly InnerSum[],
  ) {
    this.after = words.map((_, index) => words.slice(index + 1).reduce((sum, { text }) => sum + text.length, 0));
  }

  /** All cuts, or the first two where `most` is 2; none when there are `most` or more, or the steps run out. */
  all(most: number): readonly Cut[] {
    if (this.words.length === 0 || this.words.length > this.kinds.length || this.isTooLong()) return [];
    this.walk(0, 0, most);
    return this.gaveUp || (most > 2 && this.found.length >= most) ? [] : this.found;
  }

  get gaveUp(): boolean {
    return this.steps > cutLimits.steps;
  }

  private isTooLong(): boolean {
    return this.kinds.length > 1 && this.words.length < this.kinds.length && this.words.reduce((sum, { text }) => sum + text.length, 0) > cutLimits.digits * this.kinds.length;
  }

  private walk(index: number, from: number, most: number): void {
    if (++this.steps > cutLimits.steps || this.found.length >= most) return;
    const word = this.words[index];
    if (!word) {
      this.found.push([...this.parts]);
      return;
    }
    if (from === word.text.length) return this.walk(index + 1, 0, most);
    const cellsLeft = this.kinds.length - this.parts.length;
    if (cellsLeft < this.words.length - index) return;
    // The very last cell takes all that is left.
    for (let to = cellsLeft === 1 ? word.text.length : from + 1; to <= word.text.length; to++) {
      const room = this.after[index]! + word.text.length - to;
      if (room < cellsLeft - 1) return;
      const value = valueOf(word, from, to, this.kinds[this.parts.length] ?? 'count');
      if (value === undefined) {
        if (word.plain) return;
        continue;
      }
      this.parts.push({ text: word.text.slice(from, to), start: word.start + from, value });
      if (this.sums.every((sum) => this.bears(sum, room))) this.walk(index, to, most);
      this.parts.pop();
    }
  }

  /** Whether a sum holds or still may: what its parts come to so far must find room in its total. */
  private bears({ parts, total }: InnerSum, room: number): boolean {
    const taken = this.parts.length;
    if (taken <= parts[0]!) return true;
    let sum = 0;
    for (const part of parts) if (part < taken) sum += this.parts[part]!.value ?? 0;
    if (taken > total) return parts.some((part) => part >= taken) || sum === (this.parts[total]!.value ?? 0);
    // Every cell before the total and behind it needs a character of its own.
    return String(sum).length <= room - (total - taken) - (this.kinds.length - 1 - total);
  }
}

/** The figure of a part; `null` for a dash, `undefined` for what no cell can hold. */
function valueOf({ text, plain }: Word, from: number, to: number, kind: ValueKind): number | null | undefined {
  const part = text.slice(from, to);
  if (plain) return (part.length > 1 && part.startsWith('0')) || part.length > 15 ? undefined : Number(part);
  if (unfinished.test(text.slice(to))) return undefined;
  if (dash.test(part)) return null;
  if (!shapes[kind].test(part)) return undefined;
  const value = Number(part.replace(/[^\d.]/g, ''));
  if (!Number.isSafeInteger(Math.trunc(value))) return undefined;
  return /^[-减]/.test(part) && value !== 0 ? -value : value;
}
