import type { ReadFile } from '../batch/file.js';
import type { Bench } from '../batch/judge-file.js';
import { noTally } from '../batch/tally.js';
import type { Done } from '../batch/task.js';
import { summarise } from '../model/index.js';

/** Everything but the files that doing a task needs. */
export interface Doing<Job> {
  readonly bench: Bench;
  readonly job: Job;
  /** Hears the place of the file begun. */
  readonly onFile: (at: number) => void;
  /** Reads a file a second time; throws where it is another by then. */
  readonly again: ReadFile;
}

/** What came of no file at all. */
export const nothingDone: Done = { files: 0, entries: [], texts: [], count: 0, summary: summarise([]), tally: noTally, advice: '' };
