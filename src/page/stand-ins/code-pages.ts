/** Code pages by the names browsers know them by; those of DOS they do not know. */
const names: Readonly<Record<number, string>> = {
  874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 1200: 'utf-16le', 1201: 'utf-16be', 1361: 'euc-kr', 10000: 'macintosh', 28591: 'iso-8859-1', 54936: 'gb18030', 65001: 'utf-8',
  ...Object.fromEntries([1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`])),
};

/** What is in no code page the browser knows: letters of ASCII, and a sign of loss for every other byte. */
const plain = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('');

/** On the page, for `xlsx/dist/cpexcel.full.mjs`: strings of workbooks from before 1997 are decoded by the browser's own tables. */
export const utils = {
  decode(codePage: number, bytes: ArrayLike<number>): string {
    const [name, read] = [names[codePage], Uint8Array.from(bytes)];
    return name === undefined ? plain(read) : new TextDecoder(name, { ignoreBOM: true }).decode(read);
  },
};
/** The tables of the library itself: none; `utils` decodes without them. */
export const cptable = {};
