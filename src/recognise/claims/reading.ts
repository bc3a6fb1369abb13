import type { ClaimSubject, DisputeKind } from '../../model/index.js';

/**
 * What the sentence is about when a clause leaves its object or its verb out: 办结57件 says nothing of what was 办结. In a
 * list that begins with 作出行政许可决定 all are decisions taken, in one that begins with 公示 none is; what follows reviews
 * that a body decides is theirs, and no claim.
 */
export type Topic =
  | 'requests' | 'disputes' | `disputes.${DisputeKind}` | 'otherDisputes' | 'decisions' | 'otherDecisions'
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
  /** What was counted last were requests received, or shares of them: the next total counts all, or those, together. */
  readonly adds: 'all' | 'shares' | null;
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
  /** Some of what is counted, by the word before the verb: 延期答复5件. */
  readonly partly?: true;
}

/** Understood, and no claim: it still tells what the sentence is about, and may be a part of a whole. */
export const silent = (topic: Topic | null, from: number, part?: Reading['part']): Reading => ({ subjects: [], topic, from, ...(part && { part }) });
