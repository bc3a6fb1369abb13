import { detached } from '../document/index.js';
import type { Entry } from './catalogue.js';
import { InputError } from '../finding/index.js';
import { open, sourcesIn, type Opening, type ReadFile } from './file.js';
import { peek } from './peek.js';
import type { Shelf } from './shelf.js';
import type { TaskFile } from './task.js';

/** What one pass over the files goes by that looks who reports and when. */
export interface Listing extends Opening {
  readonly readFile: ReadFile;
  /** Keeps what had to be read whole. */
  readonly shelf: Shelf;
  /** Whether to look at the beginning of plain texts only: for batches too large to be kept. */
  readonly cursory: boolean;
  readonly tick: () => void;
  /** Hears what cannot be read. */
  readonly onLost: (name: string, failure: InputError) => void;
}

/** Who reports in a file, and for which years. What cannot be read or names neither is left out. */
export async function entriesIn({ path, failed }: TaskFile, { readFile, shelf, cursory, tick, onLost, ...opening }: Listing): Promise<Entry[]> {
  if (failed) {
    onLost(path, new InputError(failed.message, failed.hint));
    return [];
  }
  const entries: Entry[] = [];
  for await (const sourced of sourcesIn(path, readFile)) {
    tick();
    const seen = cursory && 'source' in sourced ? peek(sourced.source) : null;
    if (seen && 'source' in sourced) {
      entries.push({ path, name: sourced.source.name, source: sourced.source.name, ...seen, organization: detached(seen.organization) });
      continue;
    }
    const opened = await open(sourced, opening);
    shelf.put(opened);
    if (opened.failure) onLost(opened.name, opened.failure);
    for (const { report: { source, organization, year } } of opened.reports) if (organization !== null && year !== null) entries.push({ path, name: opened.name, source, organization: detached(organization), year });
  }
  return entries;
}
