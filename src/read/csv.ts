// Separated values: .csv and .tsv. In: bytes in any usual encoding. Out: one grid of text, every field at its line and
// column. Refuses to know: dates, numbers, and what a report is; nothing is turned into anything.
import { limits } from '../document/index.js';
import type { Document, GridCell } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { fieldRows } from './csv-fields.js';
import type { Field } from './csv-fields.js';
import { csvShape } from './csv-shape.js';
import type { Separator } from './csv-shape.js';
import { refuseLostCharacters } from './lost-characters.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';

const headSize = 16 * 1024;
/** Excel's own first line that names the separator. */
const separatorLine = /^sep=([,;\t])\r?\n/i;

/**
 * Accepts what is named .csv or .tsv and looks it; under any other name only lines that commas or semicolons part
 * evenly, for text with tabs is what comes out of Word and has a reader of its own.
 */
export const csvReader: Reader = {
  id: 'csv',
  endings: ['csv', 'tsv'],
  accepts(source) {
    const { text, cut } = headOf(source);
    if (text === null || /^\s*[<{[]/.test(text)) return false;
    const shape = csvShape(text, cut);
    if (!shape) return false;
    if (/\.[ct]sv$/i.test(source.name)) return shape.separated * 2 >= shape.rows;
    return shape.separator !== '\t' && shape.width >= 4 && shape.even >= 5 && shape.even >= shape.rows * 0.9;
  },
  read({ bytes }) {
    const text = decodeText(bytes)?.text;
    refuseLostCharacters(bytes, text);
    if (text === undefined) throw notText();
    return [documentOf(text)];
  },
};

/** The beginning as text, `null` when it is none. A character cut in two at its end is left out. */
function headOf({ bytes }: Source): { text: string | null; cut: boolean } {
  if (bytes.length <= headSize) return { text: decodeText(bytes)?.text ?? null, cut: false };
  for (let size = headSize; size > headSize - 4; size--) {
    const decoded = decodeText(bytes.subarray(0, size));
    if (decoded) return { text: decoded.text, cut: true };
  }
  return { text: null, cut: true };
}

function documentOf(text: string): Document {
  const named = separatorLine.exec(text);
  const separator = (named?.[1] as Separator | undefined) ?? csvShape(text)?.separator ?? ',';
  const rows: GridCell[][] = [];
  let cells = 0;
  for (const row of fieldRows(text, separator)) {
    cells += row.length;
    if (rows.length >= limits.rows) throw beyond('rows', limits.rows);
    if (cells > limits.cells) throw beyond('cells', limits.cells);
    rows.push(row.map(cellOf));
  }
  if (named) rows.shift();
  if (!rows.some((row) => row.some((cell) => cell.text !== ''))) throw empty();
  const at = rows.find((row) => row.length > 0)![0]!.at;
  return { blocks: [{ kind: 'grid', rows, at, ragged: isRagged(rows) }], tabular: true, remarks: [] };
}

const cellOf = ({ text, line, column }: Field, index: number): GridCell =>
  ({ text, at: { in: 'text', line, column }, column: index, columnSpan: 1, rowSpan: 1 });

/** Lines of a single field are titles and notes: they do not make the columns of the others uncertain. */
const isRagged = (rows: readonly (readonly GridCell[])[]): boolean =>
  new Set(rows.map((row) => row.length).filter((width) => width > 1)).size > 1;

const notText = (): InputError =>
  new InputError(
    { zh: '文件不是文本，无法按 CSV 读取。', en: 'The file is not text and cannot be read as CSV.' },
    { zh: '请用 Excel 或 WPS 另存为 .xlsx 或 UTF-8 编码的 CSV。', en: 'Save it as .xlsx, or as CSV in UTF-8.' },
  );

const empty = (): InputError =>
  new InputError(
    { zh: 'CSV 文件里没有任何内容。', en: 'The CSV file holds nothing at all.' },
    { zh: '请确认选对了文件。', en: 'Make sure this is the right file.' },
  );

const beyond = (limit: 'rows' | 'cells', value: number): InputError =>
  new InputError(
    {
      zh: `CSV 文件超出上限（limits.${limit} = ${value}），未予读取。`,
      en: `The CSV file holds more than is allowed (limits.${limit} = ${value}) and was not read.`,
    },
    { zh: '请只保留年度报告本身后再试。', en: 'Keep only the report itself in the file and try again.' },
  );
