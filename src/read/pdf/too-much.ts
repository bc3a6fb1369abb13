import { limits } from '../../document/index.js';
import { InputError, type Saying } from '../../finding/index.js';

/** A limit that a PDF went beyond. */
export type Beyond = 'operators' | 'nesting' | 'pdfSilence' | 'pdfHeap';

/** What a PDF beyond a limit is refused with. */
export const tooMuch = (limit: Beyond): InputError =>
  new InputError(sayings[limit], { zh: '请提供 Word、Excel 或网页版本，或只含年度报告的 PDF。', en: 'Give the Word, Excel or web version, or a PDF of the report alone.' });

const sayings: Readonly<Record<Beyond, Saying>> = {
  operators: { zh: `这份 PDF 有一页的图形超出上限（limits.operators = ${limits.operators}），未予读取。`, en: `A page of this PDF draws more than limits.operators = ${limits.operators} allows, and was not read.` },
  nesting: { zh: `这份 PDF 有一页的图形层层嵌套，超出上限（limits.nesting = ${limits.nesting}），未予读取。`, en: `A page of this PDF nests its drawing deeper than limits.nesting = ${limits.nesting}, and was not read.` },
  pdfSilence: { zh: `这份 PDF 有一处内容处理了很久仍无结果（limits.pdfSilence = ${limits.pdfSilence} 毫秒），已放弃。`, en: `This PDF kept its reader busy without a result for longer than limits.pdfSilence = ${limits.pdfSilence} milliseconds, and was given up.` },
  pdfHeap: { zh: `读取这份 PDF 所需的内存超出上限（limits.pdfHeap = ${limits.pdfHeap} MB），已放弃。`, en: `Reading this PDF needs more memory than limits.pdfHeap = ${limits.pdfHeap} MB, and was given up.` },
};
