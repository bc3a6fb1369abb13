import { isAbbreviation } from '../../forms/index.js';

/** How much of a label must be left where its end is cut off, in characters and as a share of it. */
const beginning = { characters: 4, share: 0.35 };
/** How much, where characters are lost anywhere in it: the order of those left is all that tells. */
const remains = { characters: 3, share: 0.6 };
/** Of so many characters one may be another, one at least; a shorter label may then be another label. */
const charactersPerSlip = 6;
const shortestSlipped = 5;

/** Whether words are a label cut short, with characters lost, or with few characters wrong. */
export function resembles(words: string, label: string): boolean {
  if (isLeft(words, label, beginning) && label.startsWith(words)) return true;
  if (isLeft(words, label, remains) && isAbbreviation(words, label)) return true;
  return label.length >= shortestSlipped && distanceWithin(words, label, Math.max(1, Math.floor(label.length / charactersPerSlip)));
}

const isLeft = (words: string, label: string, { characters, share }: typeof beginning): boolean => words.length >= characters && words.length >= label.length * share;

/** Whether the edit distance of two short strings is at most `most`. */
function distanceWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1;
      now.push(Math.min(before[column]! + 1, now[column - 1]! + 1, before[column - 1]! + change));
    }
    before = now;
  }
  return before[other.length]! <= most;
}
