import type { ClaimSubject } from '../../model/index.js';

/** What the sentence is about when a clause leaves its object out: 办结57件 says nothing of what was 办结. */
export type Topic =
  | 'requests' | 'disputes.reconsideration' | 'disputes.litigation' | 'disputes'
  | 'disclosure.regulations' | 'disclosure.normativeDocuments' | 'notices' | 'fees';

/** What the sentences before, in the same paragraph and its heading, have made plain. */
export interface Known {
  readonly topic: Topic | null;
  /** Government information requests have been spoken of. */
  readonly requests: boolean;
  /** Government information disclosure has been spoken of. */
  readonly disclosure: boolean;
  /** The last claim: a figure greater than its own is no part of it. */
  readonly last: { readonly subject: ClaimSubject; readonly value: number } | null;
}

/** A kind of enumeration: figures of one kind may add up to a whole; two kinds never mix. */
export type PartKind = 'applicant' | 'outcome' | 'channel';

/** How a figure is understood. `null` subjects: understood, but no claim can be made of it. */
export interface Reading {
  readonly subjects: readonly ClaimSubject[];
  readonly topic: Topic | null;
  /** Index of the token the quote begins with. */
  readonly from: number;
  /** Index of the token it ends with, where that stands behind the figure: 4件未办结. */
  readonly to?: number;
  readonly part?: { readonly kind: PartKind; readonly name: string };
}

export const silent = (topic: Topic | null, from: number, part?: Reading['part']): Reading => ({ subjects: [], topic, from, ...(part && { part }) });
