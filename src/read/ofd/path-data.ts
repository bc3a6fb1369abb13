import type { MarkupElement } from '../markup/element.js';
import { textOf } from '../markup/element.js';
import { moved, type Matrix } from '../page-layout/matrix.js';
import { addStep, type Point } from '../page-layout/trace-path.js';

/** How many numbers follow each letter of `AbbreviatedData`: start, move, line, two curves, arc, close. The last two are the end. */
const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const word = /[SMLQBAC]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

interface Path {
  /** The corners of each part of it, on the page; curves by their end points. */
  readonly parts: readonly (readonly Point[])[];
  readonly commands: number;
}

/** The path of an `AbbreviatedData`, `map` taking it to the page. Reading ends behind `most` commands. */
export function pathOf(data: MarkupElement, map: Matrix, most: number): Path {
  const parts: Point[][] = [];
  let commands = 0;
  let letter = '';
  let numbers: number[] = [];
  const text = textOf(data);
  word.lastIndex = 0;
  for (let found = word.exec(text); found && commands <= most; found = word.exec(text)) {
    if (found[0] in operands) {
      letter = found[0];
      numbers = [];
    } else numbers.push(Number(found[0]));
    if (letter === '' || numbers.length < operands[letter]!) continue;
    commands++;
    addStep(parts, letter === 'M' || letter === 'S', letter === 'C' ? null : moved(map, numbers.at(-2)!, numbers.at(-1)!));
    numbers = [];
    if (letter === 'C') letter = '';
  }
  return { parts, commands };
}
