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
  private readonly watch: NodeJS.Timeout;
  private closed = false;

  constructor(private readonly options: CrewOptions) {
    this.watch = setInterval(() => this.look(), watchEvery);
    this.watch.unref();
  }

  do(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      const job = { task, resolve, reject };
      const idle = [...this.hands].find((hand) => hand.job === null) ?? (this.hands.size < this.options.workers ? this.hire() : null);
      if (idle) idle.give(job);
      else this.waiting.push(job);
    });
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
    const job = this.waiting.shift();
    if (job) hand.give(job);
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
    if (begun < 0 && proven) this.hire().give(job);
    else this.retry(job, begun, failed);
  }

  /** Does a task anew without the file that was its worker's end. */
  private retry(job: Job, at: number, failed: Failed): void {
    const file = job.task.files[at];
    if (!file) return job.reject(new Error('a worker could not be started'));
    const files = job.task.files.map((one, index) => (index === at ? { ...one, failed } : one));
    this.hire().give({ ...job, task: { ...job.task, files } });
  }
}

const said = ({ saying, hint }: ReturnType<typeof tooLong>): Failed => ({ message: saying, hint });
