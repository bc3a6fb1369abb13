import type { Saying, Severity } from '../finding/index.js';
import type { FormId } from '../forms/index.js';

/** A rule as outputs explain it: plain data, so that it can be told to other threads and programs. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Saying;
  readonly why: Saying;
  /** Where it is prescribed, one citation each: number of the document and the place in it. */
  readonly authority: readonly Saying[];
  readonly mend: Saying;
  readonly forms: readonly FormId[];
}
