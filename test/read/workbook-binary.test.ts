import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/document/index.js';
import { plainBinaryPart } from '../../src/read/workbook/binary-parts.js';

const bytes = (...parts: (number | readonly number[])[]): number[] => parts.flat();
const long = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
/** A record of a number below 0x80, or above in two bytes, and fewer than 128 bytes. */
const record = (id: number, ...data: (number | readonly number[])[]): number[] => bytes(id > 0x7f ? [(id & 0x7f) | 0x80, id >> 7] : id, bytes(...data).length, ...data);
const plain = (...records: readonly number[][]): number[] => [...plainBinaryPart(Uint8Array.from(records.flat()))];

const head = [...long(2), ...long(0)];
const number = [0, 0, 0, 0, 0, 0, 8, 64];

describe('a binary part of a workbook', () => {
  it('keeps rows, cells and merges as they are, also of many bytes', () => {
    const kept = [record(0, ...long(3)), record(5, head, number), [0xb0, 0x01, 0x80, 0x01, ...Array.from({ length: 128 }, () => 7)]];
    expect(plain(...kept)).toEqual(kept.flat());
  });
  it('has of formulas the values they came to', () => {
    expect(plain(record(9, head, number, 1, 2, 3))).toEqual(record(5, head, number));
    expect(plain(record(8, head, long(1), 0x0b, 0x4e, 9, 9, 9))).toEqual(record(6, head, long(1), 0x0b, 0x4e));
    expect(plain(record(10, head, 1, 9), record(11, head, 7, 9))).toEqual([...record(4, head, 1), ...record(3, head, 7)]);
  });
  it('has no formulas of several cells, links over ranges and names', () => expect(plain(record(0x1aa, 1), record(0x1ab, 1), record(0x1ee, 1), record(0x27, 1), record(1, head))).toEqual(record(1, head)));
  it('ends with its last whole record', () => expect(plain(record(1, head), [5, 100, 1, 2])).toEqual(record(1, head)));
  it('is refused with columns beyond all bounds', () => expect(() => plain(record(0x3c, long(0), long(0xfffffffe)))).toThrow('columns out of bounds'));
  it('is refused with more cells than are allowed', () => {
    const one = Uint8Array.from(record(1, head));
    const many = new Uint8Array(one.length * (limits.cells + 1));
    for (let at = 0; at < many.length; at += one.length) many.set(one, at);
    expect(() => plainBinaryPart(many)).toThrow('limits.cells');
  });
});
