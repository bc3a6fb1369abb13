import type { Crew } from './crew.js';
import type { Stop } from './stop.js';
import type { Done, Task } from './task.js';

/** The results of tasks in the order of the tasks, so many begun ahead and no more; none after `stop`. */
export async function* inOrder(tasks: Iterable<Task>, crew: Crew, { ahead, stop }: { readonly ahead: number; readonly stop: Stop }): AsyncGenerator<Done> {
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
function unlessStopped<T>(promise: Promise<T>, stop: Stop): Promise<T | null> {
  if (stop.isAsked) return Promise.resolve(null);
  return new Promise<T | null>((resolve, reject) => {
    const release = stop.onAsk(() => resolve(null));
    promise.then(resolve, reject).finally(release);
  });
}
