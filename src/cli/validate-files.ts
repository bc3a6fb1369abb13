import { judgeFile } from '../batch/judge-file.js';
import { tallyOf } from '../batch/tally.js';
import type { Done, Task } from '../batch/task.js';
import type { GivenUnits } from '../batch/units.js';
import { summarise, type Result } from '../model/index.js';
import type { PresentOptions } from '../present/presenter.js';
import type { RunOptions } from '../run.js';
import type { Copies } from './copies.js';
import { nothingDone, type Doing } from './doing.js';
import { presenterOf } from './outlets.js';
import { sayLost } from './say-lost.js';

/** What the files of a batch are validated by: plain data, told to every worker. */
export interface Validation {
  readonly kind: 'validate';
  readonly settings: RunOptions;
  readonly units?: GivenUnits;
  /** Names of presenters, one for each outlet. */
  readonly formats: readonly string[];
  readonly present: PresentOptions;
  /** Where copies that show the findings go. */
  readonly copies?: Copies;
  /** Whether what cannot be read is named beside the results, which go to files alone. */
  readonly nameLost: boolean;
}

/** Judges a task's files and words the results for every outlet. */
export async function validateFiles(task: Task, { bench, job, onFile, again }: Doing<Validation>): Promise<Done> {
  const { formats, present, copies, nameLost } = job;
  let [advice, written, unwritten] = ['', 0, 0];
  const presenters = await Promise.all(formats.map(presenterOf));
  const texts = formats.map(() => '');
  const results: Result[] = [];
  for (const [at, file] of task.files.entries()) {
    onFile(at);
    const own: Result[] = [];
    for await (const result of judgeFile(file, bench, job)) {
      if (copies) own.push(result);
      if (nameLost && result.verdict === 'unreadable') advice += sayLost(result.source, result.problem, present.lang);
      const index = task.first ? results.length : results.length + 1;
      for (const [outlet, presenter] of presenters.entries()) texts[outlet] += await presenter.result(result, present, index);
      results.push(result.verdict === 'unreadable' ? result : { ...result, report: letGo, weighed: [] });
    }
    if (copies) {
      const { annotateFile } = await import('./annotate.js');
      const copied = await annotateFile(file.path, own, { copies, present, readFile: again });
      advice += copied.said;
      written += copied.written;
      unwritten += copied.unwritten;
    }
  }
  return { ...nothingDone, files: task.files.length, texts, count: results.length, summary: summarise(results), tally: tallyOf(results), advice, written, unwritten };
}

/** In the place of a judged report, once it has been told: a task's reports are not kept. */
const letGo = Object.freeze({}) as never;
