// How the grammar looks about a figure: the word it belongs to, and the words that govern that word.
import type { Meaning, Token } from './tokens.js';

/** What a word does in a sentence, by its name. */
export type Is = Meaning['is'];

const passedOver = new Set<Is>(['glue', 'situation', 'each', 'all', 'timely', 'parts']);

/** A figure and the tokens around it. Indexes into the sentence's tokens; −1 where there is none. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The figure. */
  readonly at: number;
  /** The first token after the last break or figure. */
  readonly from: number;
  /** The word right before the figure, glue left out. */
  readonly head: number;
  /** The word right after the figure. */
  readonly tail: number;
  /** The figure counts for each of the words before it: 各2件. */
  readonly each: boolean;
}

/** The clause of the figure at a token. */
export function clauseOf(tokens: readonly Token[], at: number): Clause {
  let from = at;
  while (from > 0 && !ends(tokens[from - 1]!.means)) from--;
  const head = before(tokens, at, from);
  let tail = at + 1;
  while (tokens[tail] && passedOver.has(tokens[tail]!.means.is)) tail++;
  const between = tokens.slice(Math.max(head, from), at);
  return { tokens, at, from, head, tail: tail < tokens.length ? tail : -1, each: between.some(({ means }) => means.is === 'each') };
}

const ends = (means: Meaning): boolean => means.is === 'figure' || (means.is === 'break' && means.mark !== ':' && means.mark !== '：');

/** The nearest token before `at`, not before `from`, that is not glue. −1 where there is none. */
export function before(tokens: readonly Token[], at: number, from: number): number {
  for (let index = at - 1; index >= from; index--) {
    const { means } = tokens[index]!;
    if (!passedOver.has(means.is) && means.is !== 'break') return index;
  }
  return -1;
}

/** The nearest token of one of these senses before `at` in the clause. −1 where there is none. */
export function nearest({ tokens, from }: Clause, at: number, senses: readonly Is[]): number {
  for (let index = at - 1; index >= from; index--) if (senses.includes(tokens[index]!.means.is)) return index;
  return -1;
}

/** What the token at an index does; `null` where there is none, as at −1. */
export const isAt = ({ tokens }: Clause, at: number): Is | null => tokens[at]?.means.is ?? null;

/** Whether the token stands at the end of its clause, glue left out: what follows would narrow it. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next] && passedOver.has(tokens[next]!.means.is)) next++;
  const follows = tokens[next]?.means.is;
  return follows === undefined || follows === 'break';
}
