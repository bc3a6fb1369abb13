// In: tasks, and the script that does one. Out: what came of each, or that it hung or broke. Refuses to know what a task is
// about.
import { Worker } from 'node:worker_threads';
import { broken, tooLong } from './file.js';
import { threadMark, type Done, type Task, type TaskFile } from './task.js';

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

/** What a worker answers. */
export type Answer = { readonly done: Done } | { readonly bug: string };

/** How far a worker is, shared with it: the number of the file in its task, and how many sources it has begun. */
const beats = 2;
const watchEvery = 200;
/** Megabytes of young garbage a worker may hold: a page read is soon let go, and the default is three times as much for each. */
const young = 12;

interface Job {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (failure: unknown) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly beat: Int32Array;
  job: Job | null;
  /** Whether it has answered once: if not, it may be that none can be started. */
  proven: boolean;
  seen: number;
  since: number;
}

/**
 * Worker threads that do whole tasks. A source that hangs past the limit, or takes its worker with it, is marked as
 * failed; the rest of its task is done by a new worker.
 */
export function crewOf(options: CrewOptions): Crew {
  const hands = new Set<Hand>();
  const waiting: Job[] = [];
  let closed = false;
  const give = (hand: Hand, job: Job): void => {
    hand.job = job;
    hand.beat.fill(-1);
    hand.since = Date.now();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    hand.worker.postMessage(job.task);
  };
  const next = (hand: Hand): void => {
    hand.job = null;
    const job = waiting.shift();
    if (job) give(hand, job);
  };
  const lose = (hand: Hand, failed: (at: number) => TaskFile['failed']): void => {
    if (!hands.delete(hand) || closed) return;
    const { job, beat, proven } = hand;
    void hand.worker.terminate();
    if (!job) return;
    // It went before it had begun: what an earlier task left behind has ended it, and no file of this one.
    if (beat[0]! < 0 && proven) give(hire(), job);
    else retry(job, beat[0]!, failed);
  };
  const retry = (job: Job, at: number, failed: (at: number) => TaskFile['failed']): void => {
    const file = job.task.files[at];
    if (!file) return job.reject(new Error('a worker could not be started'));
    const files = job.task.files.map((one, index) => (index === at ? { ...one, failed: failed(at)! } : one));
    give(hire(), { ...job, task: { ...job.task, files } });
  };
  const hire = (): Hand => {
    const shared = new SharedArrayBuffer(beats * Int32Array.BYTES_PER_ELEMENT);
    const worker = new Worker(options.file, { argv: [threadMark], workerData: { setup: options.setup, beat: shared }, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: young } });
    const hand: Hand = { worker, beat: new Int32Array(shared), job: null, proven: false, seen: 0, since: Date.now() };
    worker.on('message', (answer: Answer) => {
      const { job } = hand;
      hand.proven = true;
      if ('bug' in answer) job?.reject(new Error(answer.bug));
      else job?.resolve(answer.done);
      next(hand);
    });
    worker.on('error', (failure) => lose(hand, () => said(broken(failure))));
    worker.on('exit', () => lose(hand, () => said(broken(new Error('the worker ended')))));
    hands.add(hand);
    return hand;
  };
  const watch = setInterval(() => {
    for (const hand of hands) {
      const now = hand.beat[0]! * 65_536 + hand.beat[1]!;
      if (!hand.job || now !== hand.seen) Object.assign(hand, { seen: now, since: Date.now() });
      else if (hand.beat[0]! >= 0 && Date.now() - hand.since > options.limit + watchEvery) lose(hand, () => said(tooLong(options.limit)));
    }
  }, watchEvery);
  watch.unref();
  return {
    do: (task) =>
      new Promise((resolve, reject) => {
        const job = { task, resolve, reject };
        const idle = [...hands].find((hand) => hand.job === null) ?? (hands.size < options.workers ? hire() : null);
        if (idle) give(idle, job);
        else waiting.push(job);
      }),
    close() {
      closed = true;
      clearInterval(watch);
      for (const { worker } of hands) void worker.terminate();
      hands.clear();
    },
  };
}

const said = ({ saying, hint }: ReturnType<typeof tooLong>): NonNullable<TaskFile['failed']> => ({ message: saying, hint });

/** The results of tasks in the order of the tasks, so many begun ahead and no more; none after `stop`. */
export async function* inOrder(tasks: Iterable<Task>, crew: Crew, { ahead, stop }: { readonly ahead: number; readonly stop: AbortSignal }): AsyncGenerator<Done> {
  const begun: Promise<Done>[] = [];
  for (const task of tasks) {
    const promise = crew.do(task);
    promise.catch(() => {});
    begun.push(promise);
    if (begun.length < ahead) continue;
    const done = await unlessStopped(begun.shift()!, stop);
    if (done === null) return;
    yield done;
  }
  for (const one of begun) {
    const done = await unlessStopped(one, stop);
    if (done === null) return;
    yield done;
  }
}

/** What a promise gives, or `null` as soon as all is to stop. A race with one promise for that would keep every result for its sake. */
function unlessStopped<T>(promise: Promise<T>, stop: AbortSignal): Promise<T | null> {
  if (stop.aborted) return Promise.resolve(null);
  return new Promise<T | null>((resolve, reject) => {
    const onStop = (): void => resolve(null);
    stop.addEventListener('abort', onStop, { once: true });
    promise.then(resolve, reject).finally(() => stop.removeEventListener('abort', onStop));
  });
}
