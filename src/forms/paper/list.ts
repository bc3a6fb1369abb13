import { cellPath, cellsOfTable, figureLines, holdsFigures, linesOf } from '../cells.js';
import type { Table } from '../form.js';
import type { PaperCell } from './cell.js';
import type { PaperLayout } from './layout.js';

/** The units take no more room than a figure. */
const labelColumns = 1;
const single = { rowSpan: 1, columnSpan: 1 } as const;

/** A table whose every line has its own unit is a list: line, unit, figures; headings without figures have dashes. */
export function paperList(table: Table): PaperLayout {
  const columns = figureLines(table.blocks[0]?.columns ?? []);
  const head = [table.corner ?? '', '单位', ...columns.map(({ line }) => line.label)];
  const figures = new Map(cellsOfTable(table).map((cell) => [cell.path, cell]));
  const lines = table.blocks.flatMap((block) => linesOf(block.rows));
  const headings = head.map((text, column): PaperCell => ({ ...single, kind: column === 0 ? 'corner' : 'heading', row: 0, column, text }));
  const body = lines.flatMap(({ line, path }, index) => {
    const row = index + 1;
    const label = (text: string, column: number): PaperCell => ({ ...single, kind: 'label', row, column, text });
    return [
      label(line.label, 0),
      label(holdsFigures(line) ? (line.unit ?? '') : '—', 1),
      ...columns.map((column, at): PaperCell => {
        const figure = figures.get(cellPath(table.id, path, column.path));
        return figure ? { ...label('', 2 + at), kind: 'figure', figure } : label('—', 2 + at);
      }),
    ];
  });
  return { table, rows: 1 + lines.length, columns: head.length, labelColumns, headRows: 1, cells: [...headings, ...body] };
}
