// In: a file that is of another kind, told by its first bytes. Out: always a refusal that names the kind and what to do.
import type { Saying } from '../finding/index.js';
import { InputError } from '../finding/index.js';
import { oneCharacterAByte } from './byte-text.js';
import type { Reader } from './reader.js';

/** A kind of file that no report is read from, though one may well be in it. */
interface Foreign {
  readonly called: Saying;
  readonly endings: readonly string[];
  /** How such a file begins, a character a byte. */
  readonly begins: RegExp;
  readonly hint: Saying;
}

const unpack: Saying = { zh: '请先解压，再给出里面的文件或文件夹；.zip 可以直接读取', en: 'Unpack it and name the files or the folder; a .zip is read as it is' };
const typed: Saying = {
  zh: '图片里的字读不出来；请用原来的 Word、WPS、Excel 文件，或把文字识别（OCR）后存为 .docx 再核对',
  en: 'What a picture shows cannot be read; use the original document, or have its text recognised (OCR) and saved as .docx',
};
const exported: Saying = { zh: '请用它自己的阅读器打开，导出为 PDF 或文本后再试', en: 'Open it in its own reader and export it as PDF or text' };

/** Archives first, which a folder of reports may hold; by the marks their makers give for their first bytes. */
const foreign: readonly Foreign[] = [
  { called: { zh: 'RAR 压缩包', en: 'a RAR archive' }, endings: ['rar'], begins: /^Rar!\x1a\x07/, hint: unpack },
  { called: { zh: '7z 压缩包', en: 'a 7z archive' }, endings: ['7z'], begins: /^7z\xbc\xaf\x27\x1c/, hint: unpack },
  { called: { zh: 'gzip 压缩文件', en: 'a gzip file' }, endings: ['gz', 'tgz'], begins: /^\x1f\x8b\x08/, hint: unpack },
  { called: { zh: 'bzip2 压缩文件', en: 'a bzip2 file' }, endings: ['bz2'], begins: /^BZh[1-9]1AY&SY/, hint: unpack },
  { called: { zh: 'xz 压缩文件', en: 'an xz file' }, endings: ['xz'], begins: /^\xfd7zXZ\0/, hint: unpack },
  { called: { zh: 'tar 压缩包', en: 'a tar archive' }, endings: ['tar'], begins: /^[^]{257}ustar[\0 ]/, hint: unpack },
  { called: { zh: 'PNG 图片', en: 'a PNG picture' }, endings: ['png'], begins: /^\x89PNG\r\n\x1a\n/, hint: typed },
  { called: { zh: 'JPEG 图片', en: 'a JPEG picture' }, endings: ['jpg', 'jpeg'], begins: /^\xff\xd8\xff/, hint: typed },
  { called: { zh: 'GIF 图片', en: 'a GIF picture' }, endings: ['gif'], begins: /^GIF8[79]a/, hint: typed },
  { called: { zh: 'TIFF 图片', en: 'a TIFF picture' }, endings: ['tif', 'tiff'], begins: /^(?:II\*\0|MM\0\*)/, hint: typed },
  { called: { zh: 'BMP 图片', en: 'a BMP picture' }, endings: ['bmp'], begins: /^BM[^]{4}\0\0\0\0/, hint: typed },
  { called: { zh: 'WebP 图片', en: 'a WebP picture' }, endings: ['webp'], begins: /^RIFF[^]{4}WEBP/, hint: typed },
  { called: { zh: 'HEIC 图片', en: 'a HEIC picture' }, endings: ['heic', 'heif'], begins: /^[^]{4}ftyp(?:heic|heix|heif|mif1|msf1|hevc)/, hint: typed },
  { called: { zh: 'CAJ 文档', en: 'a CAJ document' }, endings: ['caj', 'kdh', 'nh'], begins: /^(?:CAJ\0|HN\0\0|KDH )/, hint: exported },
  { called: { zh: 'CEB 版式文件', en: 'a CEB document' }, endings: ['ceb'], begins: /^Founder ?CEB/, hint: exported },
  { called: { zh: 'PostScript 文件', en: 'a PostScript file' }, endings: ['ps', 'eps'], begins: /^%!PS/, hint: exported },
];

/** The longest beginning above. */
const head = 264;

const kindOf = (bytes: Uint8Array): Foreign | undefined => {
  const text = oneCharacterAByte(bytes.subarray(0, head));
  return foreign.find(({ begins }) => begins.test(text));
};

/** Refuses archives, pictures and documents of other kinds by their name. */
export const foreignReader: Reader = {
  id: 'foreign',
  endings: foreign.flatMap(({ endings }) => endings),
  accepts: ({ bytes }) => kindOf(bytes) !== undefined,
  read: ({ bytes }) => {
    const { called, hint } = kindOf(bytes)!;
    throw new InputError({ zh: `这是${/^[A-Za-z0-9]/.test(called.zh) ? ' ' : ''}${called.zh}，不能直接读取`, en: `This is ${called.en}, which is not read` }, hint);
  },
};
