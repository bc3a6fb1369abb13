import type { CellPath, PaperCell, PaperLayout } from '../../../forms/index.js';
import { escapeXml } from '../../xml.js';

/** Width of the text, in twentieths of a point: A4 less the margins of an official paper. */
const textWidth = 8844;

/** Parts of the width the label columns take, by how many there are. */
const labelShares: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [0.34], 2: [0.12, 0.38], 3: [0.07, 0.1, 0.35] };

/** A table of more rows begins a page, and may break between them where it must; a shorter one stays on one page. */
export const longTable = 20;

/** A table of the form as Word writes it, with the figures that are known. */
export function tableXml(paper: PaperLayout, figures: ReadonlyMap<CellPath, number>): string {
  const widths = columnWidths(paper);
  const rows = Array.from({ length: paper.rows }, (_, row) => {
    const cells = paper.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).toSorted((a, b) => a.column - b.column);
    const header = row < paper.headRows ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="340" w:hRule="atLeast"/>${header}<w:jc w:val="center"/></w:trPr>${cells.map((cell) => cellXml(cell, row, { widths, figures, together: paper.rows <= longTable && row < paper.rows - 1 })).join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

interface Grid {
  readonly widths: readonly number[];
  readonly figures: ReadonlyMap<CellPath, number>;
  /** Whether the row stays on the page of the next. */
  readonly together: boolean;
}

/** A cell in one of its rows: below the first it only goes on the merge. */
function cellXml(cell: PaperCell, row: number, { widths, figures, together }: Grid): string {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
  const merge = cell.rowSpan === 1 ? '' : row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const shade = cell.kind === 'block' ? '<w:shd w:val="clear" w:color="auto" w:fill="C6D9F1"/>' : '';
  const text = row > cell.row ? '' : cell.figure ? String(figures.get(cell.figure.path) ?? '') : cell.text;
  const style = cell.kind === 'label' || cell.kind === 'block' ? 'FormLabel' : 'FormCell';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${together ? '<w:keepNext/>' : ''}</w:pPr>${text === '' ? '' : `<w:r><w:t>${escapeXml(text)}</w:t></w:r>`}</w:p></w:tc>`
  );
}

/** Figures share alike what the labels leave; the last column takes what rounding leaves. */
function columnWidths({ columns, labelColumns }: PaperLayout): number[] {
  const labels = (labelShares[labelColumns] ?? Array.from({ length: labelColumns }, () => 0.5 / labelColumns)).map((share) => Math.floor(textWidth * share));
  const rest = textWidth - labels.reduce((sum, one) => sum + one, 0);
  const figures = columns - labelColumns;
  const figure = Math.floor(rest / figures);
  return [...labels, ...Array.from({ length: figures - 1 }, () => figure), rest - figure * (figures - 1)];
}
