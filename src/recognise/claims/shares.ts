// Shares of a whole: what adds up to all that was received, and what is said of one share alone.
import type { ClaimSubject } from '../../model/index.js';
import type { Found } from './found.js';
import type { Known, Reading } from './reading.js';

/** Shares of the requests received add up, perhaps not to all of them; what was received does with what was carried over. */
export function addsUp({ part, subjects: [subject] }: Reading): Known['adds'] {
  if (part) return part.kind === 'outcome' ? null : 'shares';
  return subject === 'received' || subject === 'carriedOver' ? 'all' : null;
}

/** After 其中 these would be shares of a figure already told. */
export const ofParts = (subject: ClaimSubject): boolean => subject === 'received' || subject.startsWith('fee.') || subject.endsWith('.decisions');

/** The share told last: what follows and is no greater may be of that share alone: 自然人40件，办结38件. */
export class Shares {
  private last = -1;

  /** A figure of something that the grammar has no subject for: 河道类20件. Among results of all it is one more of them. */
  take(value: number, before: Found | undefined): void {
    if (before?.partly || !before?.subject.startsWith('results.')) this.last = value;
  }

  /** Whether a figure may be of the share before it; else it is, or is not, a share itself. */
  covers({ subjects: [subject], part }: Reading, value: number): boolean {
    const isResult = subject === 'handled' || subject?.startsWith('results.') === true;
    if (isResult && value <= this.last) return true;
    this.last = part?.kind === 'applicant' || part?.kind === 'channel' ? value : -1;
    return false;
  }
}
