import type { Comparison, Sign } from './formula.js';
import { failed } from './functions.js';
import type { Outcome } from './functions.js';

/** What an operation comes to: of numbers a number, of two values alike whether they compare so; `null` of anything else. */
export function operate(sign: Sign, left: Outcome, right: Outcome): Outcome {
  if (left === failed || right === failed) return failed;
  if (left === null || right === null) return null;
  if (isComparison(sign)) return compare(sign, left, right);
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  switch (sign) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return right === 0 ? failed : left / right;
  }
}

const comparisons: ReadonlySet<Sign> = new Set<Sign>(['=', '<>', '<', '>', '<=', '>=']);
const isComparison = (sign: Sign): sign is Comparison => comparisons.has(sign);

/** A number and a text are never equal; which of them comes first is not asked. A cell without content is both 0 and no text. */
function compare(sign: Comparison, left: number | string | boolean, right: number | string | boolean): boolean | null {
  if ((left === '' && right === 0) || (left === 0 && right === '')) return null;
  if (sign === '=' || sign === '<>') return (plain(left) === plain(right)) === (sign === '=');
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  switch (sign) {
    case '<': return left < right;
    case '>': return left > right;
    case '<=': return left <= right;
    case '>=': return left >= right;
  }
}

const plain = (value: number | string | boolean): number | string | boolean => (typeof value === 'string' ? value.toLowerCase() : value);
