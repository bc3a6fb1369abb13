import type { ReadFile } from '../batch/file.js';
import type { Bench } from '../batch/judge-file.js';
import { listedOf, type Listed } from '../batch/catalogue.js';
import { entriesIn, type Listing } from '../batch/list.js';
import { shelfOf } from '../batch/shelf.js';
import type { Done, Task, Work } from '../batch/task.js';
import { tidier } from '../batch/tidy.js';
import type { Lang } from '../finding/index.js';
import { unreadable } from '../run.js';
import type { Conversion } from './convert-files.js';
import { nothingDone } from './doing.js';
import { sayLost } from './say-lost.js';
import type { Validation } from './validate-files.js';

/** What a whole batch goes by: plain data, told to every worker once. */
export interface Setup {
  /** Milliseconds one source may take. */
  readonly limit: number;
  /** Sources kept while reading. */
  readonly held: number;
  /** Whether listing looks at the beginning of plain texts only. */
  readonly cursory: boolean;
  readonly job: Validation | Conversion;
}

/** How tasks are done, in this thread or another: the same way, so that the output is the same. */
export async function workOf({ limit, held, cursory, job }: Setup, reader: ReadFile): Promise<Work> {
  // Only copies are made from a second reading; what tells one from the first is not loaded without them.
  const { read: readFile, again } = job.kind === 'validate' && job.copies ? (await import('./rereading.js')).rereading(reader) : { read: reader, again: reader };
  const reading = job.kind === 'validate' ? job.settings : job.reading;
  const opening = { limit, ...(reading && { reading }) };
  const shelf = shelfOf(held, { readFile, ...opening });
  const tidy = cursory ? tidier() : (): void => {};
  return async (task, heard = () => {}, tick = () => {}) => {
    const onFile = (at: number): void => {
      heard(at);
      tidy();
    };
    const bench: Bench = { readFile, ...opening, shelf, kin: task.kin, keep: new Set(task.keep), tick };
    if (task.kind === 'list') return { ...nothingDone, files: task.files.length, ...(await listed(task, { ...bench, cursory }, { lang: job.kind === 'validate' ? job.present.lang : 'zh', onFile })) };
    return job.kind === 'validate'
      ? (await import('./validate-files.js')).validateFiles(task, { bench, job, onFile, again })
      : (await import('./convert-files.js')).convertFiles(task, { bench, job, onFile, again });
  };
}

interface Told {
  readonly lang: Lang;
  readonly onFile: (at: number) => void;
}

async function listed({ files, telling }: Task, bench: Omit<Listing, 'onLost'>, { lang, onFile }: Told): Promise<Pick<Done, 'entries' | 'advice' | 'lost'>> {
  const entries: Listed[] = [];
  let [advice, lost] = ['', 0];
  const listing: Listing = {
    ...bench,
    onLost(name, failure) {
      if (!telling) return;
      advice += sayLost(name, unreadable(name, failure).problem, lang);
      lost++;
    },
  };
  for (const [at, file] of files.entries()) {
    onFile(at);
    for (const entry of await entriesIn(file, listing)) entries.push(listedOf(entry, at));
  }
  return { entries, advice, lost };
}
