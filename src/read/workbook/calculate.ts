// Formulas that nobody has calculated. In: a book. Out: its cells with a value, marked as worked out here, or marked as
// uncalculated. A missing value is never zero, and a zero that its own formula contradicts is a writer's default.
import { limits } from '../../document/index.js';
import { figureText } from './figure-text.js';
import { parseFormula } from './formula.js';
import { failed, functions } from './functions.js';
import type { Argument, Outcome } from './functions.js';
import { operate } from './operate.js';
import type { Area, Formula } from './formula.js';
import type { Book, Sheet, SheetCell } from './sheet.js';

/** A chain of formulas longer than this is not followed. */
const longestChain = 256;
/** Text that a person takes for a number, which a spreadsheet leaves out of its sums: then neither is to be trusted. */
const numberLike = /^[-+(（]?[\d,，.]*\d/;

/** Gives a cell its value; the same cell again where it has one already. */
export type Calculate = (cell: SheetCell, sheet: Sheet) => SheetCell;

/** Works out formulas of a book whose values nobody can trust, each cell once. */
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

  #settled(cell: SheetCell, value: Outcome): SheetCell {
    if ((typeof value !== 'number' || !Number.isFinite(value)) && typeof value !== 'string') {
      const words = cell.number === undefined && cell.text !== '';
      return words || !(cell.uncalculated || this.book.stale) ? cell : uncalculated(cell);
    }
    const isNumber = typeof value === 'number';
    const text = isNumber ? figureText(value) : value;
    if (text === cell.text && !cell.uncalculated) return cell;
    return { text, ...(isNumber && { number: value }), inferred: true, ...(cell.doubt && { doubt: cell.doubt }) };
  }

  #value(formula: Formula, sheet: Sheet): Outcome {
    switch (formula.kind) {
      case 'number':
      case 'text': return formula.value;
      case 'operation': return operate(formula.sign, this.#value(formula.left, sheet), this.#value(formula.right, sheet));
      case 'call': return functions.get(formula.name)!(formula.parts.map((part) => this.#argument(part, sheet)));
      case 'area': return this.#single(formula, sheet);
    }
  }

  #argument(part: Formula, sheet: Sheet): Argument {
    const value = (): Outcome => this.#value(part, sheet);
    if (part.kind === 'area') return { value, numbers: () => this.#numbersOf(part, sheet), cells: () => this.#cellsOf(part, sheet) };
    return { value, numbers: () => numbersOf(value()), cells: () => null };
  }

  #single(area: Area, home: Sheet): Outcome {
    const sheet = this.#sheetOf(area, home);
    if (!sheet || area.top !== area.bottom || area.left !== area.right) return null;
    const cell = sheet.rows[area.top]?.[area.left];
    if (!cell) return 0;
    const known = this.#trusted(cell, sheet);
    return known === null || known === failed ? known : (known.number ?? known.text);
  }

  #numbersOf(area: Area, home: Sheet): readonly number[] | typeof failed | null {
    const numbers: number[] = [];
    const wrong = this.#visit(area, home, (cell) => cell.number !== undefined && numbers.push(cell.number));
    return wrong === undefined ? numbers : wrong;
  }

  #cellsOf(area: Area, home: Sheet): { numbers: readonly number[]; width: number } | null {
    const width = area.right - area.left + 1;
    const numbers: number[] = [];
    if (width * (Math.min(area.bottom, this.#sheetOf(area, home)?.rows.length ?? 0) - area.top) > limits.cells) return null;
    const wrong = this.#visit(area, home, ({ number = 0 }, row, column) => {
      const at = (row - area.top) * width + column - area.left;
      while (numbers.length < at) numbers.push(0);
      numbers.push(number);
    });
    return wrong === undefined ? { numbers, width } : null;
  }

  /** Shows every cell of an area that holds something; gives what one is that is no value. */
  #visit(area: Area, home: Sheet, see: (cell: SheetCell, row: number, column: number) => unknown): typeof failed | null | undefined {
    const sheet = this.#sheetOf(area, home);
    if (!sheet) return null;
    for (let row = area.top; row <= area.bottom && row < sheet.rows.length; row++) {
      this.#visits++;
      const cells = sheet.rows[row] ?? [];
      for (let column = area.left; column <= area.right && column < cells.length; column++) {
        if (++this.#visits > limits.cells) return null;
        const one = cells[column];
        const cell = one && this.#trusted(one, sheet);
        if (cell === null || cell === failed) return cell;
        if (cell && cell.number === undefined && numberLike.test(cell.text)) return null;
        if (cell) see(cell, row, column);
      }
    }
    return undefined;
  }

  #trusted(cell: SheetCell, sheet: Sheet): SheetCell | typeof failed | null {
    const resolved = this.resolve(cell, sheet);
    return resolved.doubt === 'uncalculated' ? null : resolved.doubt === 'formula-error' ? failed : resolved;
  }

  #sheetOf(area: Area, home: Sheet): Sheet | undefined {
    return area.sheet === undefined ? home : this.#sheets.get(area.sheet.toLowerCase());
  }
}

const uncalculated = (cell: SheetCell): SheetCell => ({ text: '', formula: cell.formula!, uncalculated: true, doubt: 'uncalculated' });

const numbersOf = (value: Outcome): readonly number[] | typeof failed | null => (value === failed ? failed : typeof value === 'number' ? [value] : null);
