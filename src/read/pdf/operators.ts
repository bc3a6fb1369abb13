import { limits } from '../../document/index.js';
import { InputError, type Saying } from '../../finding/index.js';
import type { OperatorList, PdfLibrary, PdfPage } from './library.js';

/**
 * The drawing operators of a page. Throws InputError for more than `limits.operators`, for states saved deeper than
 * `limits.nesting`, or where the library is at it longer than `limits.pageTime`: forms that draw one another, or states
 * without end, would keep it busy for years. They are counted as the library hands them on, for between two of its steps it lets no timer run.
 */
export function operatorsOf(page: PdfPage, { save, restore }: PdfLibrary['OPS']): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    const { _renderPageChunk: take } = page;
    const begun = performance.now();
    let [count, depth, deepest] = [0, 0, 0];
    // oxlint-disable-next-line no-underscore-dangle -- the library's own name, and its only way in
    page._renderPageChunk = (chunk, state) => {
      count += chunk.length;
      for (const code of chunk.fnArray) {
        depth = code === save ? depth + 1 : code === restore ? depth - 1 : depth;
        if (depth > deepest) deepest = depth;
      }
      const beyond = count > limits.operators ? 'operators' : deepest > limits.nesting ? 'nesting' : performance.now() - begun > limits.pageTime ? 'pageTime' : null;
      if (!beyond) return take.call(page, chunk, state);
      state.streamReader?.cancel(new Error(beyond)).catch(() => {});
      reject(tooMuch(beyond));
    };
    page.getOperatorList().then(resolve, reject);
  });
}

type Beyond = 'operators' | 'nesting' | 'pageTime';

const tooMuch = (limit: Beyond): InputError =>
  new InputError(sayings[limit], { zh: '请提供 Word、Excel 或网页版本，或只含年度报告的 PDF。', en: 'Give the Word, Excel or web version, or a PDF of the report alone.' });

const sayings: Readonly<Record<Beyond, Saying>> = {
  operators: { zh: `这份 PDF 有一页的图形超出上限（limits.operators = ${limits.operators}），未予读取。`, en: `A page of this PDF draws more than limits.operators = ${limits.operators} allows, and was not read.` },
  nesting: { zh: `这份 PDF 有一页的图形层层嵌套，超出上限（limits.nesting = ${limits.nesting}），未予读取。`, en: `A page of this PDF nests its drawing deeper than limits.nesting = ${limits.nesting}, and was not read.` },
  pageTime: { zh: `这份 PDF 有一页读了 ${limits.pageTime / 1000} 秒还没有读完（limits.pageTime），已放弃。`, en: `A page of this PDF was given up after ${limits.pageTime / 1000} seconds (limits.pageTime).` },
};
