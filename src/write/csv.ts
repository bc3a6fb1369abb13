import { nameOf, type CellPath, type TableId } from '../forms/index.js';
import { pathsOf, type Report } from '../model/index.js';
import { withoutCodes, type Place } from '../finding/index.js';
import type { Writer } from './writer.js';

const header = ['source', 'organization', 'year', 'form', 'table', 'path', 'label', 'value', 'printed', 'state', 'place'];

/** Tidy data: one row a cell, all forms in one table. Absent cells are listed too, with no value. */
export const csv: Writer = {
  start: ({ bom }) => `${bom ? '\ufeff' : ''}${header.join(',')}\r\n`,
  report: (report) => [...pathsOf(report)].map((path) => `${rowOf(report, path).map(field).join(',')}\r\n`).join(''),
  end: () => '',
};

function rowOf({ source, organization, year, form, layouts, cells }: Report, path: CellPath): (string | number | null)[] {
  const table = path.slice(0, path.indexOf('.')) as TableId;
  const cell = cells.get(path);
  return [
    source, organization, year, layouts[table] ?? form, table, path, nameOf(path).zh,
    cell?.value ?? null, cell?.text ?? '', cell?.state ?? 'absent', cell ? compact(cell.at) : '',
  ];
}

/** A place in one word: `51:9`, `Sheet1!B7`, `t2r5c3`, `p4@120,430`. */
function compact(place: Place): string {
  switch (place.in) {
    case 'text': return `${place.line}:${place.column}`;
    case 'sheet': return `${place.sheet}!${place.cell}`;
    case 'table': return `t${place.table}r${place.row}c${place.column}`;
    case 'paragraph': return `paragraph ${place.paragraph}`;
    case 'page': return `p${place.page}@${Math.round(place.x)},${Math.round(place.y)}`;
    case 'json': return place.pointer;
    case 'file': return '';
  }
}

/**
 * A field by RFC 4180; text that a spreadsheet would run as a formula is defused by an apostrophe (in Chinese and Japanese spreadsheets full-width signs
 * begin one too), codes that a terminal obeys are shown.
 */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = withoutCodes(value);
  const safe = /^[=+\-@＝＋－＠]/.test(plain) && !/^-?\d+(?:\.\d+)?$/.test(plain) && plain.length > 1 ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
