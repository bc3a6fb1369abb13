// In: results as they are ready, and at the end their summary. Out: text. Decides neither the exit code nor where its
// output goes; knows nothing of files, checks or the terminal but its width.
import type { Lang, Severity } from '../finding/index.js';
import type { Result, Summary } from '../model/index.js';
import type { RuleInfo } from './rule-info.js';

/** How a presenter is to write: it decides nothing of it. */
export interface PresentOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Width to keep to. */
  readonly columns: number;
  /** Lists every explanation of a cause, not only the likeliest. */
  readonly explainAll?: boolean;
  /** Name and version of this program. */
  readonly version: string;
  /** Numbers the findings, for people who have them as comments in a copy beside this. */
  readonly numbered?: boolean;
  /** The rules that were checked, for outputs that explain them or count what passed. */
  readonly rules?: readonly RuleInfo[];
  /** From this severity on a finding fails; `error` when left out. */
  readonly failOn?: Severity;
}

/** One form of output. Its parts are joined as they come, so that any number of reports needs no more memory than one. */
export interface Presenter {
  readonly start: (options: PresentOptions) => string;
  readonly result: (result: Result, options: PresentOptions, index: number) => string | Promise<string>;
  readonly end: (summary: Summary, options: PresentOptions) => string;
  /** What every part that is not empty begins with, and the first of all must not: `joinerOf` leaves it out there. */
  readonly separator?: string;
}

/** For a form of output that begins or ends with nothing. */
export const nothing = (): string => '';

/** Takes the separator away from the first part of one output; give it every part in order. */
export function joinerOf({ separator }: Presenter): (part: string) => string {
  if (separator === undefined) return (part) => part;
  let begun = false;
  return (part) => {
    if (begun || part === '') return part;
    begun = true;
    return part.startsWith(separator) ? part.slice(separator.length) : part;
  };
}
