/** A rectangle in points, from the lower left corner of its page as people see it. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Which way a run goes on: like Latin, downwards (vertical writing, or turned clockwise), or upwards. */
export type Course = 'across' | 'down' | 'up';

/** Characters drawn one after another without a gap, in one operation: what may not be torn apart. */
export interface Run extends Box {
  readonly text: string;
  readonly course: Course;
  /** Height of an em, in points. */
  readonly size: number;
  /** Where its line stands: the baseline's y for `across`, else its x. */
  readonly line: number;
}

/** A straight ruling: horizontal ones stand `at` a y and go from x to x, vertical ones the other way round. */
export interface Ruling {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What one page shows, as far as text and tables go. */
export interface Drawing {
  /** Counted from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rulings: readonly Ruling[];
}
