import type { Block, GridCell } from '../../document/index.js';
import { cluster } from './lattice.js';
import type { PageParts } from './page-parts.js';
import { closesSentence, joinLines, opensSection, type TextPart } from './paragraphs.js';
import { placeAt, type Table } from './table.js';

/** Column lines of a table and of its continuation differ by this many points at most. */
const sameColumn = 3;

/** The blocks of all pages: tables and paragraphs that a page break cut are joined again. */
export function joinPages(pages: readonly PageParts[]): Block[] {
  const parts: (Table | TextPart)[] = [];
  for (const next of pages) {
    const [first, ...rest] = next;
    const last = parts.at(-1);
    const whole = first && last && continued(last, first);
    if (whole) parts.splice(-1, 1, whole, ...rest);
    else parts.push(...next);
  }
  return parts.map(toBlock);
}

function continued(last: Table | TextPart, first: Table | TextPart): Table | TextPart | null {
  if (last.kind === 'table' && first.kind === 'table') return continuedTable(last, first);
  if (last.kind === 'text' && first.kind === 'text') return continuedText(last, first);
  return null;
}

function continuedText(last: TextPart, first: TextPart): TextPart | null {
  const sameSize = Math.abs(last.size - first.size) < 0.1 * last.size;
  if (!last.full || !first.flush || !sameSize || (opensSection(first.text) && closesSentence(last.text))) return null;
  return { ...last, text: joinLines([last.text, first.text]), full: first.full };
}

/** One table when the outer edges agree and one half has all the column lines of the other. */
function continuedTable(last: Table, first: Table): Table | null {
  if (last.xs.length === 0 && first.xs.length === 0) return { ...last, rows: [...last.rows, ...first.rows] };
  if (last.xs.length === 0 || first.xs.length === 0) return null;
  const sameEdges = near(last.left, first.left) && near(last.right, first.right);
  const nested = isWithin(last.xs, first.xs) || isWithin(first.xs, last.xs);
  if (!sameEdges || !nested) return null;
  const xs = cluster([...last.xs, ...first.xs], sameColumn);
  const rows = [...onColumns(last, xs), ...onColumns(first, xs)];
  return { ...last, xs, rows };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= sameColumn;
const isWithin = (some: readonly number[], all: readonly number[]): boolean => some.every((x) => all.some((other) => near(x, other)));

/** The rows of a table with columns counted on other column lines, which hold all of its own. */
function onColumns({ rows, xs: own }: Table, xs: readonly number[]): GridCell[][] {
  const index = own.map((x) => xs.findIndex((other) => near(x, other)));
  return rows.map((row) =>
    row.map((cell) => {
      const column = index[cell.column]!;
      return { ...cell, column, columnSpan: index[cell.column + cell.columnSpan]! - column };
    }),
  );
}

function toBlock(part: Table | TextPart): Block {
  if (part.kind === 'table') return { kind: 'grid', rows: part.rows, at: part.at, ragged: part.xs.length === 0 };
  return { kind: 'paragraph', text: part.text, at: placeAt(part.page, part.left, part.y) };
}
