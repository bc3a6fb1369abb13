// Reviews and suits of other matters: 行政复议12件，其中涉及政府信息公开的7件; 行政诉讼9件，均与政府信息公开无关.
import type { ClaimSubject } from '../../model/index.js';
import type { Clause } from './clause.js';
import type { Found } from './found.js';
import type { Reading, Topic } from './reading.js';
import type { Meaning, Token } from './tokens.js';

/** Whether a word speaks of disclosure. */
export const ofDisclosure = ({ means, word }: Token): boolean => means.is === 'disclosure' || (means.is === 'request' && means.strong) || (means.is === 'dispute' && word.includes('信息公开'));

/** What becomes of reviews and suits, beside the endings the form names: 撤诉1件 leaves them spoken of. */
export const isCourse = (name: string, topic: Topic | null): boolean => topic?.startsWith('disputes') === true && courses.test(name);
const courses = /^(?:一审|二审|再审)?(?:均?[胜败]诉|已?审结|已?结案|已结|撤诉|撤回|驳回|撤销|确认违法|责令.{0,8}|终止|和解|调解|上年结转)(?:案件)?$/;

/** What may stand before disclosure where the clause tells which of the cases, or that none, are about it; 均为 says that all are. */
const telling: ReadonlySet<Meaning['is']> = new Set<Meaning['is']>(['parts', 'none', 'respectively', 'and']);
const denying = /[非不未]/;

/** The disputes of a sentence, until it says that only some of them were about disclosure, or none. */
export class Disputes {
  /** Claims whose own clause does not speak of disclosure. */
  private open: Found[] = [];
  private readonly dropped = new Set<Found>();
  /** What a figure behind 其中涉及政府信息公开的 counts. */
  private subject: ClaimSubject | null = null;

  take(found: Found, { tokens, from, at }: Clause): void {
    if (found.subject.startsWith('disputes') && !tokens.slice(from, at).some(ofDisclosure)) this.open.push(found);
  }

  /** Disclosure is spoken of: the cases told before were of any matter when this clause picks among them. */
  narrow(tokens: readonly Token[], at: number): void {
    if (this.open.length === 0 || !picks(tokens, at)) return;
    this.subject = this.open.length === 1 ? this.open[0]!.subject : null;
    for (const found of this.open) this.dropped.add(found);
    this.open = [];
  }

  /** 其中政府信息公开类7件: of the one kind told before. */
  read({ tokens, head }: Clause, unit: string): Reading | null {
    const word = tokens[head];
    if (!this.subject || !cases.has(unit) || !word || !ofDisclosure(word) || word.means.is === 'dispute') return null;
    return { subjects: [this.subject], topic: this.subject as Topic, from: head };
  }

  /** What is left of a sentence's claims. */
  ours(found: readonly Found[]): readonly Found[] {
    return this.dropped.size === 0 ? found : found.filter((one) => !this.dropped.has(one));
  }
}

/** What reviews and suits are counted in. */
const cases = new Set(['', '件', '起', '宗', '例', '个']);

/** So many words are looked at, to the last pause but one: 其中，涉及政府信息公开的7件. */
const near = 8;

function picks(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1, pauses = 0; index >= Math.max(0, at - near); index--) {
    const { means, word } = tokens[index]!;
    if (means.is === 'figure' || word === '、' || (means.is === 'break' && ++pauses > 1)) return false;
    if (telling.has(means.is) || (means.is === 'unknown' && denying.test(word))) return true;
  }
  return false;
}
