// The little arithmetic reports are made of. In: the text of a formula. Out: a tree of functions, references, the four
// operations and comparisons, or null for anything else: what is not understood in full is not calculated at all.
import { columnNumber } from './a1.js';
import { functions } from './functions.js';

/** A rectangle of cells, corners included, from 0; a single cell is one row by one column. */
export interface Area {
  readonly kind: 'area';
  /** Absent: the sheet the formula stands on. */
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula taken apart, as far as sums of figures need it. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Formula[] }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Formula; readonly right: Formula }
  | Area;

/** What stands between two operands. */
export type Sign = '+' | '-' | '*' | '/' | Comparison;
/** Those of them that give true or false. */
export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';

const sheetName = String.raw`(?:(?:'((?:[^']|'')+)'|([^\s'"!(),:+\-*/=<>&^%{}]+))!)?`;
const cell = String.raw`\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})`;
const areaPattern = new RegExp(`${sheetName}${cell}(?::${cell})?(?![\\w(!.])`, 'y');
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w%:])/y;
const textPattern = /"((?:[^"]|"")*)"/y;
const callPattern = new RegExp(`(${[...functions.keys()].join('|')})\\s*\\(`, 'iy');
const comparisonPattern = /<>|<=|>=|[<>=]/y;
const blanks = /\s*/y;
/** As deep as spreadsheets themselves nest. */
const deepest = 64;

/** The formula as a tree; `null` where it holds anything but known functions, references, numbers, texts, `+ - * /`, comparisons and parentheses. */
export function parseFormula(text: string): Formula | null {
  const reading = new FormulaReading(text);
  const formula = reading.expression(0);
  return formula && reading.atEnd() ? formula : null;
}

class FormulaReading {
  #at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.#match(blanks);
    return this.#at >= this.text.length;
  }

  expression(depth: number): Formula | null {
    const left = this.#sum(depth);
    const comparison = left && this.#match(blanks) && this.#match(comparisonPattern);
    if (!comparison) return left;
    const right = this.#sum(depth);
    return right && { kind: 'operation', sign: comparison[0] as Comparison, left, right };
  }

  #sum(depth: number): Formula | null {
    return this.#chain('+-', () => this.#chain('*/', () => this.#operand(depth)));
  }

  #chain(signs: string, operand: () => Formula | null): Formula | null {
    let left = operand();
    while (left && !this.atEnd() && signs.includes(this.text[this.#at]!)) {
      const sign = this.text[this.#at++] as Sign;
      const right = operand();
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  #operand(depth: number): Formula | null {
    if (depth > deepest || this.atEnd()) return null;
    if (this.#takes('+')) return this.#operand(depth + 1);
    if (this.#takes('-')) return minus(this.#operand(depth + 1));
    if (this.#takes('(')) return this.#closed(this.expression(depth + 1));
    const call = this.#match(callPattern);
    if (call) return this.#call(call[1]!.toUpperCase(), depth + 1);
    const text = this.#match(textPattern);
    if (text) return { kind: 'text', value: text[1]!.replaceAll('""', '"') };
    const number = this.#match(numberPattern);
    if (number) return { kind: 'number', value: Number(number[0]) };
    const area = this.#match(areaPattern);
    return area && areaOf(area);
  }

  #call(name: string, depth: number): Formula | null {
    const parts: Formula[] = [];
    do {
      const part = this.expression(depth);
      if (!part) return null;
      parts.push(part);
    } while (this.#takes(','));
    return this.#closed({ kind: 'call', name, parts });
  }

  #closed(formula: Formula | null): Formula | null {
    return this.#takes(')') ? formula : null;
  }

  #takes(sign: string): boolean {
    if (this.atEnd() || this.text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match) this.#at += match[0].length;
    return match;
  }
}

const minus = (formula: Formula | null): Formula | null =>
  formula && { kind: 'operation', sign: '-', left: { kind: 'number', value: 0 }, right: formula };

function areaOf([, quoted, plain, column, row, toColumn, toRow]: RegExpExecArray): Area {
  const rows = [Number(row) - 1, Number(toRow ?? row) - 1] as const;
  const columns = [columnNumber(column!), columnNumber(toColumn ?? column!)] as const;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return {
    kind: 'area', ...(sheet !== undefined && { sheet }),
    top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns),
  };
}
