// Tiny workbooks, made part by part, so that each test shows the very XML it is about.
import { strToU8, zipSync } from 'fflate';
import { workbookReader } from '../../src/read/workbook.js';
import type { Document, Grid, GridCell } from '../../src/document/index.js';

export interface SheetParts {
  readonly name?: string;
  /** What stands in `<sheetData>`. */
  readonly data: string;
  /** What stands before and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface BookParts {
  readonly sheets: readonly SheetParts[];
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What stands at the end of `<workbook>`. */
  readonly workbook?: string;
  /** Parts beside the usual ones, or in their place. */
  readonly more?: Readonly<Record<string, string>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const nth = (index: number): number => index + 1;

export function xlsx({ sheets, styles, workbook = '', more = {} }: BookParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/>` +
      sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${nth(i)}.xml" ContentType="${sheetml}.worksheet+xml"/>`).join('') + '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook ${main} xmlns:r="${office}"><sheets>` +
      sheets.map(({ name, state }, i) => `<sheet name="${name ?? `Sheet${nth(i)}`}" sheetId="${nth(i)}" r:id="rId${nth(i)}"${state ? ` state="${state}"` : ''}/>`).join('') +
      `</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packages}/relationships">` +
      sheets.map((_, i) => `<Relationship Id="rId${nth(i)}" Type="${office}/worksheet" Target="worksheets/sheet${nth(i)}.xml"/>`).join('') +
      `<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ data, before = '', after = '' }, i) =>
      [`xl/worksheets/sheet${nth(i)}.xml`, `<worksheet ${main}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** One sheet with these cells in its rows; a cell is its whole `<c>` element. */
export const oneSheet = (...rows: readonly string[]): Uint8Array =>
  xlsx({ sheets: [{ data: rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join('') }] });

export const words = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const number = (place: string, value: number | string, style = 0): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`;

export const read = async (bytes: Uint8Array, name = 'report.xlsx'): Promise<readonly Document[]> => workbookReader.read({ name, bytes });

/** The one grid of a document. */
export const gridOf = (document: Document | undefined): Grid => document!.blocks.find((block) => block.kind === 'grid')!;

/** The cell of that A1 name. */
export const cellAt = (document: Document | undefined, name: string): GridCell | undefined =>
  gridOf(document).rows.flat().find(({ at }) => at.in === 'sheet' && at.cell === name);

/** A grid as lines to compare: cells as `B7=text`, spans, doubts and what was worked out beside them. */
export const drawn = (document: Document | undefined): string[] =>
  gridOf(document).rows.map((row) => row.map((cell) => {
    const span = cell.columnSpan > 1 || cell.rowSpan > 1 ? `[${cell.columnSpan}×${cell.rowSpan}]` : '';
    const mark = (cell.doubt ? `?${cell.doubt}` : '') + (cell.inferred ? '*' : '');
    return `${cell.at.in === 'sheet' ? cell.at.cell : ''}${span}=${cell.text}${mark}`;
  }).join(' '));
