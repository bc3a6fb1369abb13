// In: results as they are ready, and at the end their summary. Out: text. Decides neither the exit code nor where its
// output goes; knows nothing of files, checks or the terminal but its width.
import type { Lang } from '../finding/index.js';
import type { Result, Summary } from '../model/index.js';

export interface PresentOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Width to keep to. */
  readonly columns: number;
  /** Lists every explanation of a cause, not only the likeliest. */
  readonly explainAll?: boolean;
  /** Name and version of this program. */
  readonly version: string;
}

/** One form of output. Its parts are joined as they come, so that any number of reports needs no more memory than one. */
export interface Presenter {
  readonly start: (options: PresentOptions) => string;
  readonly result: (result: Result, options: PresentOptions, index: number) => string | Promise<string>;
  readonly end: (summary: Summary, options: PresentOptions) => string;
}

export const nothing = (): string => '';
