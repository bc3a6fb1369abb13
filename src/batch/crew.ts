// In: tasks, and the script that does one. Out: what came of each, or that it hung or broke. Refuses to know what a task is
// about.
import { broken, tooLong } from './file.js';
import { Hand, type Job } from './hand.js';
import type { Done, Task, TaskFile } from './task.js';

/** Does tasks somewhere, several at a time. */
export interface Crew {
  do(task: Task): Promise<Done>;
  /** Ends at once, whatever is under way. */
  close(): void;
}

/** How a crew of workers is set up. */
export interface CrewOptions {
  /** The script a worker runs. */
  readonly file: string;
  readonly workers: number;
  /** What every worker is told at its start. */
  readonly setup: unknown;
  /** Milliseconds one source may take before its worker is ended. */
  readonly limit: number;
  /** Whether workers keep what they read: files that one has had are then given to no other, which would read them again. */
  readonly keeping?: boolean;
}

/**
 * Worker threads that do whole tasks. A source that hangs past the limit, or takes its worker with it, is marked as
 * failed; the rest of its task is done by a new worker.
 */
export const crewOf = (options: CrewOptions): Crew => new Workers(options);

/** Milliseconds between two looks at how far the workers are. */
const watchEvery = 200;

type Failed = NonNullable<TaskFile['failed']>;

class Workers implements Crew {
  private readonly hands = new Set<Hand>();
  private readonly waiting: Job[] = [];
  /** Who had a task that begins with a file. */
  private readonly keepers = new Map<string, Hand>();
  private readonly watch: NodeJS.Timeout;
  private closed = false;

  constructor(private readonly options: CrewOptions) {
    this.watch = setInterval(() => this.look(), watchEvery);
    this.watch.unref();
  }

  do(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      const job = { task, resolve, reject };
      const hand = this.handFor(task);
      if (hand) this.give(hand, job);
      else this.waiting.push(job);
    });
  }

  /** Who can begin a task at once. */
  private handFor(task: Task): Hand | null {
    const keeper = this.keeperOf(task);
    if (keeper) return keeper.job === null ? keeper : null;
    return [...this.hands].find((hand) => hand.job === null) ?? (this.hands.size < this.options.workers ? this.hire() : null);
  }

  private keeperOf({ files: [first] }: Task): Hand | undefined {
    const keeper = first && this.keepers.get(first.path);
    return keeper && this.hands.has(keeper) ? keeper : undefined;
  }

  private give(hand: Hand, job: Job): void {
    const [first] = job.task.files;
    if (this.options.keeping && first) this.keepers.set(first.path, hand);
    hand.give(job);
  }

  close(): void {
    this.closed = true;
    clearInterval(this.watch);
    for (const hand of this.hands) hand.end();
    this.hands.clear();
  }

  private hire(): Hand {
    const { file, setup } = this.options;
    const hand = new Hand({ file, setup, onFree: (one) => this.next(one), onLost: (one, failure) => this.lose(one, said(broken(failure))) });
    this.hands.add(hand);
    return hand;
  }

  private next(hand: Hand): void {
    const at = this.waiting.findIndex(({ task }) => (this.keeperOf(task) ?? hand) === hand);
    if (at >= 0) this.give(hand, this.waiting.splice(at, 1)[0]!);
  }

  private look(): void {
    const { limit } = this.options;
    for (const hand of this.hands) if (hand.hangs(limit + watchEvery)) this.lose(hand, said(tooLong(limit)));
  }

  private lose(hand: Hand, failed: Failed): void {
    if (!this.hands.delete(hand) || this.closed) return;
    const { job, begun, proven } = hand;
    hand.end();
    if (!job) return;
    // It went before it had begun: what an earlier task left behind has ended it, and no file of this one.
    if (begun < 0 && proven) this.give(this.hire(), job);
    else this.retry(job, begun, failed);
  }

  /** Does a task anew without the file that was its worker's end. */
  private retry(job: Job, at: number, failed: Failed): void {
    const file = job.task.files[at];
    if (!file) return job.reject(new Error('a worker could not be started'));
    const files = job.task.files.map((one, index) => (index === at ? { ...one, failed } : one));
    this.give(this.hire(), { ...job, task: { ...job.task, files } });
  }
}

const said = ({ saying, hint }: ReturnType<typeof tooLong>): Failed => ({ message: saying, hint });
