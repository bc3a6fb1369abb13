import { InputError } from '../finding/index.js';
import type { Document } from './document.js';
import { limits } from './limits.js';

/** The limits that hold for every document, however it was stored. */
export type SizeLimit = 'rows' | 'cells' | 'characters';

/**
 * The documents as they are. Throws InputError for one with more rows and paragraphs, cells, or characters in one text
 * than `limits` allows: all that comes after reading takes its time with each of them.
 */
export function withinLimits(documents: readonly Document[]): readonly Document[] {
  for (const { blocks } of documents) {
    let [rows, cells] = [0, 0];
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        rows++;
        if (block.text.length > limits.characters) throw beyondSize('characters');
        continue;
      }
      rows += block.rows.length;
      for (const row of block.rows) {
        cells += row.length;
        for (const { text } of row) if (text.length > limits.characters) throw beyondSize('characters');
      }
    }
    if (rows > limits.rows) throw beyondSize('rows');
    if (cells > limits.cells) throw beyondSize('cells');
  }
  return documents;
}

/** What is said of a source that is larger than any report. */
export const beyondSize = (limit: SizeLimit): InputError =>
  new InputError(
    { zh: `文件的${names[limit].zh}超出上限（limits.${limit} = ${limits[limit]}），未予读取。`, en: `The file holds ${names[limit].en} than limits.${limit} = ${limits[limit]} and was not read.` },
    { zh: '请只保留年度报告本身；一个文件里有很多份的，分成几个文件。', en: 'Keep only the report itself in the file; split a file of very many reports.' },
  );

const names: Readonly<Record<SizeLimit, { readonly zh: string; readonly en: string }>> = {
  rows: { zh: '行数', en: 'more lines' },
  cells: { zh: '单元格数', en: 'more cells' },
  characters: { zh: '一段文字的字数', en: 'a longer text' },
};
