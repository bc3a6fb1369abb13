// Enumerations: a whole and the figures the sentence splits it into.
import type { PartKind } from './reading.js';

/** A figure of an enumeration and what it is of; `any` of a whole that the grammar has no subject for. */
export interface Part {
  readonly kind: PartKind | 'any';
  readonly name: string;
  readonly value: number;
}

/** A whole the sentence may go on to split. */
export interface Whole {
  /** Index of its claim; −1 for a figure the grammar has no subject for, which becomes a claim only with its parts. */
  readonly claim: number;
  readonly value: number;
  readonly unit: string;
  /** Index of its token. */
  readonly at: number;
}

/** 其他3件, of what was listed before. */
export const isRest = (name: string): boolean => name === '其他' || name === '其它';

/** Gathers the parts of one whole after the other, as they come. */
export class Enumeration {
  private whole: Whole | null = null;
  private parts: Part[] = [];
  /** Brackets open where the first part stands; a figure in deeper ones splits a part, not the whole. */
  private depth = -1;
  /** The last figure was a part: 其他 behind it is of the same list. */
  private listing = false;

  /** Begins a new whole and gives the one before with its parts, when it was split into all of them. */
  open(whole: Whole | null): (Whole & { readonly parts: readonly number[] }) | null {
    const parts = this.whole && this.parts.length > 1 ? allOf(this.whole.value, this.parts) : null;
    const closed = this.whole && parts ? { ...this.whole, parts } : null;
    this.whole = whole;
    this.parts = [];
    this.depth = -1;
    this.listing = false;
    return closed;
  }

  /** Forgets the whole: one of its parts could not be read. */
  spoil(): void {
    this.whole = null;
  }

  /** A figure that is no part, or 其中, ends the list of parts for 其他. */
  pause(): void {
    this.listing = false;
  }

  /** Whether a figure without a subject may be a part of the whole. */
  splits(unit: string): boolean {
    return this.whole !== null && this.whole.claim < 0 && this.whole.unit === unit;
  }

  /** 其他3件 after shares of another kind is one of them; whether it was. */
  closes(value: number, depth: number): boolean {
    const last = this.parts.at(-1);
    if (!this.whole || !this.listing || !last || last.kind === 'any' || depth !== this.depth) return false;
    if (last.kind === 'outcome' && !isOfFirstLevel(last.name)) return false;
    this.parts.push({ kind: last.kind, name: last.kind === 'outcome' ? 'results.其他' : '其他', value });
    return true;
  }

  /** Takes a part in, unless it stands in brackets within another part. */
  keep(part: Part, depth: number): void {
    if (!this.whole || (part.kind === 'any') !== this.whole.claim < 0) return;
    if (this.depth < 0) this.depth = depth;
    if (this.depth === depth) this.parts.push(part);
    this.listing = this.depth === depth;
  }
}

/** The parts to hold against a whole; `null` when the enumeration may be of some only. */
function allOf(value: number, parts: readonly Part[]): number[] | null {
  for (const kind of ['applicant', 'outcome', 'channel', 'any'] as const) {
    const own = parts.filter((part) => part.kind === kind && (kind !== 'outcome' || isOfFirstLevel(part.name)));
    const names = own.map(({ name }) => name);
    if (own.length < 2 || new Set(names).size < own.length) continue;
    const sum = own.reduce((total, part) => total + part.value, 0);
    if (kind === 'any' && sum > value && names.some((name) => overlapping.test(name))) continue;
    if (isWhole(kind, names) || ((kind === 'applicant' || kind === 'outcome') && sum > value)) return own.map((part) => part.value);
  }
  return null;
}

/** One piece of information may be published in several ways, and then is counted in each. */
const overlapping = /网|微信|微博|公众号|新媒体|平台|渠道|公报|报纸|公示栏|公告栏|广播|抖音|客户端/;

/** 不予公开 stands above its reasons: only names of one level add up. */
const isOfFirstLevel = (name: string): boolean => name.split('.').length === 2;

/** A list that names both kinds of applicants, or 线上 and 线下, or that closes with 其他. */
function isWhole(kind: Part['kind'], names: readonly string[]): boolean {
  const closed = names.length >= 3 && /^(?:results\.)?其[他它]/.test(names.at(-1)!);
  if (kind === 'applicant') return names.includes('naturalPerson') && (closed || (names.length === 2 && names.includes('organizations')));
  if (kind === 'outcome') return closed || (names.length >= 3 && names.includes('results.other'));
  return closed || (kind === 'channel' && names.length === 2 && names.some((name) => name.startsWith('线上')) && names.some((name) => name.startsWith('线下')));
}
