import type { Saying } from '../finding/index.js';
import type { Term } from '../forms/index.js';

/** What other reports, and the report's own text, say of its figures: Σ times × cell = equals. They may be the wrong ones, so it only weighs. */
export interface Evidence {
  /** The id of the finding its breach gives. */
  readonly id: string;
  readonly terms: readonly Term[];
  readonly equals: number;
  readonly origin: 'prior' | 'text' | 'units';
  readonly say: Saying;
}
