import { paperTable, type CellPath, type FormCell, type PaperCell, type PaperKind, type PaperLayout, type Table } from '../../forms/index.js';
import { cellName } from './address.js';
import type { SheetCell } from './sheet.js';
import type { StyleName } from './styles.js';

/** A figure's place on the sheet, yet without style and content. */
export interface FigurePlace extends Pick<Required<SheetCell>, 'row' | 'column' | 'rowSpan' | 'columnSpan'> {
  readonly figure: FormCell;
}

/** Tables one below the other under their section headings, all as wide as one another. */
export interface Stack {
  /** Everything but the figures. */
  readonly words: readonly SheetCell[];
  readonly figures: readonly FigurePlace[];
  /** `I8` by the path of the cell. */
  readonly addressOf: ReadonlyMap<CellPath, string>;
  readonly heights: ReadonlyMap<number, number>;
  readonly widths: readonly number[];
  /** The rows the section headings stand in. */
  readonly headings: readonly number[];
  /** The first row below the last table. */
  readonly end: number;
}

const columnWidth = 7.5;
const rowHeight = 20;
const lineHeight = 13;
const headingHeight = 30;

const styleOf: Readonly<Record<Exclude<PaperKind, 'figure'>, StyleName>> = { block: 'block', corner: 'corner', heading: 'heading', label: 'label' };

/** Stacks tables from row `top` on, each under its heading. */
export function stackTables(tables: readonly Table[], top: number, headingOf: (table: Table) => string): Stack {
  const papers = tables.map(paperTable);
  const columns = Math.max(8, ...papers.map((paper) => paper.columns + paper.labelColumns));
  const words: SheetCell[] = [];
  const figures: FigurePlace[] = [];
  const [heights, headings] = [new Map<number, number>(), [] as number[]];
  let row = top;
  for (const paper of papers) {
    headings.push(row);
    heights.set(row, headingHeight);
    words.push({ row, column: 1, columnSpan: columns, style: 'section', content: { text: headingOf(paper.table) } });
    const edges = columnEdges(paper, columns);
    for (const cell of paper.cells) {
      const place = placed(cell, edges, row + 1);
      if (cell.figure) figures.push({ ...place, figure: cell.figure });
      else if (cell.kind !== 'figure') words.push({ ...place, style: styleOf[cell.kind], content: { text: cell.text } });
      if (place.rowSpan === 1) heights.set(place.row, Math.max(heights.get(place.row) ?? rowHeight, heightOf(cell.text, place.columnSpan)));
    }
    row += paper.rows + 2;
  }
  const addressOf = new Map(figures.map((place) => [place.figure.path, cellName(place)]));
  return { words, figures, addressOf, heights, widths: Array.from({ length: columns }, () => columnWidth), headings, end: row - 1 };
}

/** The sheet's column each column of a table begins at, from 1, and the one behind the last: figures alike, labels share the rest, the innermost gets most. */
function columnEdges({ columns, labelColumns }: PaperLayout, width: number): number[] {
  const figures = columns - labelColumns;
  const perFigure = Math.max(1, Math.floor((labelColumns === 0 ? width : width * 0.6) / figures));
  const forLabels = width - figures * perFigure;
  const edges = [1];
  for (let label = 0; label < labelColumns - 1; label++) edges.push(edges.at(-1)! + Math.max(1, Math.min(label + 1, Math.floor(forLabels / labelColumns))));
  if (labelColumns > 0) edges.push(1 + forLabels);
  for (let figure = 1; figure <= figures; figure++) edges.push(1 + forLabels + figure * perFigure);
  return edges;
}

function placed(cell: PaperCell, edges: readonly number[], top: number): Pick<Required<SheetCell>, 'row' | 'column' | 'rowSpan' | 'columnSpan'> {
  const column = edges[cell.column]!;
  return { row: top + cell.row, column, rowSpan: cell.rowSpan, columnSpan: edges[cell.column + cell.columnSpan]! - column };
}

/** A 汉字 is two characters wide; a little room is left at the sides. */
const heightOf = (text: string, columns: number): number => Math.ceil((text.length * 2) / (columns * columnWidth - 1)) * lineHeight + 7;
