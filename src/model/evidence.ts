import type { Saying } from '../finding/index.js';
import type { Term } from '../forms/index.js';

/**
 * What last year's report, the report's own text or the units say of its figures: Σ times × cell = equals. It may itself
 * be wrong: it ranks explanations and supports them, and never adds or removes one.
 */
export interface Evidence {
  /** The id of the finding its breach gives. */
  readonly id: string;
  readonly terms: readonly Term[];
  readonly equals: number;
  /** Last year's report, a sentence of the text, the sum of the subordinate units. */
  readonly origin: 'prior' | 'text' | 'units';
  /** The evidence in words, as an explanation that agrees with it will quote it. */
  readonly say: Saying;
}
