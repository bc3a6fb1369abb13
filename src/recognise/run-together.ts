import { cellsOfTable, forms, tableOf, type CellPath, type TableId } from '../forms/index.js';
import type { Place } from '../finding/index.js';
import { unglue, type Unglued } from './glued/index.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table.js';

/** A report whose tables, or some of them, were decoded out of running text. */
export interface RunTogether {
  /** The rows without the text of those tables, cut at the section headings that were stuck in them. */
  readonly strips: readonly Strip[];
  readonly readings: readonly TableReading[];
  readonly provedBy: readonly string[];
}

/** Figures stuck to a label and to one another, or a whole table in one paragraph. */
const stuck = /\p{Script=Han}[）)”"]?\s*[\d０-９]{7}/u;
const labelOfTable = /第二十条|申请数量|结转下年度|尚未审结/;
const longLine = 400;

/**
 * Decodes tables that stand in paragraphs without borders between their cells. Takes over only tables of which `before`
 * read fewer figures; `null` when there is none. `known`: figures the report's sentences state.
 */
export function runTogether(strips: readonly Strip[], before: readonly TableReading[], known: ReadonlyMap<CellPath, number> = new Map()): RunTogether | null {
  if (before.length === tableCount && before.every(isWhole)) return null;
  const paragraphs = strips.filter((strip): strip is Paragraph => strip.grid === null && strip.alone !== null);
  if (!paragraphs.some(({ alone }) => labelOfTable.test(alone))) return null;
  if (!paragraphs.some(({ alone }) => stuck.test(alone) || (alone.length > longLine && labelOfTable.test(alone)))) return null;
  const joined = join(paragraphs);
  const unglued = unglue({ text: joined.text, at: joined.at, forms, known });
  if (!unglued) return null;
  const better = unglued.tables.filter(({ table }) => figuresIn(unglued.cells, table) > figuresIn(before.find((one) => one.table === table)?.cells ?? new Map(), table));
  if (better.length === 0) return null;
  const ids = new Set(better.map(({ table }) => table));
  return {
    strips: cut(strips, joined.starts, { tables: better, headings: unglued.headings }),
    readings: [...ids].map((table) => readingOf(table, unglued)),
    provedBy: unglued.provedBy.filter((id) => [...ids].some((table) => id.includes(`@${table}.`))),
  };
}

const tableCount = forms[0]!.tables.length;

/** A table read cell for cell needs no decoding, whatever long numbers stand in the prose. */
const isWhole = ({ table, form, cells }: TableReading): boolean =>
  cellsOfTable(tableOf(form, table)!).every(({ path }) => (cells.get(path)?.state ?? 'unread') !== 'unread');

type Paragraph = Strip & { readonly alone: string };

interface Joined {
  readonly text: string;
  /** Where each strip begins in the text. */
  readonly starts: ReadonlyMap<Strip, number>;
  readonly at: (offset: number) => Place;
}

function join(paragraphs: readonly Paragraph[]): Joined {
  const starts = new Map<Strip, number>();
  let length = 0;
  for (const strip of paragraphs) {
    starts.set(strip, length);
    length += strip.alone.length + 1;
  }
  const order = [...starts];
  return {
    text: paragraphs.map(({ alone }) => alone).join('\n'), starts,
    at: (offset) => {
      const [strip, start] = order.findLast(([, from]) => from <= offset)!;
      return further(strip.at, offset - start);
    },
  };
}

const further = (at: Place, offset: number): Place => (at.in === 'text' ? { ...at, column: at.column + offset } : at);

const figuresIn = (cells: ReadonlyMap<CellPath, { readonly value: number | null }>, table: TableId): number =>
  [...cells].filter(([path, { value }]) => value !== null && path.startsWith(`${table}.`)).length;

const readingOf = (table: TableId, { cells, layouts }: Unglued): TableReading => ({
  table, form: layouts[table]!, cells: new Map([...cells].filter(([path]) => path.startsWith(`${table}.`))), remarks: [], used: new Set(), otherAlignments: [],
});

/** Leaves out the tables' text with the column headings over it, and gives every section heading a strip of its own. */
function cut(strips: readonly Strip[], starts: ReadonlyMap<Strip, number>, { tables, headings }: Pick<Unglued, 'tables' | 'headings'>): Strip[] {
  const dropped = tables.map(({ start, end }) => ({ start: Math.max(0, ...headings.map((heading) => heading.end).filter((behind) => behind <= start)) || start, end }));
  const pieces = strips.flatMap((strip): Strip[] => {
    const start = starts.get(strip);
    if (start === undefined || strip.alone === null) return [strip];
    const text = strip.alone;
    const within = (offset: number): boolean => offset > start && offset < start + text.length;
    const inside = [...headings, ...dropped].flatMap(({ start: from, end }) => [from, end]).filter(within);
    const borders = [...new Set([start, ...inside])].sort((one, other) => one - other);
    return borders.flatMap((from, index): Strip[] => {
      const to = borders[index + 1] ?? start + text.length;
      if (dropped.some((table) => from >= table.start && to <= table.end)) return [];
      const part = text.slice(from - start, to - start);
      const blanks = part.length - part.trimStart().length;
      const at = further(strip.at, from - start + blanks);
      return part.trim() ? [borders.length === 1 ? strip : { ...strip, alone: part.trim(), at, source: { kind: 'paragraph', text: part.trim(), at } }] : [];
    });
  });
  return pieces.map((strip, index) => ({ ...strip, index }));
}
