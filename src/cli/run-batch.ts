import { catalogueOf, entryOf, type Catalogue, type Entry } from '../batch/catalogue.js';
import { chunksOf } from '../batch/chunks.js';
import type { Stop } from '../batch/stop.js';
import type { Done, Task, TaskFile, Work } from '../batch/task.js';
import { collectGarbage, letYoungGrow } from '../batch/tidy.js';
import type { Io } from './io.js';
import { fileReader } from './sources.js';
import type { Run } from './threads.js';
import { workOf, type Setup } from './work.js';

/** Files and what is to be done with them. */
export interface Batch {
  readonly files: readonly TaskFile[];
  /** Further files that are joined with these and not themselves put out: last year's. */
  readonly beside: readonly TaskFile[];
  /** Files an earlier run has put out already: joined with these too. */
  readonly done?: readonly TaskFile[];
  readonly job: Setup['job'];
  /** Whether reports are joined by body and year. */
  readonly join: boolean;
  /** Worker threads asked for; `null`: as many as pay. */
  readonly jobs: number | null;
  /** Milliseconds one source may take; `null`: the default. */
  readonly timeout: number | null;
  /** False when something was put out before (a run taken up again). */
  readonly first: boolean;
}

/** Files whose reports are kept after a first reading; of more, only who reports and when is kept. */
const kept = 256;
/** From so many files on, threads pay for their start. */
const manyFiles = 2000;
/** More threads are started only when asked for. */
const mostThreads = 8;
const usualLimit = 120_000;

/** What a batch tells besides its parts. */
export interface Ear {
  readonly onListed?: (catalogue: Catalogue) => void;
  /** Hears of the files beside what could not be read, as it is to be said, and how many sources that is. */
  readonly onLost?: (said: string, sources: number) => void;
  readonly stop: Stop;
}

/** Does a batch; what became of its files comes in their order, as it is ready, the same for any number of workers. */
export async function* runBatch(batch: Batch, io: Io, { onListed = () => {}, onLost = () => {}, stop }: Ear): AsyncGenerator<Done> {
  const { files, beside, done = [], job, join, jobs, timeout } = batch;
  const joined = [...files, ...done];
  const large = joined.length + beside.length > kept;
  const setup: Setup = { limit: timeout ?? usualLimit, held: large ? 32 : kept * 2, cursory: large, job };
  const workers = await workersFor(files, { jobs, timeout, io });
  const threads = workers > 0 ? (await import('./threads.js')).threadsOf(io.threadFile!, { workers, setup, stop }) : null;
  const work = await workOf(setup, fileReader(io));
  const run: Run = threads?.run ?? ((tasks) => here(tasks, work, stop));
  try {
    const catalogue = join && joined.length + beside.length > 1 ? catalogueOf([...(await listAll(joined, run)), ...(await listAll(beside, run, onLost))], new Set(beside.length > 0 ? files.map(({ path }) => path) : [])) : none;
    // Who reports and when is known now; what it was told by is garbage, and this thread makes too little of it to be collected.
    if (large) {
      collectGarbage();
      letYoungGrow(true);
    }
    onListed(catalogue);
    if (!stop.isAsked) yield* run(tasksOf(files, { catalogue, chunked: threads !== null, first: batch.first }));
  } finally {
    threads?.close();
  }
}

const none: Catalogue = { kin: new Map(), wanted: new Set(), ambiguous: [], alone: [] };

async function workersFor(files: readonly TaskFile[], { jobs, timeout, io }: { readonly jobs: number | null; readonly timeout: number | null; readonly io: Io }): Promise<number> {
  if (io.threadFile === undefined || files.some(({ path }) => path === '-')) return 0;
  if (jobs !== null) return jobs > 1 || timeout !== null ? jobs : 0;
  const processors = files.length < manyFiles ? 1 : Math.min(mostThreads, (await import('node:os')).availableParallelism());
  // One thread beside this one does no more than this one alone; it can be ended when a file takes too long.
  return processors > 1 || timeout !== null ? processors : 0;
}

/** Takes a breath: the event loop hears a Ctrl-C. */
const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** In this thread, one file after the other; now and then the event loop hears a Ctrl-C. */
async function* here(tasks: Iterable<Task>, work: Work, stop: Stop): AsyncGenerator<Done> {
  let breathed = Date.now();
  for (const task of tasks) {
    if (Date.now() - breathed > 50) {
      await breathe();
      breathed = Date.now();
    }
    if (stop.isAsked) return;
    yield await work(task);
  }
}

async function listAll(files: readonly TaskFile[], run: Run, onLost?: Ear['onLost']): Promise<Entry[]> {
  const entries: Entry[] = [];
  let before = 0;
  for await (const done of run(listing(files, onLost !== undefined))) {
    for (const one of done.entries) entries.push(entryOf(one, files[before + one.at]!.path));
    before += done.files;
    if (done.lost) onLost?.(done.advice, done.lost);
  }
  return entries;
}

function* listing(files: readonly TaskFile[], telling: boolean): Generator<Task> {
  for (const chunk of chunksOf(files)) yield { kind: 'list', telling, files: chunk, kin: {}, keep: [], first: false };
}

function* tasksOf(files: readonly TaskFile[], { catalogue, chunked, first }: { readonly catalogue: Catalogue; readonly chunked: boolean; readonly first: boolean }): Generator<Task> {
  let begun = !first;
  for (const chunk of chunked ? chunksOf(files) : oneByOne(files)) {
    yield { kind: 'do', files: chunk, kin: Object.assign({}, ...chunk.map(({ path }) => catalogue.kin.get(path))) as Task['kin'], keep: chunk.flatMap(({ path }) => (catalogue.wanted.has(path) ? [path] : [])), first: !begun };
    begun = true;
  }
}

function* oneByOne(files: readonly TaskFile[]): Generator<readonly TaskFile[]> {
  for (const file of files) yield [file];
}
