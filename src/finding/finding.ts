import type { Place } from './place.js';
import type { Saying } from './saying.js';

/** From least to most serious. */
export const severities = ['info', 'warning', 'error'] as const;
/** How grave a finding is, the lightest first in `severities`. */
export type Severity = (typeof severities)[number];

/** Whether `one` is as serious as `bound`, or more so. */
export const atLeast = (one: Severity, bound: Severity): boolean => severities.indexOf(one) >= severities.indexOf(bound);

/** One thing noticed in a report. */
export interface Finding {
  /** `rule@subject`: the same for the same fault, whatever the wording, the order or the place in the file. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Saying;
  /** Paths of the cells involved, the one most spoken of first; empty when no cell is. */
  readonly cells: readonly string[];
  readonly expected?: number;
  readonly actual?: number;
  /** The identity that is broken, where one is (`forms/identities.ts`). */
  readonly identity?: string;
  readonly at: Place;
  readonly also: readonly Place[];
  /** Set when somebody accepted it: it is told, and no longer counts for the verdict. */
  readonly accepted?: Accepted;
}

/** Who accepted a finding, and why. */
export interface Accepted {
  readonly reason: string;
  readonly author?: string;
  /** The last day on which it counts, `2027-01-31`; for ever when left out. */
  readonly expires?: string;
  /** By an acceptance of its own, or as known from a baseline. */
  readonly by: 'acceptance' | 'baseline';
}

/**
 * What a stage before the checks noticed, as data: the rule whose business it is, and the facts that rule will word.
 * A reader may leave one without knowing what a report is.
 */
export interface Remark {
  readonly rule: string;
  /** What the remark is about, unique within its rule: becomes the part of the finding's id after `@`. */
  readonly subject: string;
  readonly at: Place;
  readonly also?: readonly Place[];
  readonly cells?: readonly string[];
  readonly facts: Readonly<Record<string, string | number | readonly (string | number)[]>>;
}
