import { pathToFileURL } from 'node:url';
import { limits } from '../../document/index.js';
import { InputError, type Saying } from '../../finding/index.js';
import { pdfLibrary, type PdfFile, type PdfLibrary } from './library.js';
import { pdfThread } from './thread.js';

/** An open PDF; `close` frees what the library holds. */
export interface OpenPdf {
  readonly pdfjs: PdfLibrary;
  readonly file: PdfFile;
  /** What one piece of work gives. Throws InputError where it takes more time or memory than a page may. */
  step<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a PDF. Throws InputError when it is encrypted, broken or longer than `limits.pages`. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { pdfjs, folder } = await pdfLibrary();
  const thread = await pdfThread(pdfjs, pathToFileURL(`${folder}/legacy/build/pdf.worker.mjs`).href);
  const task = pdfjs.getDocument({
    worker: thread.worker,
    // A copy: the library takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    iccUrl: `${folder}/iccs/`,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    // No picture is ever decoded: none of them is looked at.
    maxImageSize: 0,
    // Handing every font to an empty page spares tracing the outline of every glyph, half of the time of a page.
    disableFontFace: false,
    ownerDocument: { fonts: { add: () => {}, delete: () => {} } },
  });
  const close = async (): Promise<void> => {
    await thread.step(() => task.destroy()).catch(() => {});
    thread.rest();
  };
  try {
    const file = await thread.step(() => task.promise);
    if (file.numPages > limits.pages) throw tooLong(file.numPages);
    return { pdfjs, file, step: thread.step, close };
  } catch (error) {
    await close();
    throw error instanceof InputError ? error : unusable(error);
  }
}

const tooLong = (pages: number): InputError =>
  new InputError(
    {
      zh: `这份 PDF 有 ${pages} 页，超过上限 ${limits.pages} 页。`,
      en: `This PDF has ${pages} pages, more than the limit of ${limits.pages}.`,
    },
    { zh: '请只提供含有年度报告的那几页。', en: 'Give only the pages that hold the report.' },
  );

/** What the library threw, as a sentence: a password, or damage of any kind. */
export function unusable(error: unknown): InputError {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? new InputError(encrypted, removePassword) : new InputError(broken(error), fetchAgain);
}

const encrypted: Saying = { zh: '这份 PDF 已加密，需要密码才能打开。', en: 'This PDF is encrypted and needs a password.' };
const removePassword: Saying = {
  zh: '请先用密码打开它，另存为不加密的 PDF 或 Word 文档。',
  en: 'Open it with its password and save it without encryption, as PDF or Word.',
};
const fetchAgain: Saying = {
  zh: '请重新下载或重新导出这份文件；若仍不能打开，请提供 Word 或网页版本。',
  en: 'Download or export it again; if it still does not open, give the Word or web version.',
};
const broken = (error: unknown): Saying => {
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: `这份 PDF 已损坏或不完整（${reason}）。`, en: `This PDF is damaged or incomplete (${reason}).` };
};
