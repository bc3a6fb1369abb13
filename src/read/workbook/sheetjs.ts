// The wall around SheetJS: the only file of this room that knows the package. In: the bytes of a workbook. Out: a Book.
// Loaded with its first workbook, not before.
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from 'xlsx';
import type { Doubt } from '../../document/index.js';
import { oleStreams } from '../container/ole-streams.js';
import { soundRecords } from './biff-records.js';
import { figureText } from './figure-text.js';
import { eachHeld, mapCells } from './sheet.js';
import type { Book, Merge, Sheet, SheetCell } from './sheet.js';
import { uncalculatedMark } from './spreadsheet-xml.js';

type SheetJs = typeof import('xlsx');

/** Kept: to ask the loader again costs a tenth of a small workbook. */
let sheetJs: SheetJs | undefined;
const loaded = async (): Promise<SheetJs> => (sheetJs ??= await import('xlsx'));

const options: ParsingOptions = {
  // Nothing is guessed: without `raw`, text such as 1-2 becomes a date.
  raw: true,
  dense: true,
  cellFormula: true,
  // A formula without a value comes as a stub; without `sheetStubs` it would not come at all.
  sheetStubs: true,
  cellDates: true,
  cellNF: true,
  cellHTML: false,
  // Hidden rows and columns are told only together with styles.
  cellStyles: true,
  dateNF: 'yyyy/m/d',
};

/** The book in these bytes, or in this text (XML whose encoding is settled). Throws whatever SheetJS throws. */
export async function readWithSheetJs(source: Uint8Array | string): Promise<Book> {
  const xlsx = await loaded();
  return bookOf(quietly(() => xlsx.read(...sourceOf(source))), xlsx);
}

/**
 * The book in a compound file (.xls, .et): its workbook stream alone. The streams of properties beside it are not a
 * report's, and one that lies about its size makes SheetJS read for half a minute (fixtures/fuzz/properties.xls); of a directory whose
 * entries point at one another in circles it makes paths until memory ends (fixtures/fuzz/circle.xls). `ansi`:
 * strings are in a code page, as before 1997, and its tables are loaded. Throws whatever SheetJS throws.
 */
export async function readCompound(bytes: Uint8Array, ansi: boolean): Promise<Book> {
  const xlsx = await loaded();
  if (ansi) xlsx.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  return bookOf(quietly(() => xlsx.read(...sourceOf(workbookStream(bytes)))), xlsx);
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  const streams = oleStreams(bytes, ['Workbook', 'Book', 'encryption']);
  if (streams.has('encryption')) throw new Error('File is password-protected');
  const content = streams.get('Workbook') ?? streams.get('Book');
  if (!content) throw new Error('no workbook in it');
  return soundRecords(content);
}

/** Where there is a Buffer (not in a browser), SheetJS reads it without copying. */
function sourceOf(source: Uint8Array | string): [unknown, ParsingOptions] {
  if (typeof source === 'string') return [source, { ...options, type: 'string' }];
  if (typeof Buffer === 'undefined') return [source, { ...options, type: 'array' }];
  return [Buffer.from(source.buffer, source.byteOffset, source.byteLength), { ...options, type: 'buffer' }];
}

const silent = (): void => {};

/**
 * SheetJS tells its doubts about styles to the console, which is not ours to write to, and where a workbook has no fills
 * it throws and catches an error for every cell, each with a stack to gather.
 */
function quietly<T>(read: () => T): T {
  const { error, warn, log } = console;
  const { stackTraceLimit } = Error;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Object.assign(console, { error, warn, log });
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function bookOf(book: WorkBook, xlsx: SheetJs): Book {
  const properties = book.Workbook as { CalcPr?: { fullCalcOnLoad?: unknown } } | undefined;
  return {
    stale: isOn(properties?.CalcPr?.fullCalcOnLoad),
    sheets: book.SheetNames.map((name, index) =>
      sheetOf(book.Sheets[name] ?? {}, name, { xlsx, hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden) })),
  };
}

const isOn = (value: unknown): boolean => value === true || value === '1' || value === 'true';

function sheetOf(sheet: WorkSheet, name: string, { xlsx, hidden }: { xlsx: SheetJs; hidden: boolean }): Sheet {
  const cells = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  return {
    name, hidden,
    rows: mapCells(cells, (cell) => cellOf(cell, xlsx)),
    merges: (sheet['!merges'] ?? []).map(mergeOf),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  };
}

const mergeOf = ({ s, e }: NonNullable<WorkSheet['!merges']>[number]): Merge =>
  ({ row: s.r, column: s.c, rowSpan: e.r - s.r + 1, columnSpan: e.c - s.c + 1 });

function hiddenOf(lines: readonly ({ hidden?: boolean } | undefined)[] = []): number[] {
  const found: number[] = [];
  eachHeld(lines, (line, index) => line.hidden && found.push(index));
  return found;
}

const plain: { formula?: string; doubt?: Doubt } = {};

function cellOf(cell: CellObject, xlsx: SheetJs): SheetCell | undefined {
  const doubt = doubtOf(cell, xlsx);
  const rest = doubt || cell.f !== undefined ? { ...(cell.f !== undefined && { formula: cell.f }), ...(doubt && { doubt }) } : plain;
  switch (cell.t) {
    case 'z': return cell.f === undefined ? undefined : { text: '', uncalculated: true, ...rest };
    case 'n': return numberCell(cell, rest);
    case 'd': return { text: cell.w ?? String(cell.v), ...rest };
    case 'b': return { text: cell.v ? 'TRUE' : 'FALSE', ...rest };
    case 'e': return { text: cell.w ?? '#ERROR!', ...rest };
    case 's': return cell.v === uncalculatedMark ? { text: '', uncalculated: true, ...rest } : { text: tidy(String(cell.v ?? '')), ...rest };
  }
}

function numberCell(cell: CellObject, rest: { formula?: string; doubt?: Doubt }): SheetCell {
  const number = Number(cell.v);
  if (!Number.isFinite(number)) return { text: cell.w ?? String(cell.v), ...rest };
  const text = figureText(number);
  return { text: rest.doubt ? (cell.w ?? text) : text, number, ...rest };
}

const tidy = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim();

function doubtOf(cell: CellObject, { SSF }: SheetJs): Doubt | undefined {
  if (cell.t === 'e') return 'formula-error';
  if (cell.t === 'd') return 'date';
  if ((cell.t !== 'n' && cell.t !== 'z') || cell.z === undefined || cell.z === 'General') return undefined;
  const format = String(cell.z);
  if (SSF.is_date(format)) return 'date';
  return format.replace(/"[^"]*"|\\./g, '').includes('%') ? 'percent' : undefined;
}
