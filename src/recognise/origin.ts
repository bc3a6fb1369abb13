import type { Document } from '../document/index.js';
import type { FormId } from '../forms/index.js';

/** What a report is read from. */
export interface Origin {
  readonly document: Document;
  readonly source: string;
  /** The form to read the tables by, whatever their labels say; `null`: the labels decide. */
  readonly asked: FormId | null;
}
