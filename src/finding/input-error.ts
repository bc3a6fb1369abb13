import type { Saying } from './saying.js';

/**
 * What is wrong with the invocation or the file (never with a report): one sentence that names it, and a hint that
 * mends it. Everything else that is thrown is a bug of ours.
 */
export class InputError extends Error {
  constructor(
    readonly saying: Saying,
    readonly hint: Saying,
  ) {
    super(saying.en);
    this.name = 'InputError';
  }
}
