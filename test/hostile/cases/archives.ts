import { strToU8, zipSync } from 'fflate';
import { sampleText } from '../../sample-text.js';
import type { HostileCase } from '../case.js';
import { zipOf } from './zip-parts.js';

const mb = 1024 * 1024;
const sample = (): Uint8Array => strToU8(sampleText());
const types = { name: '[Content_Types].xml', content: strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') };
/** Zeros by the megabyte: even at its quickest deflate makes less than a two-hundredth of them. */
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * mb);

/** Archives and boxes that promise one thing and hold another. */
export const archives: readonly HostileCase[] = [
  { name: 'a docx that unpacks to 300 MB and says so', files: { 'a.docx': () => zipOf([types, { name: 'word/document.xml', content: zeros(300) }]) }, says: /limits\.inflated=67108864/ },
  { name: 'a docx whose part lies about its size', files: { 'a.docx': () => zipOf([types, { name: 'word/document.xml', content: zeros(250), size: 1000 }]) }, says: /不完整或已损坏（word\/document\.xml）/ },
  { name: 'an xlsx of 250 MB of one sheet', files: { 'a.xlsx': () => zipOf([types, { name: 'xl/workbook.xml', content: strToU8('<workbook/>') }, { name: 'xl/worksheets/sheet1.xml', content: zeros(250) }]) }, says: /limits\.inflated/ },
  { name: 'an archive of twenty reports of 60 MB each', files: { 'a.zip': () => twenty(zeros(60)) }, says: /limits\.ratio=200/ },
  { name: 'entries that share one and the same bytes', files: { 'a.zip': () => overlapping() }, says: /limits\.ratio|不完整或已损坏/ },
  { name: 'a zip of zips', files: { 'a.zip': () => zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'r.txt': sample() }) }) }) }, says: /压缩包里的压缩包不读取/ },
  { name: 'a zip of 20,000 files', files: { 'a.zip': () => zipOf(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.txt`, content: strToU8('x'), stored: true }))) }, says: /limits\.entries=10000/ },
  { name: 'a zip of 10,000 names without a report', files: { 'a.zip': () => zipOf(Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}.png`, content: strToU8('x'), stored: true }))) }, says: /没有可以读取的报告文件/ },
  { name: 'names that climb, absolute names, names of drives', code: 0, files: { 'a.zip': () => zipSync({ '../../etc/r1.txt': sample(), '/etc/r2.txt': sample(), 'C:\\r3.txt': sample(), '..\\r4.txt': sample() }) }, argv: ['validate', 'a.zip', '-f', 'ndjson', '--no-join'], says: /a\.zip\/\.\.\/\.\.\/etc\/r1\.txt[^]*a\.zip\/\.\.\/r4[^]*C:/ },
  { name: 'one name twice', files: { 'a.zip': () => zipOf([{ name: 'r.txt', content: sample() }, { name: 'r.txt', content: strToU8(sampleText().replaceAll('61', '62')) }]) }, says: /不完整或已损坏（r\.txt）/ },
  { name: 'names with escape codes and line breaks', files: { 'a.zip': () => zipSync({ 'a\u001b[31m\u202e\n::error::x.txt': strToU8('x') }) }, says: /\\x1b\[31m/, never: /\u001b|\u202e|^::error/m },
  { name: 'an entry that is a link', files: { 'a.zip': () => zipOf([{ name: 'r.txt', content: strToU8('/etc/passwd'), mode: 0o120777, stored: true }]) }, says: /没有找到政府信息公开工作年度报告/, never: /root:/ },
  { name: 'an entry named __proto__', code: 0, files: { 'a.zip': () => zipSync({ '__proto__/r.txt': sample() }) }, says: /__proto__/ },
  { name: 'a name of 60,000 characters', files: { 'a.zip': () => zipSync({ [`${'长'.repeat(20_000)}.txt`]: strToU8('x') }) }, says: /长长/ },
  { name: 'a zip whose directory points at itself', files: { 'a.zip': () => zipOf([{ name: 'r.txt', content: sample(), offset: 0x7fffffff }]) }, says: /不完整或已损坏/ },
];

const twenty = (content: Uint8Array): Uint8Array => zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `${i}.txt`, content, crc: 0 })));

/** One deflated body of 60 MB that fifty entries name as theirs. */
function overlapping(): Uint8Array {
  const body = zeros(60);
  return zipOf([{ name: '0.txt', content: body }, ...Array.from({ length: 49 }, (_, i) => ({ name: `${i + 1}.txt`, content: body.subarray(0, 0), offset: 0, size: body.length, crc: 0 }))]);
}
