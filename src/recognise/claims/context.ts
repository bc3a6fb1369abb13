// What the words read so far make a figure speak of: what is counted, in which year and whose, and whether it is told at all.
import type { Memory, Setting } from './found.js';
import type { Topic } from './reading.js';
import { scopeOf } from './scope.js';
import type { Token } from './tokens.js';

/** What to return to when a bracket is closed. */
interface Outer {
  readonly year: number | null;
  readonly topic: Topic | null;
  readonly comparing: boolean;
  readonly inParts: boolean;
}

/** The context of a sentence's figures, carried from token to token; the memory it begins with is left as it was. */
export class Context {
  /** What figures are read by. What they count, they leave here as the topic of those behind them. */
  readonly known: { -readonly [K in keyof Memory]: Memory[K] };
  /** 其中 has been said: figures may be parts. */
  inParts = false;
  /** Of others' figures this body's own have been told: its part of theirs is its whole. */
  isOwnShare = false;
  /** The rest of the sentence speaks of less or more than the year, or gives figures in an order of its own (分别). */
  isAside: boolean;
  /** Until the next pause figures are only compared with: 较上年增加5件. */
  private comparing = false;
  /** One for each bracket that is open. */
  private readonly outer: Outer[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    { topic, requests, disclosure, last, adds, year, elsewhere }: Memory,
    private readonly setting: Setting & { readonly aside: boolean },
  ) {
    this.isAside = setting.aside;
    this.known = { topic: topic === 'decisions' || topic === 'otherDecisions' ? null : topic, requests, disclosure, last, adds, year, elsewhere };
  }

  /** Whether a figure here makes no claim, whatever it counts. */
  get isSilent(): boolean {
    return this.comparing || this.isAside;
  }

  /** How many brackets are open. */
  get depth(): number {
    return this.outer.length;
  }

  /** Takes in a token that is no figure. */
  take(token: Token, at: number): void {
    const { means } = token;
    switch (means.is) {
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
        this.isAside = true;
        return;
      case 'parts':
        this.inParts = true;
        return;
      default:
        this.whose(token, at);
        this.topic(token);
    }
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

  /** The year a clause speaks of, unless it is only compared with: 较2022年, 与上年相比. */
  private year(year: number, at: number): void {
    if (this.tokens[at - 1]?.means.is === 'compare' || this.tokens[at + 1]?.means.is === 'compare') this.comparing = true;
    else if (!this.comparing) this.known.year = year;
  }

  /** Whose figures follow; 我局各科室 are this body's own, 我局下属单位 are others. */
  private whose(token: Token, at: number): void {
    const scope = scopeOf(token, this.setting.body);
    if (scope === null) return;
    const prior = this.tokens[at - 1];
    const within = token.means.is === 'others' && !/^下[属辖]/.test(token.word) && prior !== undefined && scopeOf(prior, this.setting.body) === 'own';
    const elsewhere = scope === 'elsewhere' && !within;
    this.isOwnShare = !elsewhere && (this.known.elsewhere || this.isOwnShare);
    this.known.elsewhere = elsewhere;
  }

  private topic({ means, word }: Token): void {
    const { known } = this;
    if (means.is === 'request') {
      if (means.strong || known.requests) known.topic = 'requests';
      known.requests ||= means.strong;
      known.disclosure ||= means.strong;
    } else if (means.is === 'disclosure') known.disclosure = true;
    else if (means.is === 'dispute') known.disclosure ||= word.includes('信息公开');
    else if (means.is === 'fee') known.topic = 'fees';
    else if (means.is === 'notice') known.topic = 'notices';
  }
}
