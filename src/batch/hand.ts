import { Worker } from 'node:worker_threads';
import { threadMark, type Done, type Task } from './task.js';

/** A task with who waits for it. */
export interface Job {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (failure: unknown) => void;
}

/** What a worker answers. */
export type Answer = { readonly done: Done } | { readonly bug: string };

/** What a hand is hired for. */
export interface Hiring {
  /** The script a worker runs, and what it is told at its start. */
  readonly file: string;
  readonly setup: unknown;
  /** It has answered, and has no job. */
  onFree(hand: Hand): void;
  /** It is gone, with whatever job it had. */
  onLost(hand: Hand, failure: unknown): void;
}

/** How far a worker is, shared with it: the number of the file in its task, and how many sources it has begun. */
const beats = 2;
/** Megabytes of young garbage a worker may hold: a page read is soon let go, and the default is three times as much for each. */
const young = 12;

/** A worker thread with the job it has. */
export class Hand {
  job: Job | null = null;
  /** Whether it has answered once: if not, it may be that none can be started. */
  proven = false;
  private readonly worker: Worker;
  private readonly beat: Int32Array;
  private seen = 0;
  private since = Date.now();

  constructor({ file, setup, onFree, onLost }: Hiring) {
    const shared = new SharedArrayBuffer(beats * Int32Array.BYTES_PER_ELEMENT);
    this.beat = new Int32Array(shared);
    this.worker = new Worker(file, { argv: [threadMark], workerData: { setup, beat: shared }, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: young } });
    this.worker.on('message', (answer: Answer) => {
      this.answered(answer);
      onFree(this);
    });
    this.worker.on('error', (failure) => onLost(this, failure));
    this.worker.on('exit', () => onLost(this, new Error('the worker ended')));
  }

  /** The place of the file it has begun among those of its task; −1 before the first. */
  get begun(): number {
    return this.beat[0]!;
  }

  give(job: Job): void {
    this.job = job;
    this.beat.fill(-1);
    this.since = Date.now();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.worker.postMessage(job.task);
  }

  /** Whether it has been with one source for longer than so many milliseconds. To be asked again and again. */
  hangs(limit: number): boolean {
    const now = this.beat[0]! * 65_536 + this.beat[1]!;
    if (this.job && now === this.seen) return this.begun >= 0 && Date.now() - this.since > limit;
    this.seen = now;
    this.since = Date.now();
    return false;
  }

  /** Ends the thread, whatever it is doing. */
  end(): void {
    void this.worker.terminate();
  }

  private answered(answer: Answer): void {
    const { job } = this;
    this.job = null;
    this.proven = true;
    if ('bug' in answer) job?.reject(new Error(answer.bug));
    else job?.resolve(answer.done);
  }
}
