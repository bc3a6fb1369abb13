// One sentence in, the claims it makes out, and what it leaves known for the next.
import type { ClaimSubject } from '../../model/index.js';
import { joinCarried } from './carried.js';
import { clauseOf, type Clause } from './clause.js';
import { readDisputes } from './disputes.js';
import { readDocuments } from './documents.js';
import { readFees } from './fees.js';
import { partOf, partsOf, type Whole } from './parts.js';
import type { Known, Reading } from './reading.js';
import { readRequests } from './requests.js';
import { scopeOf, type Body } from './scope.js';
import { sayings } from './sayings.js';
import { tokensOf, type Token } from './tokens.js';

/** A claim before it has a place: offsets in the sentence without blanks. */
export interface Found {
  readonly subject: ClaimSubject;
  readonly value: number;
  readonly unit: string;
  readonly year: number | null;
  readonly elsewhere: boolean;
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

export const nothingKnown: Memory = { topic: null, requests: false, disclosure: false, last: null, year: null, elsewhere: false };

/** The report the sentence stands in. */
export interface Setting {
  readonly body: Body;
  readonly year: number | null;
}

/** Reads one sentence; the memory given is left as it was and a new one returned. */
export function readSentence(text: string, memory: Memory, setting: Setting): { readonly found: readonly Found[]; readonly memory: Memory } {
  const reader = new SentenceReader(joinCarried(tokensOf(text), setting.year, text), memory, setting);
  return reader.read();
}

/** Walks the tokens from left to right: words set what is known, figures are read by it. */
class SentenceReader {
  private readonly found: Found[] = [];
  private known: { -readonly [K in keyof Memory]: Memory[K] };
  private readonly outer: (number | null)[] = [];
  private whole: Whole | null = null;
  private comparing = false;
  /** True once the sentence speaks of less or more than the year, or gives figures in an order of their own (分别). */
  private aside = false;
  private detail = false;

  constructor(
    private readonly tokens: readonly Token[],
    memory: Memory,
    private readonly setting: Setting,
  ) {
    this.known = { ...memory };
  }

  read(): { found: Found[]; memory: Memory } {
    for (let at = 0; at < this.tokens.length; at++) this.step(this.tokens[at]!, at);
    this.closeWhole();
    const elsewhere = this.found.some((one) => one.elsewhere);
    return { found: this.found, memory: { ...this.known, elsewhere } };
  }

  private step(token: Token, at: number): void {
    const { means } = token;
    switch (means.is) {
      case 'figure':
        return this.figure(at);
      case 'break':
        return this.pause(means.mark);
      case 'year':
        if (!this.isCompared(at)) this.known.year = means.year;
        else this.comparing = true;
        return;
      case 'relative':
        if (this.setting.year !== null && !this.comparing) this.known.year = this.isCompared(at) ? this.known.year : this.setting.year + means.years;
        return;
      case 'compare':
        this.comparing = true;
        return;
      case 'period':
      case 'respectively':
        this.aside = true;
        return;
      case 'parts':
        this.detail = true;
        return;
      default:
        return this.word(token, at);
    }
  }

  /** Words that say what is spoken of, or whose it is. */
  private word(token: Token, at: number): void {
    const scope = scopeOf(token, this.setting.body);
    if (scope === 'own') this.known.elsewhere = false;
    else if (scope === 'elsewhere' && !this.isOwnArea(at)) this.known.elsewhere = true;
    const { means, word } = token;
    if (means.is === 'unknown' && /\d$/.test(word)) this.whole = null;
    if (means.is === 'request' && (means.strong || this.known.requests)) {
      this.known.topic = 'requests';
      this.known.requests = true;
    }
    if ((means.is === 'request' && means.strong) || means.is === 'disclosure' || (means.is === 'dispute' && word.includes('信息公开'))) this.known.disclosure = true;
    if (means.is === 'fee') this.known.topic = 'fees';
    if (means.is === 'notice') this.known.topic = 'notices';
    if (this.aside) return;
    for (const one of sayings(this.tokens, at, this.known)) this.add(one, { from: token.start, at: token.start });
  }

  /** 全区各部门: the whole area's, when the area is the body's own. */
  private isOwnArea(at: number): boolean {
    const prior = this.tokens[at - 1];
    return this.tokens[at]!.means.is === 'others' && prior !== undefined && scopeOf(prior, this.setting.body) === 'own';
  }

  /** 较2022年, 与上年相比: that year is only compared with. */
  private isCompared(at: number): boolean {
    const [prior, next] = [this.tokens[at - 1]?.means.is, this.tokens[at + 1]?.means.is];
    return prior === 'compare' || next === 'compare';
  }

  private pause(mark: string): void {
    if (mark === '（' || mark === '(') this.outer.push(this.known.year);
    if ((mark === '）' || mark === ')') && this.outer.length > 0) this.known.year = this.outer.pop()!;
    if (mark !== ':' && mark !== '：') this.comparing = false;
  }

  private figure(at: number): void {
    const { means, start, end } = this.tokens[at]!;
    if (means.is !== 'figure' || means.kind === 'percent' || this.comparing || this.aside) return;
    const clause = clauseOf(this.tokens, at);
    const reading = this.reading(clause, means.unit);
    if (!reading) return this.stranger(clause, means.kind === 'plain' ? means.value : null);
    this.known.topic = reading.topic;
    if (means.kind !== 'plain') {
      this.whole = null;
      return;
    }
    const from = this.tokens[reading.from]!.start;
    const last = reading.to === undefined ? end : this.tokens[reading.to]!.end;
    for (const subject of reading.subjects) {
      if (this.detail && (subject === 'received' || subject.startsWith('fee.'))) continue;
      this.add({ subject, value: means.value, unit: means.unit, end: last }, { from: Math.min(from, start), at: start });
    }
    this.enumerate(reading, means.value, means.unit);
  }

  private reading(clause: Clause, unit: string): Reading | null {
    return readRequests(clause, unit, this.known) ?? readDisputes(clause, unit, this.known) ?? readDocuments(clause, unit, this.known) ?? readFees(clause, unit, this.known);
  }

  /** A figure of something else: what follows it may be of that too. It may still be a whole or one of its parts. */
  private stranger(clause: Clause, value: number | null): void {
    const { tokens, at } = clause;
    const { means, start, end } = tokens[at]!;
    if (means.is !== 'figure') return;
    const head = tokens[clause.head]?.means.is;
    if (head === 'year' || head === 'relative') return;
    this.known.topic = null;
    const counted = this.whole?.claim === -1 && this.whole.unit === means.unit && this.detail && value !== null;
    if (counted) {
      this.keep({ kind: 'any', name: tokens[clause.from]?.word === '、' ? (tokens[clause.from + 1]?.word ?? '') : (tokens[clause.from]?.word ?? ''), value: value! });
      return;
    }
    this.closeWhole();
    if (value === null || this.detail) return;
    this.whole = { claim: -1, value, unit: means.unit, depth: -1, parts: [] };
    this.wholeAt = { from: start, at: start, end };
  }
  private wholeAt: { from: number; at: number; end: number } | null = null;

  /** Keeps parts with their whole: a new whole closes the one before. */
  private enumerate(reading: Reading, value: number, unit: string): void {
    const part = partOf(reading, value);
    if (part) {
      if (this.whole && this.whole.claim >= 0) this.keep(part);
      return;
    }
    const [subject] = reading.subjects;
    if (subject !== 'received' && subject !== 'handled') return;
    this.closeWhole();
    this.whole = { claim: this.found.length - 1, value, unit, depth: -1, parts: [] };
  }

  /** Takes a part in, unless it stands in brackets within another part. */
  private keep(part: Whole['parts'][number]): void {
    if (!this.whole) return;
    if (this.whole.depth < 0) this.whole.depth = this.outer.length;
    if (this.outer.length === this.whole.depth) this.whole.parts.push(part);
  }

  private closeWhole(): void {
    const parts = this.whole && partsOf(this.whole);
    if (this.whole && parts) {
      const { claim, value, unit } = this.whole;
      if (claim >= 0) this.found[claim] = { ...this.found[claim]!, parts };
      else if (this.wholeAt) this.found.push({ subject: 'whole', value, unit, year: this.known.year, elsewhere: this.known.elsewhere, parts, ...this.wholeAt });
    }
    this.whole = null;
  }

  private add(one: Pick<Found, 'subject' | 'value' | 'unit' | 'end'>, where: { from: number; at: number }): void {
    this.found.push({ ...one, ...where, year: this.known.year, elsewhere: this.known.elsewhere });
    this.known.last = one.subject;
  }
}
