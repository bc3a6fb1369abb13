import { crewOf } from '../batch/crew.js';
import { inOrder } from '../batch/in-order.js';
import type { Stop } from '../batch/stop.js';
import type { Done, Task } from '../batch/task.js';
import { tidier } from '../batch/tidy.js';
import type { Setup } from './work.js';

/** Tasks begun for each worker before the first is done: so long may one slow file keep the others' results waiting. */
const ahead = 8;

/** Does tasks; what became of them comes in their order. */
export type Run = (tasks: Iterable<Task>) => AsyncGenerator<Done>;

/** Worker threads at work on a batch. */
export interface Threads {
  readonly run: Run;
  /** Ends every thread at once. */
  close(): void;
}

/** Worker threads for a batch: loaded only by runs that start some. `file` is the script each runs. */
export function threadsOf(file: string, { workers, setup, stop }: { readonly workers: number; readonly setup: Setup; readonly stop: Stop }): Threads {
  const crew = crewOf({ file, workers, setup, limit: setup.limit, keeping: !setup.cursory });
  return {
    run: (tasks) => tidied(inOrder(tasks, crew, { ahead: workers * ahead, stop })),
    close: () => crew.close(),
  };
}

/** This thread gathers garbage too, while the others work. */
async function* tidied(parts: AsyncGenerator<Done>): AsyncGenerator<Done> {
  const tidy = tidier();
  for await (const part of parts) {
    tidy();
    yield part;
  }
}
