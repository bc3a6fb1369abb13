import { describe, expect, it } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { isArchive, sourceInArchive, sourcesInArchive } from '../../src/batch/archive.js';

const zip = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

async function inside(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for await (const one of sourcesInArchive({ name: 'a.zip', bytes })) found.push('source' in one ? `${one.source.name}=${new TextDecoder().decode(one.source.bytes)}` : `${one.name}! ${one.failure.saying.zh}`);
  return found;
}

describe('archives', () => {
  it('gives the files that may hold a report, by name, whatever else is there', async () => {
    const bytes = zip({ 'b/2.txt': 'two', 'a.html': 'one', 'pic.png': 'x', '__MACOSX/a.html': 'x', '.hidden.txt': 'x', '~$a.docx': 'x' });
    expect(await inside(bytes)).toEqual(['a.zip/a.html=one', 'a.zip/b/2.txt=two']);
  });

  it('refuses an archive inside an archive, and goes on', async () => {
    expect(await inside(zip({ 'a.txt': 'one', 'b.zip': 'PK' }))).toEqual(['a.zip/a.txt=one', 'a.zip/b.zip! 压缩包里的压缩包不读取']);
  });

  it('gives up a damaged entry alone', async () => {
    const bytes = zip({ 'a.txt': 'one', 'b.txt': 'spoil me '.repeat(20), 'c.txt': 'three' });
    const at = Buffer.from(bytes).indexOf('b.txt') + 'b.txt'.length + 4;
    bytes[at] = bytes[at]! ^ 0xff;
    expect(await inside(bytes)).toEqual(['a.zip/a.txt=one', expect.stringMatching(/^a\.zip\/b\.txt! .*损坏/), 'a.zip/c.txt=three']);
  });

  it('is left of an archive cut short where a file that may be a report is, and of no office file', () => {
    const cut = (parts: Record<string, string>): Uint8Array => zip(parts).subarray(0, -10);
    expect(isArchive(cut({ 'a.txt': 'one' }))).toBe(true);
    for (const part of ['word/document.xml', '_rels/.rels', 'xl/workbook.xml']) expect(isArchive(cut({ [part]: '<x/>' }))).toBe(false);
    expect(isArchive(strToU8('PK\u0003\u0004'))).toBe(false);
  });

  it('says when nothing is in it', async () => expect(await inside(zip({ 'pic.png': 'x' }))).toEqual(['a.zip! 压缩包里没有可以读取的报告文件']));

  it('finds one entry by its full name', async () => {
    const bytes = zip({ 'b/2.txt': 'two' });
    expect((await sourceInArchive({ name: 'a.zip', bytes }, 'a.zip/b/2.txt'))?.name).toBe('a.zip/b/2.txt');
    expect(await sourceInArchive({ name: 'a.zip', bytes }, 'a.zip/3.txt')).toBeNull();
  });

  it('reads names as Windows in Chinese writes them', async () => {
    const bytes = zip({ 'AAAA.txt': 'one' });
    const gbk = [0xc4, 0xea, 0xb1, 0xa8];
    for (let at = 0; (at = Buffer.from(bytes).indexOf('AAAA', at)) >= 0; at += 4) bytes.set(gbk, at);
    expect(await inside(bytes)).toEqual(['a.zip/年报.txt=one']);
  });

  it('takes office documents for what they are', () => {
    expect(isArchive(zip({ 'a.txt': 'one' }))).toBe(true);
    expect(isArchive(zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }))).toBe(false);
    expect(isArchive(strToU8('PK is no zip, it is text'))).toBe(false);
  });
});
