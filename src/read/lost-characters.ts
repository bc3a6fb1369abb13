import { InputError } from '../finding/index.js';

const fewest = 20;
const leastShare = 0.1;
const questionMark = 0x3f;

/**
 * Throws InputError for a text whose Chinese characters were lost when it was saved in an encoding without them: every
 * one became a question mark, and hardly a byte is left that is not of ASCII. `text`: what was decoded, if anything.
 */
export function refuseLostCharacters(bytes: Uint8Array, text: string | undefined): void {
  if (!bytes.includes(questionMark) || (text !== undefined && /[\u3400-\u9fff]/.test(text))) return;
  let [marks, foreign] = [0, 0];
  for (const byte of bytes) {
    if (byte === questionMark) marks++;
    else if (byte > 0x7f) foreign++;
  }
  if (marks < fewest || marks < bytes.length * leastShare || foreign * fewest > marks) return;
  throw new InputError(
    { zh: '文件里的汉字在另存时丢失，全都变成了问号', en: 'The Chinese characters of this file were lost when it was saved: all became question marks' },
    { zh: '请从原文件重新另存，编码选 UTF-8；或直接使用原来的 .xlsx、.docx', en: 'Save it again from the original as UTF-8, or use the original .xlsx or .docx' },
  );
}
