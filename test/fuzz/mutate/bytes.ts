import type { Chance } from '../chance.js';

type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
};

const interesting = [0, 1, 0x0a, 0x0d, 0x09, 0x20, 0x22, 0x2c, 0x30, 0x39, 0x3c, 0x3e, 0x26, 0x7f, 0x80, 0xbf, 0xc0, 0xef, 0xfe, 0xff];

const flip: Change = (bytes, chance) => {
  const copy = bytes.slice();
  const at = chance.upTo(copy.length);
  copy[at] = copy[at]! ^ (1 << chance.upTo(8));
  return copy;
};

const overwrite: Change = (bytes, chance) => {
  const copy = bytes.slice();
  const at = chance.upTo(copy.length);
  for (let i = at; i < Math.min(copy.length, at + 1 + chance.upTo(8)); i++) copy[i] = chance.oneIn(2) ? chance.of(interesting) : chance.upTo(256);
  return copy;
};

const cutShort: Change = (bytes, chance) => bytes.slice(0, chance.upTo(bytes.length));

const cutOut: Change = (bytes, chance) => {
  const at = chance.upTo(bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + chance.upTo(64)));
};

const double: Change = (bytes, chance) => {
  const from = chance.upTo(bytes.length);
  const to = Math.min(bytes.length, from + 1 + chance.upTo(512));
  return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
};

const insert: Change = (bytes, chance) => {
  const at = chance.upTo(bytes.length);
  const strange = Uint8Array.from({ length: 1 + chance.upTo(8) }, () => (chance.oneIn(2) ? chance.of(interesting) : chance.upTo(256)));
  return joined(bytes.subarray(0, at), strange, bytes.subarray(at));
};

/** Four bytes as a size or an offset that lies. */
const lie: Change = (bytes, chance) => {
  if (bytes.length < 4) return bytes;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(chance.upTo(copy.length - 3), chance.of([0, 1, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, copy.length]), chance.oneIn(2));
  return copy;
};

const changes = [flip, flip, overwrite, cutShort, cutOut, double, insert, lie];

/** The bytes with one to four things done to them that know nothing of the format. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let now = bytes;
  for (let left = 1 + chance.upTo(4); left > 0 && now.length > 0; left--) now = chance.of(changes)(now, chance);
  return now;
}
