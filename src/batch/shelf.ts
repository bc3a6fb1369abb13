import type { Recognised } from '../recognise/index.js';
import { isArchive, sourceInArchive } from './archive.js';
import type { Kin } from './catalogue.js';
import { open, type Opened, type Opening, type ReadFile } from './file.js';

/** Reports read lately, so that a report that is another's last year is not read twice where it can be helped. */
export interface Shelf {
  /** What was read from a source, if it is still here. */
  get(name: string): Opened | undefined;
  put(opened: Opened): void;
  /** The related report, from here or read anew; `null` when it can no longer be had. */
  find(kin: Kin): Promise<Recognised | null>;
}

/** A shelf that holds the last `most` sources. */
export function shelfOf(most: number, { readFile, ...opening }: Opening & { readonly readFile: ReadFile }): Shelf {
  const held = new Map<string, Opened>();
  const put = (opened: Opened): void => {
    held.delete(opened.name);
    held.set(opened.name, opened);
    if (held.size > most) held.delete(held.keys().next().value!);
  };
  return {
    get: (name) => held.get(name),
    put,
    async find({ path, name, source }) {
      const known = held.get(name) ?? (await read({ path, name }, readFile, opening));
      if (known) put(known);
      return known?.reports.find(({ report }) => report.source === source) ?? null;
    },
  };
}

async function read({ path, name }: Pick<Kin, 'path' | 'name'>, readFile: ReadFile, opening: Opening): Promise<Opened | null> {
  try {
    const whole = { name: path, bytes: readFile(path) };
    const part = isArchive(whole.bytes) ? await sourceInArchive(whole, name) : whole;
    return part && (await open({ source: part }, opening));
  } catch {
    return null;
  }
}
