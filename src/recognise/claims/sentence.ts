// One sentence in, the claims it makes out, and what it leaves known for the next.
import { joinCarried } from './carried.js';
import { clauseOf, type Clause } from './clause.js';
import { readDisputes } from './disputes.js';
import { readDocuments } from './documents.js';
import { readFees } from './fees.js';
import { Enumeration, isRest } from './parts.js';
import type { Found, Memory, Setting } from './found.js';
import { Disputes, isCourse, ofDisclosure } from './others.js';
import type { Reading, Topic } from './reading.js';
import { readRequests } from './requests.js';
import { readZeros } from './zeros.js';
import { addsUp, ofParts, Shares } from './shares.js';
import { scopeOf } from './scope.js';
import { saysWithoutFigure, statements } from './statements.js';
import { tokensOf, type Meaning, type Token } from './tokens.js';

/** Reads one sentence; the memory given is left as it was and a new one returned. */
export function readSentence(text: string, memory: Memory, setting: Setting): { readonly found: readonly Found[]; readonly memory: Memory } {
  return new SentenceReader(joinCarried(tokensOf(text), setting.year, text), memory, { ...setting, aside: everSince.test(text) }).read();
}

/** 截至2023年12月31日，累计收到…: since the beginning perhaps; 全年累计 is the year. */
const everSince = /截[至止][^。；]{0,20}[，,](?:我[局委厅办市县区]|已|共|总)?累计/;

type FigureToken = Token & { readonly means: Extract<Meaning, { is: 'figure' }> };

/** Walks the tokens from left to right: words set what is known, figures are read by it. */
class SentenceReader {
  private readonly found: Found[] = [];
  private readonly known: { -readonly [K in keyof Memory]: Memory[K] };
  private readonly enumeration = new Enumeration();
  private readonly disputes = new Disputes();
  /** What to return to when the brackets open now are closed. */
  private readonly outer: { readonly year: number | null; readonly topic: Topic | null; readonly comparing: boolean; readonly inParts: boolean }[] = [];
  /** Until the next pause figures are only compared with: 较上年增加5件. */
  private comparing = false;
  /** The rest of the sentence speaks of less or more than the year, or gives figures in an order of its own (分别). */
  private aside: boolean;
  /** 其中 has been said: figures may be parts. */
  private inParts = false;
  /** Of others' figures this body's own have been told: its part of theirs is its whole. */
  private isOwnShare = false;
  /** Documents are told apart by how they may be published: 主动公开50件、依申请公开20件、不予公开10件. */
  private sortsDocuments = false;
  private readonly shares = new Shares();
  /** Figures of several years have been told: no total is of one of them. */
  private ofYears = false;

  constructor(
    private readonly tokens: readonly Token[],
    memory: Memory,
    private readonly setting: Setting & { readonly aside: boolean },
  ) {
    this.aside = setting.aside;
    const { topic, requests, disclosure, last, adds, year, elsewhere } = memory;
    this.known = { topic: topic === 'decisions' || topic === 'otherDecisions' ? null : topic, requests, disclosure, last, adds, year, elsewhere };
  }

  read(): { found: readonly Found[]; memory: Memory } {
    for (let at = 0; at < this.tokens.length; at++) this.step(this.tokens[at]!, at);
    this.close(null);
    const { topic, requests, disclosure, last, adds, year } = this.known;
    return { found: this.disputes.ours(this.found), memory: { topic, requests, disclosure, last, adds, year, elsewhere: this.found.some(({ elsewhere }) => elsewhere) } };
  }

  private step(token: Token, at: number): void {
    const { means } = token;
    switch (means.is) {
      case 'glue':
        return;
      case 'figure':
        return this.figure(token as FigureToken, at);
      case 'break':
        return this.pause(means.mark);
      case 'year':
        return this.year(means.year, at);
      case 'relative':
        return this.setting.year === null ? undefined : this.year(this.setting.year + means.years, at);
      case 'compare':
        this.comparing = true;
        return;
      case 'period':
      case 'respectively':
        this.aside = true;
        return;
      case 'parts':
        this.inParts = true;
        return this.enumeration.pause();
      default:
        return this.word(token, at);
    }
  }

  /** The year a clause speaks of, unless it is only compared with: 较2022年, 与上年相比. */
  private year(year: number, at: number): void {
    if (this.tokens[at - 1]?.means.is === 'compare' || this.tokens[at + 1]?.means.is === 'compare') this.comparing = true;
    else if (!this.comparing) this.known.year = year;
  }

  private pause(mark: string): void {
    const { comparing, inParts, known: { year, topic } } = this;
    if (mark === '（' || mark === '(') this.outer.push({ year, topic, comparing, inParts });
    else if (mark === '）' || mark === ')') this.closeBracket();
    else if (mark !== ':' && mark !== '：') this.comparing = false;
  }

  private closeBracket(): void {
    const outer = this.outer.pop();
    this.comparing = outer?.comparing ?? false;
    if (!outer) return;
    this.known.year = outer.year;
    this.known.topic = outer.topic;
    this.inParts = outer.inParts;
  }

  /** Words that say what is spoken of, or whose it is. */
  private word(token: Token, at: number): void {
    const { means, word } = token;
    this.scope(token, at);
    if (ofDisclosure(token) || (means.is === 'unknown' && word.includes('信息公开'))) this.disputes.narrow(this.tokens, at);
    if (means.is === 'unknown') {
      if (/\d$/.test(word)) this.enumeration.spoil();
      return;
    }
    const known = this.known;
    if (means.is === 'request') {
      if (means.strong || known.requests) known.topic = 'requests';
      known.requests ||= means.strong;
      known.disclosure ||= means.strong;
    } else if (means.is === 'disclosure') known.disclosure = true;
    else if (means.is === 'dispute') known.disclosure ||= word.includes('信息公开');
    else if (means.is === 'fee') known.topic = 'fees';
    else if (means.is === 'notice') known.topic = 'notices';
    if (this.aside || !saysWithoutFigure(means)) return;
    for (const one of statements(this.tokens, at, known)) this.add({ ...one, from: token.start, at: token.start });
  }

  private scope(token: Token, at: number): void {
    const scope = scopeOf(token, this.setting.body);
    if (scope === null) return;
    const prior = this.tokens[at - 1];
    const within = token.means.is === 'others' && !/^下[属辖]/.test(token.word) && prior !== undefined && scopeOf(prior, this.setting.body) === 'own';
    const elsewhere = scope === 'elsewhere' && !within;
    this.isOwnShare = !elsewhere && (this.known.elsewhere || this.isOwnShare);
    this.known.elsewhere = elsewhere;
  }

  private figure({ means, start, end }: FigureToken, at: number): void {
    if (means.kind === 'percent' || this.comparing || this.aside) return;
    const clause = clauseOf(this.tokens, at);
    const { unit, value } = means;
    const reading = this.disputes.read(clause, unit) ?? readZeros(clause, value, this.known) ?? readRequests(clause, unit, this.known) ?? readDisputes(clause, unit, this.known) ?? readDocuments(clause, unit, this.known) ?? readFees(clause, unit, this.known);
    if (this.tokens[clause.head]?.word === '主动公开') this.sortsDocuments = true;
    if (!reading) return this.stranger(clause, means);
    if (reading.subjects.some((subject) => subject === 'received' || subject === 'handled')) this.sortsDocuments = false;
    if (this.sortsDocuments && reading.subjects[0]?.startsWith('results.')) return;
    this.known.topic = reading.topic;
    if (means.kind === 'vague') return this.enumeration.spoil();
    const from = Math.min(this.tokens[reading.from]!.start, start);
    const last = reading.to === undefined ? end : this.tokens[reading.to]!.end;
    const partly = reading.partly || this.shares.covers(reading, value);
    for (const subject of reading.subjects) {
      const told = !this.inParts || this.isOwnShare || !ofParts(subject) || this.tokens[reading.from]!.word.startsWith('新');
      if (told) this.disputes.take(this.add({ subject, value, unit, from, at: start, end: last, ...(partly && { partly }) }), clause);
    }
    this.known.adds = this.ofYears ? null : addsUp(reading);
    this.isOwnShare = false;
    this.enumerate(reading, { value, unit, at });
  }

  /** A figure of something else: what follows it may be of that too. It may still be a whole or one of its parts. */
  private stranger({ tokens, head, from, at }: Clause, { kind, value, unit }: FigureToken['means']): void {
    const beside = tokens[head]?.means.is;
    if (beside === 'year' || beside === 'relative') return;
    const name = tokens.slice(from, at).filter(({ means }) => means.is !== 'and' && means.is !== 'parts' && means.is !== 'glue').map(({ word }) => word).join('');
    this.shares.take(value, this.found.at(-1));
    if (isRest(name) && kind === 'plain' && this.enumeration.closes(value, this.outer.length)) return;
    if (unit !== '' && !isRest(name) && !isCourse(name, this.known.topic)) this.known.topic = null;
    if (kind === 'vague' || unit === '') return this.enumeration.spoil();
    if (!this.inParts) return this.close({ claim: -1, value, unit, at });
    if (this.enumeration.splits(unit)) this.enumeration.keep({ kind: 'any', name, value }, this.outer.length);
    else this.close(null);
  }

  /** Keeps parts with their whole: a new whole closes the one before. */
  private enumerate({ part, subjects: [subject] }: Reading, { value, unit, at }: { value: number; unit: string; at: number }): void {
    if (!part) this.enumeration.pause();
    if (part) this.enumeration.keep({ ...part, value }, this.outer.length);
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
    const { year, elsewhere } = this.known;
    const { subject, value, unit, from, at, end } = one;
    const found: Found = one.partly || one.parts ? { ...one, year, elsewhere } : { subject, value, unit, year, elsewhere, from, at, end };
    this.ofYears ||= this.found.length > 0 && this.found[0]!.year !== year;
    this.found.push(found);
    this.known.last = found;
    return found;
  }
}
