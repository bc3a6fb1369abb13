import { entriesIn } from '../batch/list.js';
import { judgeFile, type Bench } from '../batch/judge-file.js';
import type { ReadFile } from '../batch/file.js';
import { shelfOf } from '../batch/shelf.js';
import { noTally, tallyOf } from '../batch/tally.js';
import type { Done, Task, Work } from '../batch/task.js';
import type { GivenUnits } from '../batch/units.js';
import { summarise, type Result } from '../model/index.js';
import { presenters, type PresentOptions } from '../present/index.js';
import type { RunOptions } from '../run.js';
import { convertFiles, type Conversion } from './convert-files.js';

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

export interface Validation {
  readonly kind: 'validate';
  readonly settings: RunOptions;
  readonly units?: GivenUnits;
  /** Names of presenters, one for each outlet. */
  readonly formats: readonly string[];
  readonly present: PresentOptions;
}

export const nothingDone: Done = { files: 0, entries: [], texts: [], count: 0, summary: summarise([]), tally: noTally, advice: '' };

/** How tasks are done, in this thread or another: the same way, so that the output is the same. */
export function workOf(setup: Setup, readFile: ReadFile): Work {
  const { limit, held, cursory, job } = setup;
  const shelf = shelfOf(held, { readFile, limit });
  return async (task, onFile = () => {}, onSource = () => {}) => {
    const bench: Bench = { readFile, limit, shelf, kin: task.kin, tick: onSource };
    if (task.kind === 'list') return { ...nothingDone, files: task.files.length, entries: await listed(task, { readFile, limit, shelf, cursory, tick: onSource }, onFile) };
    return job.kind === 'validate' ? validateFiles(task, { bench, job, onFile }) : convertFiles(task, { bench, job, onFile });
  };
}

async function listed(task: Task, listing: Parameters<typeof entriesIn>[1], onFile: (at: number) => void): Promise<Done['entries']> {
  const entries = [];
  for (const [at, file] of task.files.entries()) {
    onFile(at);
    entries.push(...(await entriesIn(file, listing)));
  }
  return entries;
}

/** Everything but the job itself that doing a task needs. */
export interface Doing<Job> {
  readonly bench: Bench;
  readonly job: Job;
  readonly onFile: (at: number) => void;
}

async function validateFiles(task: Task, { bench, job, onFile }: Doing<Validation>): Promise<Done> {
  const { formats, present } = job;
  const texts = formats.map(() => '');
  const results: Result[] = [];
  for (const [at, file] of task.files.entries()) {
    onFile(at);
    for await (const result of judgeFile(file, bench, job)) {
      for (const [outlet, name] of formats.entries()) texts[outlet] += await presenters[name]!.result(result, present, task.first ? results.length : results.length + 1);
      results.push(result.verdict === 'unreadable' ? result : { ...result, report: noReport, weighed: [] });
    }
  }
  return { ...nothingDone, files: task.files.length, texts, count: results.length, summary: summarise(results), tally: tallyOf(results) };
}

/** A judged report is let go as soon as it is told. */
const noReport = Object.freeze({}) as never;
