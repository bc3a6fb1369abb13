import { parentPort, workerData } from 'node:worker_threads';
import type { ReadFile } from './file.js';
import type { Answer } from './hand.js';
import { readFile } from './read-file.js';
import type { Task, Work } from './task.js';

/** The worker's side: does each task it is sent and says how far it is. `workFor` makes the work out of what the crew was told. */
export function serve(workFor: (setup: unknown, readFile: ReadFile) => Work): void {
  const { setup, beat } = workerData as { readonly setup: unknown; readonly beat: SharedArrayBuffer };
  const work = workFor(setup, readFile);
  const counters = new Int32Array(beat);
  const onFile = (at: number): void => void (counters[0] = at);
  const onSource = (): void => void (counters[1] = (counters[1]! + 1) & 0xffff);
  parentPort!.on('message', (task: Task) => {
    void work(task, onFile, onSource).then(
      (done) => answer({ done }),
      (bug: unknown) => answer({ bug: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }),
    );
  });
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
const answer = (one: Answer): void => parentPort!.postMessage(one);
