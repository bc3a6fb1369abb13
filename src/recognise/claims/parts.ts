// Enumerations: a whole and the figures the sentence splits it into.
import type { PartKind, Reading } from './reading.js';

/** A whole the sentence may go on to split, and what it has been split into so far. */
export interface Whole {
  /** Index of its claim; −1 for a figure the grammar has no subject for, which becomes a claim only with its parts. */
  readonly claim: number;
  readonly value: number;
  readonly unit: string;
  /** Brackets open where its first part stands; a figure in deeper ones splits a part, not the whole. −1 before there is one. */
  depth: number;
  readonly parts: { readonly kind: PartKind | 'any'; readonly name: string; readonly value: number }[];
}

/** 法人或其他组织 stands beside 自然人, 不予公开 above its reasons: only names of one level add up. */
const levelOf = (name: string): number => name.split('.').length;

/** The parts to hold against the whole; `null` when the enumeration may be of some only. */
export function partsOf({ value, parts }: Whole): number[] | null {
  for (const kind of ['applicant', 'outcome', 'channel', 'any'] as const) {
    const own = parts.filter((part) => part.kind === kind && (kind !== 'outcome' || levelOf(part.name) === 2));
    if (own.length < 2 || new Set(own.map(({ name }) => name)).size < own.length) continue;
    const sum = own.reduce((total, part) => total + part.value, 0);
    const names = own.map(({ name }) => name);
    if (isWhole(kind, names) || (kind === 'applicant' && sum > value) || (kind === 'outcome' && sum > value)) return own.map((part) => part.value);
  }
  return null;
}

function isWhole(kind: PartKind | 'any', names: readonly string[]): boolean {
  switch (kind) {
    case 'applicant':
      return names.length === 2 && names.includes('naturalPerson') && names.includes('organizations');
    case 'outcome':
      return names.includes('results.other') && names.length >= 3;
    case 'channel':
    case 'any':
      return names.length >= 3 && /^其[他它]/.test(names.at(-1)!);
  }
}

export const partOf = (reading: Reading, value: number): Whole['parts'][number] | null => (reading.part ? { ...reading.part, value } : null);
