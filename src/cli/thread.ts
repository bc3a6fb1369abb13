import { serve } from '../batch/serve.js';
import { workOf, type Setup } from './work.js';

/** A worker thread's whole life: the crew's tasks, done as the main thread would do them. */
export const serveThread = (): void =>
  serve((setup, readFile) => {
    const work = workOf(setup as Setup, readFile);
    return async (...given) => (await work)(...given);
  });
