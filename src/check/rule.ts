import type { Place, Remark, Saying, Severity } from '../finding/index.js';
import type { CellPath, FormId, Notice } from '../forms/index.js';
import type { BlankPolicy, Report, Weighed } from '../model/index.js';
import type { Units } from './units.js';

/** The group a rule stands in, as `CONTRACT.md` §6 and the rule pages list them. */
export type RuleGroup = 'arithmetic' | 'cells' | 'structure' | 'years' | 'bodies' | 'text-against-tables' | 'text';

/** What a rule appeals to: a document and the place in it; or the plain reason, where no document says it. */
export interface Authority {
  readonly notice?: Notice;
  readonly place: Saying;
}

/**
 * A report that shows the rule, as its differences from a correct one (`test/sample.ts`): figures by cell path, whole
 * sections by number, the title; or `text`, a report of its own to be read from scratch. Printed on the rule's page,
 * run by the tests.
 */
export interface Example {
  readonly cells?: Readonly<Record<CellPath, number | null>>;
  readonly sections?: Readonly<Record<number, string | null>>;
  readonly title?: string;
  readonly preamble?: string;
  readonly text?: string;
  /** As `text`, separated by commas: a source of tables alone. */
  readonly csv?: string;
  /** What reading it noticed. */
  readonly remarks?: readonly Remark[];
  /** The report of the year before (differences from the correct report of that year), for rules between years. */
  readonly prior?: Omit<Example, 'prior' | 'units'>;
  /** Reports of subordinate units, and names of units known to exist, for rules between bodies. */
  readonly units?: readonly Omit<Example, 'prior' | 'units'>[];
  readonly knownUnits?: readonly string[];
}

/** What one run of the rules over one report has to go by. */
export interface Context {
  readonly report: Report;
  readonly weighed: readonly Weighed[];
  /** How blanks and dashes count in sums. */
  readonly blank: BlankPolicy;
  /** Remarks of the stages before that name this rule. */
  readonly remarks: readonly Remark[];
  /** Other reports of the same body, when they are known: of other years, oldest first, and of the same year from elsewhere. */
  readonly others: readonly Report[];
  /** The subordinate units, for a report that claims to be their sum; else nothing. */
  readonly units?: Units;
}

/** One case a rule found: what it is about, and whatever `say` needs to word it. */
export interface Found<Facts = unknown> {
  /** After the `@` of the finding's id: a cell path where the case is about a cell, else a word that stays the same. */
  readonly subject: string;
  readonly at: Place;
  readonly also?: readonly Place[];
  readonly cells?: readonly CellPath[];
  readonly expected?: number;
  readonly actual?: number;
  readonly identity?: string;
  /** Where this case is graver or lighter than the rule's own severity. */
  readonly severity?: Severity;
  readonly facts: Facts;
}

/**
 * Sections and text, which a source of tables alone has not; remarks that name the rule; other reports of the body; its
 * units; an identity that is broken; a cell that is not simply a whole number; a figure in the text.
 */
export type Need = 'text' | 'remarks' | 'others' | 'units' | 'broken' | 'unusual' | 'claims';

/** A check: data first, then what to find and how to say it. */
export interface Rule<Facts = unknown> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: Saying;
  readonly why: Saying;
  readonly authority: readonly Authority[];
  /** How to mend what it finds. */
  readonly mend: Saying;
  readonly forms: readonly FormId[];
  /** What the rule has nothing to say without; it is not asked where one of them is not there. */
  readonly needs?: readonly Need[];
  readonly right: Example;
  readonly wrong: Example;
  find(context: Context): Iterable<Found<Facts>>;
  say(found: Found<Facts>, report: Report): Saying;
}

/** Fixes the type of a rule's facts; the rule itself is returned as it is. */
export const defineRule = <Facts>(rule: Rule<Facts>): Rule => rule as Rule;

/** All forms with the six sections and the three tables. */
export const currentForms: readonly FormId[] = ['2021', '2019'];
