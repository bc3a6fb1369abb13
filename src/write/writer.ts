// In: reports. Out: the same reports in another format. Refuses to know how they were read or judged.
import type { Lang } from '../finding/index.js';
import type { Report } from '../model/index.js';

/** How a writer is to write. */
export interface WriteOptions {
  readonly lang: Lang;
  /** What was printed and where it stood, beside every figure. */
  readonly withPlaces?: boolean;
  /** A byte order mark before text, for Excel. */
  readonly bom?: boolean;
}

/** One text format; its parts are joined as the reports come, so that any number needs no more memory than one. */
export interface Writer {
  readonly start: (options: WriteOptions) => string;
  readonly report: (report: Report, options: WriteOptions, index: number) => string;
  readonly end: (count: number, options: WriteOptions) => string;
}
