import { catalogueOf, type Catalogue, type Entry } from '../batch/catalogue.js';
import { crewOf, inOrder, type Crew } from '../batch/crew.js';
import { chunksOf } from '../batch/chunks.js';
import type { Done, Task, TaskFile, Work } from '../batch/task.js';
import { tidier } from '../batch/tidy.js';
import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Io } from './io.js';
import { fileReader } from './sources.js';
import { workOf, type Setup } from './work.js';

export interface Batch {
  readonly files: readonly TaskFile[];
  /** Further files that are joined with these and not themselves put out: last year's. */
  readonly beside: readonly TaskFile[];
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
const usualLimit = 120_000;

/** What a batch tells besides its parts. */
export interface Ear {
  readonly onListed?: (catalogue: Catalogue) => void;
  readonly stop: AbortSignal;
}

/** Does a batch; what became of its files comes in their order, as it is ready, the same for any number of workers. */
export async function* runBatch(batch: Batch, io: Io, { onListed = () => {}, stop }: Ear): AsyncGenerator<Done> {
  const { files, beside, job, join, jobs, timeout } = batch;
  const large = files.length + beside.length > kept;
  const setup: Setup = { limit: timeout ?? usualLimit, held: large ? 32 : kept * 2, cursory: large, job };
  const workers = workersFor(files, { jobs, timeout, io });
  const crew = workers > 0 ? crewOf({ file: io.threadFile!, workers, setup, limit: setup.limit }) : null;
  const run = runner({ crew, workers, work: workOf(setup, fileReader(io)), stop });
  try {
    const all = [...files, ...beside];
    const catalogue = join && all.length > 1 ? await listAll(all, run) : none;
    onListed(catalogue);
    if (!stop.aborted) yield* run(tasksOf(files, { catalogue, crew, first: batch.first }));
  } finally {
    crew?.close();
  }
}

const none: Catalogue = { kin: new Map(), wanted: new Set(), ambiguous: [] };

function workersFor(files: readonly TaskFile[], { jobs, timeout, io }: { readonly jobs: number | null; readonly timeout: number | null; readonly io: Io }): number {
  if (io.threadFile === undefined || files.some(({ path }) => path === '-')) return 0;
  if (jobs !== null) return jobs > 1 || timeout !== null ? jobs : 0;
  return files.length >= manyFiles ? Math.min(8, availableParallelism()) : timeout === null ? 0 : 1;
}

type Run = (tasks: Iterable<Task>) => AsyncGenerator<Done>;

interface Running {
  readonly crew: Crew | null;
  readonly workers: number;
  readonly work: Work;
  readonly stop: AbortSignal;
}

const runner = ({ crew, workers, work, stop }: Running): Run =>
  crew ? (tasks) => tidied(inOrder(tasks, crew, { ahead: workers * 2, stopped: whenStopped(stop) })) : (tasks) => here(tasks, work, stop);

/** This thread gathers garbage too, while the others work. */
async function* tidied(parts: AsyncGenerator<Done>): AsyncGenerator<Done> {
  const tidy = tidier();
  for await (const part of parts) {
    tidy();
    yield part;
  }
}

const whenStopped = (stop: AbortSignal): Promise<null> =>
  new Promise((resolve) => (stop.aborted ? resolve(null) : stop.addEventListener('abort', () => resolve(null), { once: true })));

/** In this thread, one file after the other; now and then the event loop hears a Ctrl-C. */
async function* here(tasks: Iterable<Task>, work: Work, stop: AbortSignal): AsyncGenerator<Done> {
  let breathed = Date.now();
  for (const task of tasks) {
    if (Date.now() - breathed > 50) {
      await breathe();
      breathed = Date.now();
    }
    if (stop.aborted) return;
    yield await work(task);
  }
}

async function listAll(files: readonly TaskFile[], run: Run): Promise<Catalogue> {
  const entries: Entry[] = [];
  const tasks = [...chunksOf(files)].map((chunk): Task => ({ kind: 'list', files: chunk, kin: {}, keep: [], first: false }));
  for await (const done of run(tasks)) for (const entry of done.entries) entries.push(entry);
  return catalogueOf(entries);
}

function* tasksOf(files: readonly TaskFile[], { catalogue, crew, first }: { readonly catalogue: Catalogue; readonly crew: Crew | null; readonly first: boolean }): Generator<Task> {
  let begun = !first;
  for (const chunk of crew ? chunksOf(files) : files.map((file) => [file])) {
    yield { kind: 'do', files: chunk, kin: Object.assign({}, ...chunk.map(({ path }) => catalogue.kin.get(path))) as Task['kin'], keep: chunk.flatMap(({ path }) => (catalogue.wanted.has(path) ? [path] : [])), first: !begun };
    begun = true;
  }
}
