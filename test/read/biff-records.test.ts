import { describe, expect, it } from '@jest/globals';
import { isPlainFormula } from '../../src/read/workbook/biff-formula.js';
import { soundRecords } from '../../src/read/workbook/biff-records.js';

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [value & 0xff, value >> 8]);
const record = (type: number, ...body: readonly number[]): number[] => [...u16(type, body.length), ...body];
const begin = record(0x809, ...u16(0x600, 0x10, 0, 0, 0, 0, 0, 0));
const end = record(0x0a);
const stream = (...records: readonly number[][]): number[] => [...begin, ...records.flat(), ...end];

/** A formula in A1 with these tokens. */
const formula = (...tokens: readonly number[]): number[] => record(0x06, ...u16(0, 0, 15), ...Array<number>(14).fill(0), ...u16(tokens.length), ...tokens);
const [one, plus, ref] = [[0x1e, 1, 0], [0x03], [0x44, ...u16(1, 2)]];

/** All columns up to 65,536, with this mark; and a row. */
const columns = (flags: number): number[] => record(0x7d, ...u16(0, 0xffff, 0, 0, flags, 0));
const row = (flags: number): number[] => record(0x208, ...u16(2, 0, 5, 255, 0, 0), flags, 1, ...u16(15));

const types = (bytes: Uint8Array): string[] => {
  const view = new DataView(bytes.buffer);
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += 4 + view.getUint16(at + 2, true)) found.push(view.getUint16(at, true).toString(16));
  return found;
};

describe('the records of an old workbook', () => {
  it('stay as they are where they are needed and whole', () => {
    const bytes = stream(record(0x203, ...Array<number>(14).fill(1)), formula(...one!, ...ref!, ...plus!), record(0xe5, ...u16(1, 0, 0, 0, 1)));
    expect([...soundRecords(bytes)]).toEqual(bytes);
  });

  it.each([
    ['a link of the whole sheet', record(0x1b8, ...u16(0, 0xffff, 0, 0xffff))],
    ['words of a format before 1993', record(0x07)],
    ['a formula shared in a circle', record(0x4bc, ...u16(0, 0, 0, 0x200, 5), 0x01, ...u16(0, 0))],
    ['a formula for an area that ends before it should', record(0x221, ...Array<number>(12).fill(0), ...u16(99))],
  ])('%s is passed over', (_, passed) => {
    expect(types(soundRecords(stream(passed)))).toEqual(['809', '1b0', 'a']);
  });

  it('tell of columns and rows where they are hidden alone', () => {
    expect(types(soundRecords(stream(columns(0x1001), columns(0x1000), row(0x60), row(0x40))))).toEqual(['809', '7d', '1b0', '208', '1b0', 'a']);
    expect(types(soundRecords(stream(...Array.from({ length: 5 }, () => columns(0)))))).toEqual(['809', ...Array<string>(5).fill('1b0'), 'a']);
  });

  it('a cell whose formula is no sum keeps its value alone', () => {
    const sound = soundRecords(stream(formula(0x26, 0, 0, 0, 0, 0, 0)));
    expect([...sound.subarray(begin.length + 4, begin.length + 4 + 20)]).toEqual(formula().slice(4, 24));
    expect([...sound.subarray(begin.length + 24, begin.length + 26)]).toEqual([0xff, 0xff]);
  });

  it.each([
    ['words without their length', record(0x204, ...u16(0, 0, 15))], ['a formula without tokens', record(0x06, ...Array<number>(14).fill(0))],
    ['a list of sheets without a number', record(0x17)], ['a password', record(0x2f, ...u16(0))],
    ['65,536 hidden columns, four times', [columns(1), columns(1), columns(1), columns(1)].flat()],
    ['more merges than a sheet has', record(0xe5, ...u16(20_001))],
  ])('%s is refused', (_, refused) => {
    expect(() => soundRecords(stream(refused))).toThrow();
  });

  it('is refused beyond so many cells, and where it begins as something else', () => {
    expect(() => soundRecords(stream(...Array.from({ length: 20 }, () => record(0xbd, ...Array<number>(6 + 6 * 10_001).fill(0)))))).toThrow(/limits\.cells|cells/);
    expect(() => soundRecords(record(0x209, 0, 0, 0, 0))).toThrow('no workbook in it');
  });

  it('ends at the end of what belongs together: what stands behind is not judged', () => {
    const bytes = [...stream(), ...record(0x204), 0, 0];
    expect([...soundRecords(bytes)]).toEqual(bytes);
  });
});

describe('a plain formula', () => {
  const plain = (version: 5 | 8, ...tokens: readonly number[]): boolean => isPlainFormula(Uint8Array.from(tokens), version);

  it.each([
    ['a number and a reference', 8, [...one!, ...ref!, ...plus!], true], ['a reference of a file before 1997', 5, [0x44, ...u16(1), 2], true],
    ['the sum of an area', 8, [0x25, ...u16(1, 2, 3, 4), 0x19, 0x10, 0, 0], true], ['SUM of two', 8, [...ref!, ...ref!, 0x42, 2, ...u16(4)], true],
    ['another function', 8, [...ref!, 0x42, 1, ...u16(5)], false], ['a choice', 8, [0x19, 0x04, 0, 0], false],
    ['tokens cut short', 8, [0x44, 0], false], ['a token nobody knows', 8, [0x80], false], ['words', 8, [0x17, 1, 0, 65], false],
  ] as const)('%s', (_, version, tokens, expected) => {
    expect(plain(version, ...tokens)).toBe(expected);
  });
});
