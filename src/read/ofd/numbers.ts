import { identity, type Matrix } from '../page-layout/matrix.js';

/** Numbers parted by blanks (or commas, as some write); what is no number is 0. */
const numbersOf = (text: string | undefined): number[] => wordsOf(text).map((word) => finite(Number(word)));

/** More than any box or map holds. */
const few = 16;

/** The first words of an attribute: it may be as long as the file. */
const wordsOf = (text: string | undefined, most = few): string[] => (text ?? '').split(/[\s,]+/, most).filter(Boolean);

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** The number an attribute holds; `otherwise` where it holds none. */
export function numberOf(text: string | undefined, otherwise: number): number {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}

/** The map in an attribute `CTM`; the identity where it holds no six numbers. */
export function matrixOf(text: string | undefined): Matrix {
  const numbers = wordsOf(text).map(Number);
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : identity;
}

/** Millimetres from the upper left corner of the page: left, top, width, height. */
export type OfdBox = readonly [left: number, top: number, width: number, height: number];

/** The box in an attribute or element; `undefined` where there is none. */
export function boxOf(text: string | undefined): OfdBox | undefined {
  const numbers = numbersOf(text);
  return numbers.length === 4 ? (numbers as unknown as OfdBox) : undefined;
}

/**
 * The steps from each of `count` characters to the next, as `DeltaX` and `DeltaY` write them: numbers, and `g n d` for a
 * step repeated n times. The last step goes on where there are too few; `undefined` where there are none at all.
 */
export function stepsOf(text: string | undefined, count: number): number[] | undefined {
  // A repeated step takes three words; blanks may stand before the first.
  const words = wordsOf(text, 3 * count + 1);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < count; at++) {
    if (words[at]!.toLowerCase() !== 'g') steps.push(finite(Number(words[at])));
    else {
      const times = Math.min(finite(Number(words[at + 1])), count - steps.length);
      const step = finite(Number(words[at + 2]));
      for (let left = times; left > 0; left--) steps.push(step);
      at += 2;
    }
  }
  if (steps.length === 0) return undefined;
  while (steps.length < count) steps.push(steps.at(-1)!);
  return steps;
}
