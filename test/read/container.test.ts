import { describe, it, expect } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { CFB } from 'xlsx';
import { isOleTorn, oleStreamNames, openZip, zipEntryNames, zipMimetype } from '../../src/read/container.js';
import { limits } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';

const zip = zipSync({ 'a/one.xml': strToU8('<one/>'.repeat(500)), 'two.txt': [strToU8('2'), { level: 0 }] });
const all = (): boolean => true;

/** Overwrites a 32-bit field of the first central directory entry. */
function forge(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + field, value, true);
  return copy;
}

describe('a zip', () => {
  it('names its entries and inflates those wanted', async () => {
    expect(zipEntryNames(zip)).toEqual(['a/one.xml', 'two.txt']);
    const parts = await openZip(zip, (name) => name.startsWith('a/'));
    expect([...parts.keys()]).toEqual(['a/one.xml']);
    expect(new TextDecoder().decode(parts.get('a/one.xml'))).toBe('<one/>'.repeat(500));
    expect((await openZip(zip, all)).get('two.txt')).toEqual(strToU8('2'));
  });

  it('is found where it stands in a larger buffer', async () => {
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 10);
    expect((await openZip(larger.subarray(10, 10 + zip.length), all)).size).toBe(2);
  });

  it('is nothing but a zip', () => {
    expect(zipEntryNames(strToU8('PK is how this letter begins, and it goes on'))).toBeNull();
    expect(zipEntryNames(new Uint8Array())).toBeNull();
  });

  it('cut short still shows what it was, and is refused', async () => {
    const cut = zip.subarray(0, zip.length - 40);
    expect(zipEntryNames(cut)).toEqual(['a/one.xml', 'two.txt']);
    await expect(openZip(cut, all)).rejects.toThrow(/cut short or damaged/);
  });

  it('with one changed byte is refused by its checksum', async () => {
    const whole = zipSync({ 'figures.txt': [strToU8('received 61'), { level: 0 }] });
    const changed = whole.slice();
    changed[changed.indexOf(0x36)] = 0x37;
    expect(new TextDecoder().decode((await openZip(whole, all)).get('figures.txt'))).toBe('received 61');
    await expect(openZip(changed, all)).rejects.toThrow(InputError);
  });

  it.each([0, 1, 100, 2999])('that unpacks to more than the %i bytes it admits is refused', async (size) => {
    await expect(openZip(forge(zip, 24, size), all)).rejects.toThrow(/damaged \(at a\/one\.xml\)/);
  });

  it('that admits to more than the limit is refused before anything is inflated', async () => {
    await expect(openZip(forge(zip, 24, limits.inflated + 1), all)).rejects.toThrow(/limits\.inflated = \d+/);
  });

  it('with a password is refused as such', async () => {
    await expect(openZip(forge(zip, 8, 0x0001), all)).rejects.toThrow(/password/);
  });

  it('says its mimetype when it is an OpenDocument', () => {
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(zipMimetype(zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('<x/>') }))).toBe(type);
    expect(zipMimetype(zip)).toBeNull();
  });
});

describe('a compound file', () => {
  it('is told by its signature', () => {
    expect(oleStreamNames(zip)).toBeNull();
    expect(oleStreamNames(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBeNull();
  });

  it('of ten million bytes names its streams, and tells when its end is missing', () => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, 'Pictures', Buffer.alloc(10_000_000));
    for (const name of ['Data', 'Notes', 'Extra', 'WordDocument']) CFB.utils.cfb_add(file, name, Buffer.alloc(5000));
    const bytes = Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
    expect(oleStreamNames(bytes)).toEqual(expect.arrayContaining(['Pictures', 'Data', 'Notes', 'Extra', 'WordDocument']));
    expect([bytes, bytes.subarray(0, -3000), bytes.subarray(0, 9_000_000)].map(isOleTorn)).toEqual([false, true, true]);
  });

  it('of rubbish behind its signature names nothing, and ends', () => {
    const rubbish = new Uint8Array(4096).fill(0);
    rubbish.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(oleStreamNames(rubbish)).toEqual([]);
  });
});
