import type { Place, Saying } from '../finding/index.js';
import type { CellPath } from '../forms/index.js';
import type { Cell, Evidence, Weighed } from '../model/index.js';

/** Another alignment of a row or column that recognition considered: the figures it would have read. */
export interface Alternative {
  readonly cells: ReadonlyMap<CellPath, number | null>;
  readonly say: Saying;
  readonly at: Place;
}

/** All that a diagnosis goes by; nothing of it is changed. */
export interface DiagnoseInput {
  /** The identities of the tables at hand, of one form or mixed, in the order of the form. */
  readonly weighed: readonly Weighed[];
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly evidence?: readonly Evidence[];
  readonly alternatives?: readonly Alternative[];
}
