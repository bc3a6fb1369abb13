import { InputError } from '../../finding/index.js';
import { refuseLargeText } from '../large-text.js';
import { refuseLostCharacters } from '../lost-characters.js';
import { decodeText } from '../text-encoding.js';

/** The text of a file. Throws InputError where its bytes are no text, have lost their characters, or are too many. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  refuseLostCharacters(bytes, decoded?.text);
  if (!decoded) {
    throw new InputError(
      { zh: '这不是文本文件，也不是能识别的表格、文档或网页', en: 'This is not text, nor any workbook, document or page that can be read' },
      { zh: '请另存为 .docx、.xlsx、.html、.pdf 或 UTF-8 文本后再试', en: 'Save it as .docx, .xlsx, .html, .pdf or UTF-8 text and try again' },
    );
  }
  refuseLargeText(decoded.text);
  return decoded.text;
}
