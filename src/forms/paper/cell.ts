import type { FormCell } from '../cells.js';

/** What stands in a cell of the printed form. */
export type PaperKind = 'block' | 'corner' | 'heading' | 'label' | 'figure';

/** One cell of the printed form. Rows and columns count from 0, spans are at least 1. */
export interface PaperCell {
  readonly kind: PaperKind;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The printed words; empty for a figure. */
  readonly text: string;
  /** The figure that stands there; only for figures. */
  readonly figure?: FormCell;
}
