import { balanceOf, forms, identitiesOfTable, tableOf, type CellPath, type FormId, type TableId } from '../forms/index.js';
import { unreadCell, type Cell } from '../model/index.js';
import { unglue, type Unglued } from './glued/index.js';
import { decodingRemarks, figuresOf, type Told } from './glued/remarks.js';
import { lexicon } from './lexicon.js';
import { cutStrips, isText, runningText, type Stretch } from './running-text.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table/table-reading.js';

/** A report whose tables, or some of them, were decoded out of running text. */
export interface RunTogether {
  /** The rows without the text of those tables, cut at the section headings that were stuck in them. */
  readonly strips: readonly Strip[];
  readonly readings: readonly TableReading[];
  readonly provedBy: readonly string[];
}

/** Figures stuck to a label and to one another, or a whole table in one paragraph. */
const stuck = /[\u3400-\u9fff][）)”"]?\s*[\d０-９]{7}/;
/** Printed over every block of table 二, and nowhere in prose between its rows. */
const blockHeading = /第二十条/;
const labelOfTable = /第二十条|申请数量|结转下年度|尚未审结/;
const longLine = 400;

/**
 * Decodes tables that stand in paragraphs without borders between their cells. Takes over only tables of which `before`
 * read fewer figures; `null` when there is none. `known`: figures the report's sentences state.
 */
export function runTogether(strips: readonly Strip[], before: readonly TableReading[], known: ReadonlyMap<CellPath, Told> = new Map()): RunTogether | null {
  if (before.length === tableCount && before.every(isWhole)) return null;
  const paragraphs = strips.filter(isText);
  if (!paragraphs.some(({ alone }) => labelOfTable.test(alone))) return null;
  if (!paragraphs.some(({ alone }) => stuck.test(alone) || (alone.length > longLine && labelOfTable.test(alone)))) return null;
  const joined = runningText(paragraphs);
  const unglued = unglue({ text: joined.text, at: joined.at, forms, known: figuresOf(known) });
  if (!unglued) return null;
  const decoded = before.reduce((cells, { table, torn }) => (torn ? withoutWrongRows(cells, table, unglued.layouts[table]) : cells), unglued.cells);
  const better = unglued.tables.filter(({ table, start, end }) => {
    const read = before.find((one) => one.table === table)?.cells ?? new Map();
    // A table of which no figure can be told is there all the same: its cells are unread, not missing.
    const isThere = read.size === 0 && blockHeading.test(joined.text.slice(start, end));
    return isThere || figuresIn(decoded, table) > figuresIn(read, table);
  });
  if (better.length === 0) return null;
  const ids = new Set(better.map(({ table }) => table));
  return {
    strips: cutStrips(strips, joined, { headings: unglued.headings, tables: better.map((table) => withHeadings(table, unglued.headings)) }),
    readings: [...ids].map((table) => readingOf(table, { ...unglued, cells: decoded }, known)),
    provedBy: unglued.provedBy.filter((id) => [...ids].some((table) => id.includes(`@${table}.`))),
  };
}

const tableCount = forms[0]!.tables.length;

/** A table read cell for cell needs no decoding, whatever long numbers stand in the prose. */
function isWhole({ table, form, cells }: TableReading): boolean {
  if (cells.size < lexicon(form, table).size) return false;
  let whole = true;
  cells.forEach(({ state }) => (whole &&= state !== 'unread'));
  return whole;
}

const figuresIn = (cells: ReadonlyMap<CellPath, { readonly value: number | null }>, table: TableId): number =>
  [...cells].filter(([path, { value }]) => value !== null && path.startsWith(`${table}.`)).length;

/** Where figures were broken off, a row is what its digits make it only when its sums hold. */
function withoutWrongRows(cells: ReadonlyMap<CellPath, Cell>, id: TableId, form?: FormId): ReadonlyMap<CellPath, Cell> {
  const table = form && tableOf(form, id);
  const wrong = (table ? identitiesOfTable(table) : []).filter(({ runs, terms }) => runs === 'row' && balanceOf(terms, (cell) => cells.get(cell)?.value ?? 0) !== 0);
  const left = new Map(cells);
  for (const { cell } of wrong.flatMap(({ terms }) => terms)) {
    const { text = '', at } = cells.get(cell) ?? {};
    if (at) left.set(cell, unreadCell(text, at));
  }
  return left;
}

const readingOf = (table: TableId, { cells, layouts, decidedByText }: Unglued, known: ReadonlyMap<CellPath, Told>): TableReading => ({
  table, form: layouts[table]!, cells: new Map([...cells].filter(([path]) => path.startsWith(`${table}.`))),
  remarks: decodingRemarks(table, { cells, decidedByText, known }), used: new Set(), otherAlignments: [],
});

/** From the section heading over it to its last figure: column headings stand between. */
const withHeadings = ({ start, end }: Stretch, headings: readonly Stretch[]): Stretch => ({ start: headings.findLast((heading) => heading.end <= start)?.end ?? start, end });
