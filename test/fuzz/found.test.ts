import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './breaches.js';

/** What the fuzzer found once, kept as small as it was; a hang shows as jest's own time running out. */
describe('documents that once broke a promise', () => {
  it.each(readdirSync('fixtures/fuzz'))('%s keeps them all', async (name) => {
    const bytes = new Uint8Array(readFileSync(`fixtures/fuzz/${name}`));
    expect((await outcomeOf({ name, bytes }, true)).breaches).toEqual([]);
  });
});
