import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './breaches.js';
import { chanceOf } from './chance.js';
import { mutate } from './mutate/index.js';
import { samples } from './samples.js';

const documents = await samples();

/** A short run of `npm run fuzz`: the same documents every time. A failure names the case; `npm run fuzz -- --case <name>@<seed>` makes it again. */
describe.each(documents.map((document) => [document.name, document] as const))('%s', (name, document) => {
  const runs = name.endsWith('.pdf') ? 1 : 8;

  it('keeps its promises as it is', async () => expect((await outcomeOf(document, true)).breaches).toEqual([]));

  it('keeps them when it is spoilt', async () => {
    const broken: string[] = [];
    for (let seed = 0; seed < runs; seed++) {
      const { breaches } = await outcomeOf(mutate(document, chanceOf(seed)), seed % 4 === 0);
      if (breaches.length > 0) broken.push(`${name}@${seed}: ${breaches.join('; ')}`);
    }
    expect(broken).toEqual([]);
  }, 30_000);
});
