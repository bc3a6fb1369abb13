import type { Place, Saying } from '../finding/index.js';
import type { CellPath, Term } from '../forms/index.js';
import type { Cell, Weighed } from '../model/index.js';

/**
 * Further evidence: Σ times × cell = equals. Soft, for it may itself be wrong: it ranks explanations and supports them,
 * and never adds or removes one.
 */
export interface Equation {
  /** The id of the finding its breach gives. */
  readonly id: string;
  readonly terms: readonly Term[];
  readonly equals: number;
  /** Last year's report, a sentence of the text, the sum of the subordinate units. */
  readonly origin: 'prior' | 'text' | 'units';
  /** The evidence in words, as an explanation that agrees with it will quote it. */
  readonly say: Saying;
}

/** Another alignment of a row or column that recognition considered: the figures it would have read. */
export interface Alternative {
  readonly cells: ReadonlyMap<CellPath, number | null>;
  readonly say: Saying;
  readonly at: Place;
}

export interface DiagnoseInput {
  /** The identities of the tables at hand, of one form or mixed, in the order of the form. */
  readonly weighed: readonly Weighed[];
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly equations?: readonly Equation[];
  readonly alternatives?: readonly Alternative[];
}
