// In: a zip and the parts to replace or add. Out: a zip in which every other entry is the same, bit for bit and in its
// place. Refuses to know what the parts mean.
import { entriesOf } from './zip/entries.js';
import { packed, unpacked } from './zip/entry.js';
import { joined } from './zip/joined.js';

/** A zip to read parts from and to copy with some of them changed. */
export interface Zip {
  readonly has: (name: string) => boolean;
  /** A part, inflated when it is asked for; `undefined` when there is none. */
  readonly part: (name: string) => Uint8Array | undefined;
  /** The zip with `parts` in place of those of the same name, the new ones at its end. All other entries are copied as compressed. */
  readonly patched: (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array;
}

/**
 * Opens a zip. Throws for what is none, and InputError for a part that is damaged; what a part may cost is the reader's
 * to bound, and is bounded by what it said.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = entriesOf(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    has: (name) => byName.has(name),
    part: (name) => {
      const entry = byName.get(name);
      return entry && unpacked(entry);
    },
    patched: (parts) => {
      const patches = new Map(Object.entries(parts).map(([name, content]) => [name, packed(name, content, content.length < small ? 0 : 3)]));
      const added = [...patches.values()].filter(({ name }) => !byName.has(name));
      return joined([...entries.map((entry) => patches.get(entry.name) ?? entry), ...added]);
    },
  };
}

/** Bytes below which a part is sooner stored than deflated, for all it would save: to make the deflater ready takes longest. */
const small = 4096;

/** A new zip of the given parts, in their order. The same parts give the same bytes. */
export const makeZip = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => joined(Object.entries(parts).map(([name, content]) => packed(name, content, 6)));
