// In: files. Out: what became of them, in their order. A task is plain data, so that it can cross to another thread.
import type { Saying } from '../finding/index.js';
import type { Summary } from '../model/index.js';
import type { Kin, Listed } from './catalogue.js';
import type { Tally } from './tally.js';

/** One file of a batch; or what is wrong with it, known before it is read (not there, hung, crashed a worker). */
export interface TaskFile {
  readonly path: string;
  readonly failed?: { readonly message: Saying; readonly hint: Saying };
}

/** Files that one worker takes in one go. */
export interface Task {
  /** `list` looks who reports and when; `do` does the job itself. */
  readonly kind: 'list' | 'do';
  /** Whether a listing tells what cannot be read: of files that are not judged themselves nobody else would. */
  readonly telling?: boolean;
  readonly files: readonly TaskFile[];
  /** Related reports by source, of the sources in these files. */
  readonly kin: Readonly<Record<string, readonly Kin[]>>;
  /** Files other reports will ask for: these are kept a while. */
  readonly keep: readonly string[];
  /** Whether nothing was put out before: the first report is written a little otherwise. */
  readonly first: boolean;
}

/** What came of a task, small enough to be sent between threads. */
export interface Done {
  readonly files: number;
  readonly entries: readonly Listed[];
  /** What goes to each outlet, in the order of the outlets. */
  readonly texts: readonly string[];
  /** Reports written or judged. */
  readonly count: number;
  readonly summary: Summary;
  readonly tally: Tally;
  /** For standard error: what could not be used, where the output itself has no room for it. */
  readonly advice: string;
  /** How many sources a listing tells of. */
  readonly lost?: number;
  /** Files written beside the output, and those that should have been and could not be. */
  readonly written?: number;
  readonly unwritten?: number;
}

/** The only argument of a worker's script, by which it knows what it was started for. */
export const threadMark = '--as-worker-thread';

/** Does tasks. `onFile` hears the place of the file begun, `onSource` that a source of it is. */
export type Work = (task: Task, onFile?: (at: number) => void, onSource?: () => void) => Promise<Done>;
