import type { ClaimSubject } from '../../model/index.js';
import type { Known } from './reading.js';
import type { Body } from './scope.js';

/** A claim before it has a place: offsets in the sentence without blanks. */
export interface Found {
  readonly subject: ClaimSubject;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly elsewhere: boolean;
  readonly partly?: true;
  readonly parts?: readonly number[];
  /** Where the quote begins and ends, and where the figure stands. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
}

/** What carries over from sentence to sentence of a paragraph. */
export interface Memory extends Known {
  readonly year: number | null;
  readonly elsewhere: boolean;
}

/** At the beginning of a paragraph under no heading. */
export const nothingKnown: Memory = { topic: null, requests: false, disclosure: false, last: null, adds: null, year: null, elsewhere: false };

/** The report the sentence stands in. */
export interface Setting {
  readonly body: Body;
  readonly year: number | null;
}
