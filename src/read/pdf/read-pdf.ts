import type { Document } from '../../document/index.js';
import { counted, InputError } from '../../finding/index.js';
import type { Drawing } from '../page-layout/drawing.js';
import { blocksOfPages, printsSheets } from '../page-layout/index.js';
import { drawPage } from './draw-page.js';
import { openPdf, unusable } from './open.js';

/** The document of a PDF, page after page. Throws InputError when there is no text in it or it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { drawings, tabular } = await drawAll(bytes);
  if (drawings.every((drawing) => drawing.runs.length === 0)) throw scan(drawings.length);
  return { blocks: blocksOfPages(drawings), tabular, remarks: [] };
}

async function drawAll(bytes: Uint8Array): Promise<{ readonly drawings: readonly Drawing[]; readonly tabular: boolean }> {
  const pdf = await openPdf(bytes);
  try {
    const drawings: Drawing[] = [];
    for (let number = 1; number <= pdf.file.numPages; number++) {
      const draw = async (): Promise<void> => {
        const page = await pdf.file.getPage(number);
        drawings.push(await drawPage(page, number, pdf.pdfjs.OPS));
        page.cleanup();
      };
      await pdf.step(draw);
    }
    const { info } = await pdf.step(() => pdf.file.getMetadata());
    return { drawings, tabular: typeof info.Creator === 'string' && printsSheets.test(info.Creator) };
  } catch (error) {
    throw error instanceof InputError ? error : unusable(error);
  } finally {
    await pdf.close();
  }
}

const scan = (pages: number): InputError =>
  new InputError(
    {
      zh: `这份 PDF 的 ${pages} 页里没有文字，是扫描件或图片，读不出数据。`,
      en: `This PDF of ${counted(pages, 'page')} holds no text: it is a scan or a picture, and no figure can be read from it.`,
    },
    {
      zh: '请先做文字识别（OCR）并核对，或者索取 Word、Excel 或网页原件。',
      en: 'Recognise its text first (OCR) and check it, or ask for the Word, Excel or web original.',
    },
  );
