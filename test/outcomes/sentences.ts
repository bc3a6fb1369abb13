import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/model/index.js';
import { claimsOf } from '../../src/recognise/claims/index.js';

interface Sample {
  readonly text: string;
  readonly organization?: string;
  readonly heading?: string;
}

const corpus = JSON.parse(readFileSync('fixtures/claims.json', 'utf8')) as readonly Sample[];
const at = { in: 'text', line: 1, column: 1 } as const;

/** A sentence and what is read of it, each claim with its column and its quote. */
function told({ text, heading = '依申请公开情况', organization = '青禾区水务局' }: Sample): string {
  const claims = claimsOf({ preamble: [], sections: [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }], organization, year: 2023 });
  return `${text} ⇒ ${claims.map(tellClaim).join('; ') || 'nothing'}`;
}

const tellClaim = ({ subject, value, unit, year, quote, at: place, elsewhere, parts }: Claim): string =>
  `${subject} ${value}${unit}${year === null ? '' : ` in ${year}`}${elsewhere ? ' elsewhere' : ''}${parts ? ` of ${parts.join('+')}` : ''} @${place.in === 'text' ? place.column : '?'} “${quote}”`;

const clauses = (text: string): string[] => text.match(/[^，；。]+[，；。]?/g) ?? [];

/** The first clauses of one sentence before the last of another: who is spoken of, what is counted and what of it now differ. */
const crossed = (step: number): Sample[] =>
  corpus.map((sample, index) => {
    const [own, other] = [clauses(sample.text), clauses(corpus[(index * step + step) % corpus.length]!.text)];
    return { ...sample, text: own.slice(0, Math.ceil(own.length / 2)).join('') + other.slice(Math.floor(other.length / 2)).join('') };
  });

/** The sentences of the corpus, and pairs of them crossed. */
export const sentences = (): Record<string, () => string> => ({
  'as they are': () => corpus.map(told).join('\n'),
  crossed: () => crossed(7).map(told).join('\n'),
});
