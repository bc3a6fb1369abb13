import { availableParallelism } from 'node:os';
import { isMainThread, MessageChannel, Worker } from 'node:worker_threads';
import { limits } from '../../document/index.js';
import type { PdfLibrary, PdfWorker } from './library.js';
import { tooMuch } from './too-much.js';

/**
 * A thread of its own for the half of the library that takes a file apart. Fonts, streams and references are followed
 * there in one go, by code that lets no timer run for as long as it likes: a thread can be ended, a call cannot.
 */
export interface PdfThread {
  readonly worker: PdfWorker;
  /**
   * What one piece of work gives: the opening of a file, a page. One at a time. Throws InputError when the thread says
   * nothing for longer than `limits.pdfSilence` or takes more memory than `limits.pdfHeap`; it is then at its end.
   */
  step<T>(work: () => Promise<T>): Promise<T>;
  /** Gives it back, for the next file. Threads that have ended, and a second one at rest, are not kept. */
  rest(): void;
}

let resting: PdfThread | null = null;
/** Threads that a file has, and the files that wait for one: more than there are processors only take memory. */
let given = 0;
const waiting: (() => void)[] = [];

/** A thread for one file, as soon as there is one. `half` is the URL of the working half of the library. */
export async function pdfThread(pdfjs: PdfLibrary, half: string): Promise<PdfThread> {
  while (given >= availableParallelism()) await new Promise<void>((resolve) => waiting.push(resolve));
  given++;
  const thread = resting ?? begin(pdfjs, half);
  resting = null;
  return thread;
}

/** What the thread runs, without a word of the library's on the screen, as a module of its own: it must be found wherever this file was bundled into. */
function programOf(half: string): URL {
  const takes = `import { workerData } from 'node:worker_threads'; import { WorkerMessageHandler } from ${JSON.stringify(half)};`;
  return new URL(`data:text/javascript,${encodeURIComponent(`${takes} globalThis.console.log = globalThis.console.warn = () => {}; WorkerMessageHandler.initializeFromPort(workerData);`)}`);
}

function begin(pdfjs: PdfLibrary, half: string): PdfThread {
  const { port1: near, port2: far } = new MessageChannel();
  const thread = new Worker(programOf(half), { workerData: far, transferList: [far], resourceLimits: { maxOldGenerationSizeMb: limits.pdfHeap }, execArgv: [] });
  const worker = new pdfjs.PDFWorker({ port: near });
  let ended: Error | null = null;
  let stop: (why: Error) => void = () => {};
  let heard = 0;
  near.on('message', () => void heard++);
  const end = (why: Error): void => {
    ended ??= why;
    if (resting === self) resting = null;
    stop(ended);
    worker.destroy();
    near.close();
    void thread.terminate();
  };
  thread.on('error', (error: NodeJS.ErrnoException) => end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('pdfHeap') : error));
  thread.unref();
  const self: PdfThread = {
    worker,
    async step(work) {
      if (ended) throw ended;
      const stopped = new Promise<never>((_, reject) => void (stop = reject));
      const watch = watchFor(() => heard, () => end(tooMuch('pdfSilence')));
      try {
        return await Promise.race([work(), stopped]);
      } finally {
        watch.stop();
        // The watch alone kept the program alive: every listener of the library's would, for as long as the thread rests.
        near.unref();
      }
    },
    rest() {
      given--;
      waiting.shift()?.();
      if (!ended) resting ??= self;
      if (resting !== self) end(new Error('one thread is kept'));
    },
  };
  return self;
}

/** Milliseconds between two looks at the clock. */
const watchEvery = 50;

/** How many steps are under way in this thread's own program. */
let steps = 0;

/**
 * Calls `over` once nothing was heard for too much of the processor's time, or of the clock's. What each thread takes of
 * it cannot be told, so a step is given its share: of all steps under way and, beside other threads, of all processors.
 * A look that comes late says that this thread was busy, not the other: twice the time between two looks is counted at most.
 */
function watchFor(heard: () => number, over: () => void): { stop(): void } {
  const threads = isMainThread ? 1 : availableParallelism();
  let [last, looked, used] = [heard(), performance.now(), processorTime()];
  let [waited, worked] = [0, 0];
  steps++;
  const watch = setInterval(() => {
    const [now, usedNow] = [performance.now(), processorTime()];
    waited += Math.min(now - looked, 2 * watchEvery);
    worked += Math.min((usedNow - used) / (threads * steps), 2 * watchEvery);
    [looked, used] = [now, usedNow];
    if (heard() !== last) [last, waited, worked] = [heard(), 0, 0];
    else if (waited > limits.pdfWait || worked > limits.pdfSilence) over();
  }, watchEvery);
  return {
    stop() {
      clearInterval(watch);
      steps--;
    },
  };
}

/** Milliseconds of processor time that the program has taken. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
