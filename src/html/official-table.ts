import { paperRows, paperTable, type CellPath, type PaperCell, type Table } from '../forms/index.js';
import { tag, type Attributes } from './tag.js';
import { escapeText } from './text.js';

/** What stands in one figure's cell. */
export interface DrawnCell {
  readonly attributes: Attributes;
  /** Markup. */
  readonly inside: string;
}

/** A table as the official form prints it, with row and column headings that say what they head. */
export function officialTable(table: Table, caption: string, draw: (path: CellPath) => DrawnCell): string {
  const rows = paperRows(paperTable(table));
  return tag('table', { class: `form ${table.id}` }, [
    caption && tag('caption', {}, escapeText(caption)),
    tag('tbody', {}, rows.map((row) => tag('tr', {}, row.map((cell) => (cell.figure ? figure(cell, cell.figure.path, draw) : heading(cell)))))),
  ]);
}

function heading({ kind, text, columnSpan, rowSpan }: PaperCell): string {
  const scope = kind === 'label' ? (rowSpan > 1 ? 'rowgroup' : 'row') : columnSpan > 1 ? 'colgroup' : 'col';
  return tag(text === '' ? 'td' : 'th', { ...(text !== '' && { scope }), ...spans(columnSpan, rowSpan) }, escapeText(text).replaceAll('\n', '<br>'));
}

function figure({ columnSpan, rowSpan }: PaperCell, path: CellPath, draw: (path: CellPath) => DrawnCell): string {
  const { attributes, inside } = draw(path);
  return tag('td', { ...spans(columnSpan, rowSpan), ...attributes }, inside);
}

const spans = (columnSpan: number, rowSpan: number): Attributes => ({ colspan: columnSpan > 1 && columnSpan, rowspan: rowSpan > 1 && rowSpan });
