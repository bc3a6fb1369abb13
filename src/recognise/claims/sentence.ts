// One sentence in, the claims it makes out, and what it leaves known for the next.
import { joinCarried } from './carried.js';
import { clauseOf, type Clause } from './clause.js';
import { Context } from './context.js';
import { readDisputes } from './disputes.js';
import { readDocuments } from './documents.js';
import { readFees } from './fees.js';
import type { Found, Memory, Setting } from './found.js';
import { Disputes, isCourse, ofDisclosure } from './others.js';
import { Enumeration, isRest } from './parts.js';
import type { Reading } from './reading.js';
import { readRequests } from './requests.js';
import { addsUp, ofParts, Shares } from './shares.js';
import { saysWithoutFigure, statements } from './statements.js';
import { tokensOf, type Meaning, type Token } from './tokens.js';
import { readZeros } from './zeros.js';

/** Reads one sentence; the memory given is left as it was and a new one returned. */
export function readSentence(text: string, memory: Memory, setting: Setting): { readonly found: readonly Found[]; readonly memory: Memory } {
  const tokens = joinCarried(tokensOf(text), setting.year, text);
  return new SentenceReader(tokens, new Context(tokens, memory, { body: setting.body, year: setting.year, aside: text.includes('累计') && everSince.test(text) })).read();
}

/** 截至2023年12月31日，累计收到…: since the beginning perhaps; 全年累计 is the year. */
const everSince = /截[至止][^。；]{0,20}[，,](?:我[局委厅办市县区]|已|共|总)?累计/;

/** A document's number, or a date: what stands behind it may be of that. */
const endsInDigit = (word: string): boolean => digits.includes(word[word.length - 1]!);
const digits = '0123456789';

type FigureToken = Token & { readonly means: Extract<Meaning, { is: 'figure' }> };

/** Walks the tokens from left to right: words set the context, figures are read by it. */
class SentenceReader {
  private readonly found: Found[] = [];
  private readonly enumeration = new Enumeration();
  private readonly disputes = new Disputes();
  private readonly shares = new Shares();
  /** Documents are told apart by how they may be published: 主动公开50件、依申请公开20件、不予公开10件. */
  private sortsDocuments = false;
  /** Figures of several years have been told: no total is of one of them. */
  private ofYears = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: Context,
  ) {}

  read(): { found: readonly Found[]; memory: Memory } {
    for (let at = 0; at < this.tokens.length; at++) this.step(this.tokens[at]!, at);
    this.close(null);
    const { topic, requests, disclosure, last, adds, year } = this.context.known;
    return { found: this.disputes.ours(this.found), memory: { topic, requests, disclosure, last, adds, year, elsewhere: this.found.some(({ elsewhere }) => elsewhere) } };
  }

  private step(token: Token, at: number): void {
    const { means } = token;
    if (means.is === 'glue') return;
    if (means.is === 'figure') return this.figure(token as FigureToken, at);
    this.context.take(token, at);
    if (means.is === 'parts') this.enumeration.pause();
    else this.word(token, at);
  }

  /** A word may take back what was told, break off a list, or say something without a figure. */
  private word(token: Token, at: number): void {
    const { means, word } = token;
    const isUnknown = means.is === 'unknown';
    if (ofDisclosure(token) || (isUnknown && word.includes('信息公开'))) this.disputes.narrow(this.tokens, at);
    if (isUnknown && endsInDigit(word)) this.enumeration.spoil();
    if (this.context.isAside || !saysWithoutFigure(means)) return;
    for (const { subject, value, unit, end } of statements(this.tokens, at, this.context.known)) this.add({ subject, value, unit, from: token.start, at: token.start, end });
  }

  private figure(token: FigureToken, at: number): void {
    const { means } = token;
    const { known, isSilent } = this.context;
    if (means.kind === 'percent' || isSilent) return;
    const clause = clauseOf(this.tokens, at);
    const reading = this.readingOf(clause, means);
    if (this.tokens[clause.head]?.word === '主动公开') this.sortsDocuments = true;
    if (!reading) return this.stranger(clause, means);
    if (reading.subjects.some((subject) => subject === 'received' || subject === 'handled')) this.sortsDocuments = false;
    if (this.sortsDocuments && reading.subjects[0]?.startsWith('results.')) return;
    known.topic = reading.topic;
    if (means.kind === 'vague') return this.enumeration.spoil();
    this.claim(reading, token, clause);
    known.adds = this.ofYears ? null : addsUp(reading);
    this.context.isOwnShare = false;
    this.enumerate(reading, { value: means.value, unit: means.unit, at });
  }

  /** The first reading that knows the figure; `null` when none does. */
  private readingOf(clause: Clause, { unit, value }: FigureToken['means']): Reading | null {
    const { known } = this.context;
    return this.disputes.read(clause, unit) ?? readZeros(clause, value, known) ?? readRequests(clause, unit, known) ?? readDisputes(clause, unit, known) ?? readDocuments(clause, unit, known) ?? readFees(clause, unit, known);
  }

  /** Makes the claims of a reading, but for parts of what was told before. */
  private claim(reading: Reading, { means: { unit, value }, start, end }: FigureToken, clause: Clause): void {
    const { inParts, isOwnShare } = this.context;
    const first = this.tokens[reading.from]!;
    const from = Math.min(first.start, start);
    const last = reading.to === undefined ? end : this.tokens[reading.to]!.end;
    const partly = reading.partly || this.shares.covers(reading, value);
    for (const subject of reading.subjects) {
      const isTold = !inParts || isOwnShare || !ofParts(subject) || first.word.startsWith('新');
      if (isTold) this.disputes.take(this.add({ subject, value, unit, from, at: start, end: last, ...(partly && { partly }) }), clause);
    }
  }

  /** A figure of something else: what follows it may be of that too. It may still be a whole or one of its parts. */
  private stranger({ tokens, head, from, at }: Clause, { kind, value, unit }: FigureToken['means']): void {
    const beside = tokens[head]?.means.is;
    if (beside === 'year' || beside === 'relative') return;
    const name = tokens.slice(from, at).filter(({ means }) => means.is !== 'and' && means.is !== 'parts' && means.is !== 'glue').map(({ word }) => word).join('');
    this.shares.take(value, this.found.at(-1));
    if (isRest(name) && kind === 'plain' && this.enumeration.closes(value, this.context.depth)) return;
    if (unit !== '' && !isRest(name) && !isCourse(name, this.context.known.topic)) this.context.known.topic = null;
    if (kind === 'vague' || unit === '') return this.enumeration.spoil();
    if (!this.context.inParts) return this.close({ claim: -1, value, unit, at });
    if (this.enumeration.splits(unit)) this.enumeration.keep({ kind: 'any', name, value }, this.context.depth);
    else this.close(null);
  }

  /** Keeps parts with their whole: a new whole closes the one before. */
  private enumerate({ part, subjects: [subject] }: Reading, { value, unit, at }: { value: number; unit: string; at: number }): void {
    if (!part) this.enumeration.pause();
    if (part) this.enumeration.keep({ ...part, value }, this.context.depth);
    else if (subject === 'received' || subject === 'handled') this.close({ claim: this.found.length - 1, value, unit, at });
  }

  private close(next: Parameters<Enumeration['open']>[0]): void {
    const closed = this.enumeration.open(next);
    if (!closed) return;
    const { claim, parts, value, unit, at } = closed;
    const { start, end } = this.tokens[at]!;
    if (claim >= 0) this.found[claim] = { ...this.found[claim]!, parts };
    else this.add({ subject: 'whole', value, unit, from: start, at: start, end, parts });
  }

  private add(one: Omit<Found, 'year' | 'elsewhere'>): Found {
    const { year, elsewhere } = this.context.known;
    const { subject, value, unit, from, at, end } = one;
    const found: Found = one.partly || one.parts ? { ...one, year, elsewhere } : { subject, value, unit, year, elsewhere, from, at, end };
    this.ofYears ||= this.found.length > 0 && this.found[0]!.year !== year;
    this.found.push(found);
    this.context.known.last = found;
    return found;
  }
}
