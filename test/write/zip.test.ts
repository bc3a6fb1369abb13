import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { InputError } from '../../src/finding/index.js';
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

/** The name at every place the directory points to: programs that trust the directory find an entry there or call the file broken. */
function namesByDirectory(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46)) {
    const local = zip.readUInt32LE(at + 42);
    expect(zip.toString('latin1', local, local + 4)).toBe('PK\u0003\u0004');
    names.push(zip.toString('utf8', local + 30, local + 30 + zip.readUInt16LE(local + 26)));
  }
  return names;
}

describe('a zip with some parts changed', () => {
  it.each([
    ['as most programs write it', zipSync({ 'a.xml': strToU8(text), 'b.png': [strToU8('b'), { level: 0, comment: 'c', mtime: '1999-09-09' }], '目录/丙.xml': strToU8('丙') })],
    ['as a stream is zipped', streamed({ 'a.xml': text, 'b.png': 'b', '目录/丙.xml': '丙' })],
  ])('%s keeps the others as they are, in their order', (_, bytes) => {
    const patched = openZip(bytes).patched({ 'a.xml': strToU8('新'), 'z.xml': strToU8('加') });
    const parts = unzipSync(patched);
    expect(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])).toEqual([['a.xml', '新'], ['b.png', 'b'], ['目录/丙.xml', '丙'], ['z.xml', '加']]);
  });

  it('leaves alone the bytes it was given, in whatever they were read, and tells where every entry stands', () => {
    const bytes = Buffer.from(zipSync({ 'a.xml': strToU8(text), 'b.xml': strToU8('b'), 'c.xml': strToU8('c') }));
    const before = Buffer.from(bytes);
    const patched = Buffer.from(openZip(bytes).patched({ 'a.xml': strToU8('新的，更长') }));
    expect(bytes.equals(before)).toBe(true);
    expect(namesByDirectory(patched)).toEqual(['a.xml', 'b.xml', 'c.xml']);
  });

  it('copies what it does not change as it was compressed', () => {
    const bytes = zipSync({ 'a.xml': strToU8('a'), 'b.xml': [strToU8(text), { level: 1 }] });
    const patched = Buffer.from(openZip(bytes).patched({ 'a.xml': strToU8('新') }));
    const packed = Buffer.from(bytes).subarray(bytes.indexOf(0x50, 30));
    const data = packed.subarray(30 + 'b.xml'.length, 30 + 'b.xml'.length + packed.readUInt32LE(18));
    expect(data.length).toBeGreaterThan(10);
    expect(patched.includes(data)).toBe(true);
  });

  it('that are none is the zip again', () => {
    const bytes = makeZip({ 'a.xml': strToU8(text), 'b.xml': strToU8('b') });
    expect(openZip(bytes).patched({})).toEqual(bytes);
  });

  it('reads parts stored and deflated, and says what is not there', () => {
    const zip = openZip(streamed({ 'a.xml': text, 'b.png': 'b' }));
    expect([zip.part('a.xml'), zip.part('b.png')].map((part) => strFromU8(part!))).toEqual([text, 'b']);
    expect([zip.part('c'), zip.has('c'), zip.has('a.xml')]).toEqual([undefined, false, true]);
  });

  it('refuses a part that is damaged, and tells people which', () => {
    const bytes = zipSync({ 'a.xml': strToU8(text), 'b.xml': strToU8('b') });
    bytes.fill(0xff, 30 + 'a.xml'.length, 40 + 'a.xml'.length);
    const zip = openZip(bytes);
    expect(() => zip.part('a.xml')).toThrow(InputError);
    expect(() => zip.part('a.xml')).toThrow('damaged (at a.xml)');
    expect(strFromU8(zip.part('b.xml')!)).toBe('b');
  });

  it('is refused where there is no zip', () => {
    expect(() => openZip(strToU8('no zip'))).toThrow('no end of the zip directory');
  });
});
