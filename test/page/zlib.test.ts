import { randomBytes } from 'node:crypto';
import * as zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { crc32, deflateRawSync, inflateRawSync } from '../../src/page/stand-ins/zlib.js';

const samples = [new Uint8Array(), new TextEncoder().encode('年报 61 '.repeat(1000)), new Uint8Array(randomBytes(1000)), new Uint8Array(randomBytes(300_001))];

describe('what stands in for zlib in browsers', () => {
  it.each(samples)('does as it does (sample %#)', (data) => {
    const maxOutputLength = data.length + 1;
    expect(crc32(data)).toBe(zlib.crc32(data));
    expect(Buffer.from(inflateRawSync(zlib.deflateRawSync(data), { maxOutputLength })).equals(data)).toBe(true);
    for (const level of [3, 6] as const) expect(zlib.inflateRawSync(deflateRawSync(data, { level })).equals(data)).toBe(true);
  });

  it.each(samples.slice(1))('throws for more than was told, and for what is cut short (sample %#)', (data) => {
    const packed = new Uint8Array(zlib.deflateRawSync(data));
    expect(() => inflateRawSync(packed, { maxOutputLength: data.length - 1 })).toThrow('more than was told');
    expect(() => inflateRawSync(packed.subarray(0, packed.length - 20), { maxOutputLength: data.length + 1 })).toThrow('EOF');
  });
});
