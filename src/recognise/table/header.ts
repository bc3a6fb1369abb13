import type { Grid } from '../../document/index.js';
import type { LinePath } from '../../forms/index.js';
import { spellingsOf } from '../key.js';
import type { TableLexicon } from '../lexicon.js';
import { keyOf, type Piece } from '../strip.js';
import { geometryOf, type Geometry } from './geometry.js';
import type { FigureRow } from './rows.js';

/** The headings over the rows of a block, in the grid of the first of them. */
export interface Header {
  readonly grid: Grid | null;
  /** `null` where they do not show the columns. Worked out when it is asked: a row in order needs none. */
  readonly geometry: () => Geometry | null;
  /** Where the last that names a column of figures ends, in columns of the grid. */
  readonly right: () => number;
  /** Among them is the heading of a column that the form does not have. */
  readonly foreign: boolean;
}

/** Headings that are printed over columns and are in no tree of the forms. */
const plain = new Set(['申请人情况', '信息内容', '序号', '项目', '指标', '单位件', '数量']);

/** A row's own labels, one for each level. */
const fewLabels = 3;

/** The headings met on the way down a table, block by block. */
export class Headers {
  /** The rows noted for each block. */
  private readonly rows: (FigureRow[] | undefined)[] = [];
  private readonly found = new Map<FigureRow, Header | null>();
  /** The last headings of each block, once they were asked for, until another row is noted. */
  private readonly last: (Header | null | undefined)[] = [];

  constructor(private readonly lexicon: TableLexicon) {}

  /** A row with more labels before it than the block has columns may have the headings among them; so may the first, if some are lost. */
  note(block: number, row: FigureRow): void {
    const rows = this.rows[block];
    if (row.labels.length <= this.lexicon.columns[block]!.length && (rows || row.labels.length <= fewLabels)) return;
    if (rows) rows.push(row);
    else this.rows[block] = [row];
    this.last[block] = undefined;
  }

  /** The last headings noted for a block. */
  over(block: number): Header | null {
    const known = this.last[block];
    return known !== undefined ? known : (this.last[block] = this.lastOf(block));
  }

  private lastOf(block: number): Header | null {
    const rows = this.rows[block] ?? [];
    for (let at = rows.length - 1; at >= 0; at--) {
      const header = this.headerOf(rows[at]!, block);
      if (header) return header;
    }
    return null;
  }

  private headerOf(row: FigureRow, block: number): Header | null {
    let header = this.found.get(row);
    if (header === undefined) this.found.set(row, (header = headerOver(row, this.lexicon.columns[block]!, this.lexicon)));
    return header;
  }
}

/** The headings among a row's labels; `null` when no column of the block is among them. */
export function headerOver({ labels, grid }: FigureRow, columns: readonly LinePath[], { byWords }: TableLexicon): Header | null {
  if (!grid) return null;
  const own = labels.filter((label) => label.column >= 0);
  const isColumn = (words: string): boolean => byWords.get(words)?.some(({ role }) => role === 'column') ?? false;
  const isKnown = (words: string): boolean => plain.has(words) || byWords.has(words);
  const strips = stripsOf(own, isColumn);
  if (strips.size === 0) return null;
  const headings = own.filter(({ strip }) => strips.has(strip));
  let geometry: Geometry | null | undefined;
  const words = headings.map((heading) => keyOf(heading).words);
  const first = words.findIndex((one) => plain.has(one) || byWords.get(one)?.some(({ role }) => role === 'column' || role === 'corner'));
  const right = (): number => headings.reduce((most, label) => (columns.some(({ line }) => spellingsOf(line).has(keyOf(label).words)) ? Math.max(most, label.column + label.columnSpan) : most), 0) || Infinity;
  return { grid, right, geometry: () => (geometry === undefined ? (geometry = geometryOf(headings, columns, isKnown)) : geometry), foreign: words.slice(first).some((one) => one !== '' && !isKnown(one)) };
}

/** The rows that hold headings of columns, and the one over them. */
function stripsOf(labels: readonly Piece[], isColumn: (words: string) => boolean): Set<number> {
  const strips = new Set<number>();
  const over = new Set<number>();
  for (const label of labels) if (!strips.has(label.strip) && isColumn(keyOf(label).words)) strips.add(label.strip);
  for (const strip of strips) if (labels.some((label) => label.strip === strip - 1)) over.add(strip - 1);
  for (const strip of over) strips.add(strip);
  return strips;
}
