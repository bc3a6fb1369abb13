// Bytes in, the neutral document out. Refuses to know what a report is.
import type { Document } from '../document/index.js';

/** One source, whole in memory, so that tests and pipes need no file. */
export interface Source {
  /** The path as given; `-` for standard input. Only a hint: what a source is, its bytes decide. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One input format. `read` gives one document for every part of the source that may hold a report (sheets of a
 * workbook), at least one; it throws InputError for a source it cannot use (encrypted, truncated, beyond a limit).
 */
export interface Reader {
  readonly id: string;
  /** Usual endings, without dot: a hint for the order of trial and for messages, never a decision. */
  readonly endings: readonly string[];
  /** Whether the bytes are of this format. Cheap: looks at the beginning, parses nothing. */
  accepts(source: Source): boolean;
  read(source: Source): readonly Document[] | Promise<readonly Document[]>;
}
