// In: a file that is of another kind, told by how it begins. Out: always a refusal that names the kind and what to do.
import type { Saying } from '../finding/index.js';
import { InputError } from '../finding/index.js';
import { oneCharacterAByte } from './byte-text.js';
import { oleStreamNames, zipEntryNames, zipMimetype } from './container.js';
import { flatKind } from './markup/flat-kind.js';
import type { Reader } from './reader.js';

/** A kind of file that no report is read from, though one may well be in it. */
interface Foreign {
  readonly called: Saying;
  readonly endings: readonly string[];
  /** How such a file begins, a character a byte; or what tells it by all of its bytes. */
  readonly begins: RegExp | ((bytes: Uint8Array) => boolean);
  readonly hint: Saying;
}

const unpack: Saying = { zh: '请先解压，再给出里面的文件或文件夹；.zip 可以直接读取', en: 'Unpack it and name the files or the folder; a .zip is read as it is' };
const typed: Saying = {
  zh: '图片里的字读不出来；请用原来的 Word、WPS、Excel 文件，或把文字识别（OCR）后存为 .docx 再核对',
  en: 'What a picture shows cannot be read; use the original document, or have its text recognised (OCR) and saved as .docx',
};
const saved: Saying = { zh: '请用 WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx 后再试', en: 'Open it in WPS or LibreOffice and save it as .docx or .xlsx' };
const withMerges: Saying = { zh: '这种格式不存合并单元格，也常丢汉字；请用 Excel 或 WPS 把原来的表另存为 .xlsx', en: 'It keeps no merged cells and often loses Chinese characters; save the original sheet as .xlsx in Excel or WPS' };
const original: Saying = { zh: '请给出原来的年报；要存下来再读回，请用 convert --to json', en: 'Give the report itself; to keep one and read it back, use convert --to json' };
const exported: Saying = { zh: '请用它自己的阅读器打开，导出为 PDF 或文本后再试', en: 'Open it in its own reader and export it as PDF or text' };

/** Whether the bytes are a zip with a part of this name. */
const holds = (bytes: Uint8Array, part: string): boolean => zipEntryNames(bytes)?.includes(part) ?? false;

/** Archives first, which a folder of reports may hold; by the marks their makers give for their first bytes. What is told by more than its first bytes comes last. */
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
  { called: { zh: '标文通（UOF）文档', en: 'a UOF document' }, endings: ['uof', 'uot', 'uos', 'uop'], begins: (bytes) => flatKind(bytes) === 'uof' || holds(bytes, 'uof.xml'), hint: saved },
  { called: { zh: 'OpenDocument 演示文稿或绘图', en: 'an OpenDocument presentation or drawing' }, endings: ['fodp', 'fodg'], begins: (bytes) => flatKind(bytes) === 'odf-other', hint: saved },
  { called: { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }, endings: ['pptx', 'ppt'], begins: (bytes) => holds(bytes, 'ppt/presentation.xml') || (oleStreamNames(bytes)?.includes('PowerPoint Document') ?? false), hint: saved },
  { called: { zh: 'OpenDocument 演示文稿或绘图', en: 'an OpenDocument presentation or drawing' }, endings: ['odp', 'odg'], begins: (bytes) => /\.(?:presentation|graphics)$/.test(zipMimetype(bytes) ?? ''), hint: saved },
  { called: { zh: 'XPS 版式文件', en: 'an XPS document' }, endings: ['xps', 'oxps'], begins: (bytes) => holds(bytes, 'FixedDocumentSequence.fdseq') || holds(bytes, 'FixedDocSeq.fdseq'), hint: exported },
  { called: { zh: 'SYLK 表格（.slk）', en: 'a SYLK sheet (.slk)' }, endings: ['slk', 'sylk'], begins: /^ID;P\w/, hint: withMerges },
  { called: { zh: 'DIF 表格（.dif）', en: 'a DIF sheet (.dif)' }, endings: ['dif'], begins: /^TABLE\r?\n0,1\r?\n"/, hint: withMerges },
  { called: { zh: 'gov-report 导出的数据表（convert --to csv）', en: 'data that gov-report put out (convert --to csv)' }, endings: ['csv'], begins: /^(?:\xef\xbb\xbf)?source,organization,year,form,table,path,label,value,printed,state,place\r?\n/, hint: original },
];

/** The longest beginning above. */
const head = 264;

const kindOf = (bytes: Uint8Array): Foreign | undefined => {
  const text = oneCharacterAByte(bytes.subarray(0, head));
  return foreign.find(({ begins }) => (begins instanceof RegExp ? begins.test(text) : begins(bytes)));
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
