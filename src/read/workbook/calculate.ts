// Formulas that nobody has calculated. In: a book. Out: its cells with a value, marked as worked out here, or marked as
// uncalculated. A missing value is never zero, and a zero that its own formula contradicts is a writer's default.
import { limits } from '../../document/index.js';
import { figureText } from './figure-text.js';
import { parseFormula } from './formula.js';
import type { Area, Formula } from './formula.js';
import type { Book, Sheet, SheetCell } from './sheet.js';

/** A chain of formulas longer than this is not followed. */
const longestChain = 256;
/** Text that a person takes for a number, which a spreadsheet leaves out of its sums: then neither is to be trusted. */
const numberLike = /^[-+(（]?[\d,，.]*\d/;

/** Gives a cell its value; the same cell again where it has one already. */
export type Calculate = (cell: SheetCell, sheet: Sheet) => SheetCell;

export function calculator(book: Book): Calculate {
  const calculation = new Calculation(book);
  return (cell, sheet) => calculation.resolve(cell, sheet);
}

class Calculation {
  readonly #known = new Map<SheetCell, SheetCell>();
  readonly #open = new Set<SheetCell>();
  readonly #sheets: ReadonlyMap<string, Sheet>;
  #visits = 0;

  constructor(private readonly book: Book) {
    this.#sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  resolve(cell: SheetCell, sheet: Sheet): SheetCell {
    if (cell.formula === undefined || !(cell.uncalculated || this.book.stale || cell.number === 0)) return cell;
    const known = this.#known.get(cell);
    if (known) return known;
    if (this.#open.has(cell) || this.#open.size > longestChain) return uncalculated(cell);
    this.#open.add(cell);
    const formula = parseFormula(cell.formula);
    const resolved = this.#settled(cell, formula && this.#value(formula, sheet));
    this.#open.delete(cell);
    this.#known.set(cell, resolved);
    return resolved;
  }

  #settled(cell: SheetCell, value: number | null): SheetCell {
    if (value === null || !Number.isFinite(value)) {
      const words = cell.number === undefined && cell.text !== '';
      return words || !(cell.uncalculated || this.book.stale) ? cell : uncalculated(cell);
    }
    const text = figureText(value);
    if (text === cell.text) return cell;
    return { text, number: value, inferred: true, ...(cell.doubt && { doubt: cell.doubt }) };
  }

  #value(formula: Formula, sheet: Sheet): number | null {
    switch (formula.kind) {
      case 'number': return formula.value;
      case 'operation': return operate(formula.sign, this.#value(formula.left, sheet), this.#value(formula.right, sheet));
      case 'sum': return sum(formula.parts.map((part) => (part.kind === 'area' ? this.#sumOf(part, sheet) : this.#value(part, sheet))));
      case 'area': return this.#single(formula, sheet);
    }
  }

  #single(area: Area, home: Sheet): number | null {
    const sheet = this.#sheetOf(area, home);
    if (!sheet || area.top !== area.bottom || area.left !== area.right) return null;
    const cell = sheet.rows[area.top]?.[area.left];
    return cell ? (this.#trusted(cell, sheet)?.number ?? null) : 0;
  }

  #sumOf(area: Area, home: Sheet): number | null {
    const sheet = this.#sheetOf(area, home);
    if (!sheet) return null;
    let total = 0;
    for (const row of sheet.rows.slice(area.top, area.bottom + 1)) {
      this.#visits++;
      for (const one of row?.slice(area.left, area.right + 1) ?? []) {
        if (++this.#visits > limits.cells) return null;
        const cell = one && this.#trusted(one, sheet);
        if (cell === null || (cell && cell.number === undefined && numberLike.test(cell.text))) return null;
        total += cell?.number ?? 0;
      }
    }
    return total;
  }

  #trusted(cell: SheetCell, sheet: Sheet): SheetCell | null {
    const resolved = this.resolve(cell, sheet);
    return resolved.doubt === 'uncalculated' || resolved.doubt === 'formula-error' ? null : resolved;
  }

  #sheetOf(area: Area, home: Sheet): Sheet | undefined {
    return area.sheet === undefined ? home : this.#sheets.get(area.sheet.toLowerCase());
  }
}

const uncalculated = (cell: SheetCell): SheetCell => ({ text: '', formula: cell.formula!, uncalculated: true, doubt: 'uncalculated' });

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);

function operate(sign: '+' | '-' | '*' | '/', left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  switch (sign) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
  }
}
