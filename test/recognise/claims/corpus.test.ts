import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../../src/model/index.js';
import { claimsOf } from '../../../src/recognise/claims/index.js';

interface Said {
  readonly subject: string;
  readonly value: number;
  readonly year?: number;
  readonly elsewhere?: true;
}

/** A sentence written for the corpus, under a heading, of a report for 2023 of an organ of a district. */
interface Sample {
  readonly text: string;
  readonly claims: readonly Said[];
  readonly trap?: true;
  readonly organization?: string | null;
  readonly heading?: string;
}

const corpus = JSON.parse(readFileSync(new URL('../../../fixtures/claims.json', import.meta.url), 'utf8')) as readonly Sample[];
const at = { in: 'text', line: 1, column: 1 } as const;

const read = ({ text, heading = '依申请公开情况', organization = '青禾区水务局' }: Sample): Claim[] =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }], organization, year: 2023 });

const key = ({ subject, value, year, elsewhere }: { subject: string; value: number; year?: number | null; elsewhere?: boolean }): string =>
  `${subject} = ${value}${year ? ` in ${year}` : ''}${elsewhere ? ' elsewhere' : ''}`;

describe('the corpus of sentences', () => {
  it('holds at least 350 sentences, a third of them traps', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(350);
    expect(corpus.filter(({ trap }) => trap).length * 3).toBeGreaterThanOrEqual(corpus.length);
  });

  it.each(corpus.map((sample) => [sample.text, sample] as const))('%s', (_, sample) => {
    expect(read(sample).map(key).sort()).toEqual(sample.claims.map(key).sort());
  });

  it('quotes every claim exactly and places it in its quote', () => {
    for (const sample of corpus) {
      for (const claim of read(sample)) {
        const offset = sample.text.indexOf(claim.quote);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(claim.at).toMatchObject({ in: 'text', line: 1 });
      }
    }
  });
});
