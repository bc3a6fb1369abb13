import type { GridCell } from '../../document/index.js';

/** Lines of a text that stand together: the rows of the table they are, or `null` where they are text, and how many lines they take up. */
export interface LinesTogether {
  readonly rows: readonly (readonly GridCell[])[] | null;
  readonly lines: number;
}

/** No line stands with the next. */
export const noLines: LinesTogether = { rows: null, lines: 0 };
