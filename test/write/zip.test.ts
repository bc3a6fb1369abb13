import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { makeZip, openZip } from '../../src/write/zip.js';

const text = '字'.repeat(1000);

/** A zip as streams are zipped: sizes and checksums stand behind the data. */
function streamed(parts: Record<string, string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [name, content] of Object.entries(parts)) {
    const entry = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(content), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a zip with some parts changed', () => {
  it.each([
    ['as most programs write it', zipSync({ 'a.xml': strToU8(text), 'b.png': [strToU8('b'), { level: 0, comment: 'c', mtime: '1999-09-09' }], '目录/丙.xml': strToU8('丙') })],
    ['as a stream is zipped', streamed({ 'a.xml': text, 'b.png': 'b', '目录/丙.xml': '丙' })],
  ])('%s keeps the others as they are, in their order', async (_, bytes) => {
    const patched = await (await openZip(bytes)).patched({ 'a.xml': strToU8('新'), 'z.xml': strToU8('加') });
    const parts = unzipSync(patched);
    expect(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])).toEqual([['a.xml', '新'], ['b.png', 'b'], ['目录/丙.xml', '丙'], ['z.xml', '加']]);
  });

  it('copies what it does not change as it was compressed', async () => {
    const bytes = zipSync({ 'a.xml': strToU8('a'), 'b.xml': [strToU8(text), { level: 1 }] });
    const patched = Buffer.from(await (await openZip(bytes)).patched({ 'a.xml': strToU8('新') }));
    const packed = Buffer.from(bytes).subarray(bytes.indexOf(0x50, 30));
    const data = packed.subarray(30 + 'b.xml'.length, 30 + 'b.xml'.length + packed.readUInt32LE(18));
    expect(data.length).toBeGreaterThan(10);
    expect(patched.includes(data)).toBe(true);
  });

  it('that are none is the zip again', async () => {
    const bytes = await makeZip({ 'a.xml': strToU8(text), 'b.xml': strToU8('b') });
    expect(await (await openZip(bytes)).patched({})).toEqual(bytes);
  });

  it('reads parts stored and deflated, and says what is not there', async () => {
    const zip = await openZip(streamed({ 'a.xml': text, 'b.png': 'b' }));
    expect([zip.part('a.xml'), zip.part('b.png')].map((part) => strFromU8(part!))).toEqual([text, 'b']);
    expect([zip.part('c'), zip.has('c'), zip.has('a.xml')]).toEqual([undefined, false, true]);
  });

  it('is refused where there is no zip', async () => {
    await expect(openZip(strToU8('no zip'))).rejects.toThrow('no end of the zip directory');
  });
});
