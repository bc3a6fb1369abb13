import { strToU8 } from 'fflate';
import { sampleText } from '../../sample-text.js';
import type { HostileCase } from '../case.js';

const title = '青河县档案局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n';
const mb = 1024 * 1024;

function utf16(units: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from([0xfeff, ...units]).buffer);
}

const nested = (depth: number): string =>
  `MIME-Version: 1.0\r\n${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/related; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('')}Content-Type: text/html\r\n\r\n<p>x</p>`;

/** Texts, tables of separated values and mails without end. */
export const texts: readonly HostileCase[] = [
  { name: 'text: one line of 16 MB', files: { 'a.txt': () => title + '本年度新收申请1件，'.repeat((16 * mb) / 30) }, says: /limits\.characters=1000000/ },
  { name: 'text: one line of 16 MB of digits', files: { 'a.txt': () => title + '1'.repeat(16 * mb) }, says: /limits\.characters=1000000/ },
  { name: 'text: 16 MB of tabs', files: { 'a.txt': () => title + '\t'.repeat(16 * mb) }, says: /limits\.cells=200000/ },
  { name: 'text: 16 MB of pipes', files: { 'a.txt': () => title + '|'.repeat(16 * mb) }, says: /limits\.cells=200000/ },
  { name: 'text: 16 MB of line ends', files: { 'a.txt': () => title + '\n'.repeat(16 * mb) }, code: 1, says: /不通过/ },
  { name: 'text: 16 MB of short lines', files: { 'a.txt': () => title + '一\n'.repeat(4 * mb) }, says: /limits\.rows=50000/ },
  { name: 'text: 8 MB of rows', files: { 'a.txt': () => title + '1\t2\n'.repeat(2 * mb) }, says: /limits\.rows=50000/ },
  { name: 'text: 65 MB', files: { 'a.txt': () => new Uint8Array(65 * mb).fill(0x61) }, says: /超过64MB/ },
  { name: 'text: 60 MB of one letter', files: { 'a.txt': () => new Uint8Array(60 * mb).fill(0x61) }, says: /limits\.characters/ },
  { name: 'text: 3,000 reports in one', files: { 'a.txt': () => sampleText().repeat(3000) }, says: /limits\.(?:rows|cells)/ },
  { name: 'text: lone surrogates in UTF-16', files: { 'a.txt': () => utf16([...Array.from(title, (one) => one.charCodeAt(0)), ...Array.from({ length: 100_000 }, (_, i) => (i % 2 ? 0xdc00 : 0xdfff))]) }, says: /这不是文本文件/ },
  { name: 'text: figures beyond 2^53', code: 1, files: { 'a.txt': () => sampleText().replace(/\t\d+\n/, '\t9007199254740993\n') }, says: /\S/ },
  { name: 'csv: a million columns', files: { 'a.csv': () => `${'1,'.repeat(1_000_000)}\n`.repeat(2) }, says: /limits\.(?:cells|characters)/ },
  { name: 'csv: a quote that never closes', files: { 'a.csv': () => `a,b,c,d,e\n1,2,3,4,"${'1,\n'.repeat(3_000_000)}` }, says: /limits\.rows=50000/ },
  { name: 'csv: 16 MB of quotes', files: { 'a.csv': () => `a,b,c,d,e\n${'"'.repeat(16 * mb)}` }, says: /limits\./ },
  { name: 'mht: multiparts 1,000 deep', files: { 'a.mht': () => nested(1000) }, says: /没有网页正文/ },
  { name: 'mht: 300,000 parts', files: { 'a.mht': () => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(300_000)}` }, says: /没有网页正文/ },
  { name: 'mht: a boundary in every part, ten deep', files: { 'a.mht': () => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: multipart/related; boundary="c"\r\n\r\n--c\r\n\r\nx\r\n'.repeat(50_000)}` }, says: /没有网页正文/ },
  { name: 'mht: 500,000 headers', files: { 'a.mht': () => `MIME-Version: 1.0\r\nContent-Type: text/html\r\n${'X: y\r\n z\r\n'.repeat(500_000)}\r\n<p>x</p>` }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'bytes of chance', files: { 'a.txt': () => Uint8Array.from({ length: mb }, (_, i) => (i * 2654435761) >>> 13) }, says: /这不是文本文件/ },
  { name: 'nothing', files: { 'a.txt': () => strToU8('') }, says: /文件是空的/ },
];
