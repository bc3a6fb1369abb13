import type { Lang, Place } from '../finding/index.js';
import type { CellPath } from '../forms/index.js';
import type { Cause, Judged } from '../model/index.js';
import { reasonsFor } from './explanation.js';
import { openCauses } from './order.js';
import { sayState, words } from './words.js';

/** What a cause would have in one cell, said at the cell itself. */
export interface Proposal {
  /** Of the cause, as the terminal counts them, from 1. */
  readonly number: number;
  readonly cause: Cause;
  readonly cell: CellPath;
  readonly at: Place;
  readonly text: string;
}

/** The changes of the causes that have one explanation, or one clearly likelier; of those that are tied, none. */
export function proposalsOf(result: Judged, lang: Lang): Proposal[] {
  return openCauses(result).flatMap((cause, index) => {
    const [best] = cause.explanations;
    if (!best || (cause.state !== 'certain' && cause.state !== 'ranked')) return [];
    const why = reasonsFor(best, lang);
    return best.changes.flatMap(({ cell, at, from, to, follows }) => {
      if (!at) return [];
      const was = from === null ? words(lang).nowBlank : `${words(lang).now} ${from}`;
      const text = follows ? sayFollowing(to, was, lang) : sayProposal(to, was, { why, state: sayState(cause.state, lang), lang });
      return [{ number: index + 1, cause, cell, at, text }];
    });
  });
}

const sayFollowing = (to: number, was: string, lang: Lang): string => (lang === 'zh' ? `这一格随之应为 ${to}，${was}。` : `This one follows: it should be ${to}, and ${was}.`);

function sayProposal(to: number, was: string, { why, state, lang }: { readonly why: readonly string[]; readonly state: string; readonly lang: Lang }): string {
  if (lang === 'zh') return `这一格应为 ${to}，${was}${why.length > 0 ? `（${why.join('；')}）` : ''}。${state}。`;
  return `This should be ${to}, and ${was}${why.length > 0 ? ` (${why.join('; ')})` : ''}: ${state}.`;
}
