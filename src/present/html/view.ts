import type { Place } from '../../finding/index.js';
import type { CellPath } from '../../forms/index.js';
import type { Judged } from '../../model/index.js';
import type { PresentOptions } from '../presenter.js';
import type { Marks } from './marks.js';

/** What every piece of one report's page needs. */
export interface View extends PresentOptions {
  readonly result: Judged;
  readonly marks: Marks;
  /** Begins every id of this report: the same source gives the same, two sources two. */
  readonly key: string;
}

/** The id of a cell on the page. */
export const cellId = ({ key }: View, path: CellPath): string => `${key}-${path}`;
/** The id of a finding on the page, by its number there. */
export const findingId = ({ key }: View, number: number): string => `${key}-f${number}`;
/** The id of what is told of a rule on the page. */
export const ruleId = ({ key }: View, rule: string): string => `${key}-rule-${rule}`;
/** Where a sentence or a heading stands, as an id: a heading and its sentence may stand in one paragraph. */
export const placeId = ({ key }: View, at: Place, kind: 'sentence' | 'heading' = 'sentence'): string => `${key}-${kind === 'heading' ? 'head' : 'at'}-${Object.values(at).map((value) => encodeURIComponent(String(value))).join('-').replaceAll('%', '_')}`;

/** A short name for a source; 53 bits, so that ten thousand sources do not meet. */
export function keyOf(source: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const char of source) {
    const code = char.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `r${((low >>> 0) * 0x200000 + (high >>> 11)).toString(36)}`;
}
