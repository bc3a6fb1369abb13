import type { CellPath } from '../forms/index.js';
import type { Place, Saying } from '../finding/index.js';

/** certain: one explanation, by arithmetic alone · ranked: several, one clearly likelier · tied: several alike · unexplained. */
export type CauseState = 'certain' | 'ranked' | 'tied' | 'unexplained';

/** A cell and the figure it should hold. */
export interface Change {
  readonly cell: CellPath;
  /** The figure as read; `null` where the cell is blank. */
  readonly from: number | null;
  readonly to: number;
  readonly at?: Place;
  /** True for a total that merely followed the wrong figure. */
  readonly follows?: true;
}

/** A known slip and its words. */
export interface NamedMove {
  readonly move: string;
  readonly say: Saying;
}

/** One way to mend the broken identities of a cause. */
export interface Explanation {
  readonly changes: readonly Change[];
  /** The known slip it amounts to (`digits-swapped`, `row-shifted` …), or `null`. */
  readonly move: string | null;
  /** The slip in words: 两位数字颠倒. */
  readonly say?: Saying;
  /** Other known slips that come to exactly the same figures; arithmetic cannot tell them from `move`. */
  readonly or?: readonly NamedMove[];
  /** What independent evidence supports it: last year's report, a sentence of the text. */
  readonly evidence?: readonly Saying[];
  /** True when the document can be read so that this holds: the reading is in doubt before the author is. */
  readonly misread?: true;
}

/** The smallest explanation of a group of findings. */
export interface Cause {
  readonly state: CauseState;
  /** Ids of the findings it explains. */
  readonly findings: readonly string[];
  /** Best first; one when certain, none when unexplained. */
  readonly explanations: readonly Explanation[];
  /** Explanations found beyond those listed. */
  readonly more?: number;
  /** Why nothing was found, or what was cut: the cap that was met, in words. */
  readonly note?: Saying;
}
