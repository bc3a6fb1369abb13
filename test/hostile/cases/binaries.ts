import { readFileSync } from 'node:fs';
import { pdf, put } from '../../read/pdf-parts.js';
import type { HostileCase } from '../case.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (...objects: readonly string[]): Uint8Array => rawOf(objects);
const rawOf = (objects: readonly string[]): Uint8Array => utf8(`%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`);

/** A PDF of one letter in a Type 1 font whose private part says `program`: a cipher of 1984, in hexadecimal digits. */
function lettered(program: string): Uint8Array {
  let key = 55_665;
  const secret = [...`0000${program}`].map((char) => {
    const byte = char.charCodeAt(0) ^ (key >> 8);
    key = ((byte + key) * 52_845 + 22_719) & 0xffff;
    return byte.toString(16).padStart(2, '0');
  }).join('');
  const head = '%!PS-AdobeFont-1.0: A\n/FontMatrix [0.001 0 0 0.001 0 0] def\ncurrentfile eexec\n';
  return raw(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    '<< /Length 31 >>\nstream\nBT /F 12 Tf 9 9 Td (A) Tj ET   \nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /FontFile 7 0 R >>',
    `<< /Length ${head.length + secret.length} /Length1 ${head.length} /Length2 ${secret.length} /Length3 0 >>\nstream\n${head}${secret}\nendstream`,
  );
}

/** A compound file whose table of sectors says what `next` says, so long as `sectors`. */
function compound(sectors: number, next: (sector: number) => number): Uint8Array {
  const bytes = new Uint8Array(512 * (sectors + 1));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, 0xfffffffe, true);
  view.setUint32(0x44, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(0x4c + i * 4, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, next(i), true);
  for (const [nth, name] of ['Root Entry', 'WordDocument', 'Workbook'].entries()) entry(view, 1024 + nth * 128, name, nth);
  return bytes;
}

function entry(view: DataView, at: number, name: string, nth: number): void {
  [...name].forEach((char, i) => view.setUint16(at + i * 2, char.charCodeAt(0), true));
  view.setUint16(at + 0x40, name.length * 2 + 2, true);
  view.setUint8(at + 0x42, nth === 0 ? 5 : 2);
  for (const place of [0x44, 0x48, 0x4c]) view.setUint32(at + place, place === 0x4c && nth === 0 ? 1 : place === 0x48 && nth === 1 ? 2 : 0xffffffff, true);
  view.setUint32(at + 0x74, 2, true);
  view.setUint32(at + 0x78, 0x7fffffff, true);
}

/** PDFs and compound files that never end. */
export const binaries: readonly HostileCase[] = [
  { name: 'pdf: a tree of pages that holds itself', files: { 'a.pdf': () => raw('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>') }, says: /没有文字/ },
  { name: 'pdf: a count of 2^31 pages', files: { 'a.pdf': () => raw('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2147483647 >>') }, says: /没有文字/ },
  { name: 'pdf: 1,000,000 objects', files: { 'a.pdf': () => rawOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R >>'].concat(Array<string>(1_000_000).fill('1'))) }, says: /没有文字|limits\.pdfSilence=1500/ },
  { name: 'pdf: 600 pages', files: { 'a.pdf': () => pdf(Array<string>(600).fill(put(50, 800, '一'))) }, says: /超过上限500页/ },
  { name: 'pdf: a page of 300,000 lines', files: { 'a.pdf': () => pdf([`${put(50, 800, '一')}\n${Array.from({ length: 300_000 }, (_, i) => `${i % 500} ${i % 700} m 500 ${i % 700} l S`).join('\n')}`]) }, says: /limits\.operators=50000/ },
  { name: 'pdf: a filled shape of 400,000 corners', files: { 'a.pdf': () => pdf([`${put(50, 800, '一')}\n9 9 m ${'8 8 l '.repeat(400_000)}f`]) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'pdf: one line of 400,000 corners', files: { 'a.pdf': () => pdf([`${put(50, 800, '一')}\n9 9 m ${'90 9 l 9 9 l '.repeat(200_000)}S`]) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'pdf: a page of 200,000 pieces of text', files: { 'a.pdf': () => pdf([Array.from({ length: 200_000 }, (_, i) => put(i % 500, i % 800, '1')).join('\n')]) }, says: /limits\.operators=50000/ },
  { name: 'pdf: a form that draws itself', files: { 'a.pdf': () => raw('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>', '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream', '<< /Length 5 >>\nstream\n/X Do\nendstream') }, says: /没有文字/ },
  { name: 'pdf: forms that double, thirty deep', files: { 'a.pdf': () => raw('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>', '<< /Length 5 >>\nstream\n/X Do\nendstream', ...Array.from({ length: 30 }, (_, i) => `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${i + 6} 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream`)) }, says: /limits\.operators=50000/ },
  { name: 'pdf: saved states 1,000,000 deep', files: { 'a.pdf': () => pdf([`${'q '.repeat(1_000_000)}${put(50, 800, '一')}`]) }, says: /limits\.nesting=512/ },
  { name: 'pdf: arrays 100,000 deep', files: { 'a.pdf': () => raw('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids ${'['.repeat(100_000)} /Count 1 >>`) }, says: /已损坏或不完整/ },
  { name: 'pdf: a font that leaves -4,000,000,000 bytes out', files: { 'a.pdf': () => lettered('/lenIV -4000000000 def /Subrs 1 array dup 0 4 RD abcd NP') }, says: /limits\.pdfSilence=1500/ },
  { name: 'pdf: 8,000,000 dictionaries in its catalogue', files: { 'a.pdf': () => raw(`<< /Type /Catalog /Pages 2 0 R /X [${'<<>>'.repeat(8_000_000)}] >>`, '<< /Type /Pages /Kids [] /Count 0 >>') }, says: /limits\.pdf(Heap|Silence)=/ },
  { name: 'pdf: cut in half', files: { 'a.pdf': () => new Uint8Array(readFileSync('fixtures/pdf/docx-plain.pdf')).subarray(0, 9000) }, says: /已损坏或不完整/ },
  { name: 'doc: a table of sectors that runs in a circle', files: { 'a.doc': () => compound(2000, (sector) => (sector === 1 ? 0xfffffffe : sector === 2 ? 3 : 2)) }, says: /不完整或已损坏/ },
  { name: 'doc: a directory that follows itself', files: { 'a.doc': () => compound(2000, () => 1) }, says: /不完整或已损坏/ },
  { name: 'doc: one sector that follows itself, a stream of 2 GB', files: { 'a.doc': () => compound(100_000, (sector) => (sector === 1 ? 0xfffffffe : sector)) }, says: /不完整或已损坏/ },
];
