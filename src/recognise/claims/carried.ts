// 上年结转, 结转下年度继续办理, 转2024年办理: several tokens that together name one figure of table 三.
import { token, type Meaning, type Token } from './tokens.js';

/** Joins the tokens of each such phrase into one. `year` is the report's; without it explicit years stay as they are. */
export function joinCarried(tokens: readonly Token[], year: number | null, text: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, year);
    joined.push(phrase ? token(text, { is: phrase.is }, tokens[at]!.start, tokens[phrase.end - 1]!.end) : tokens[at]!);
    at = phrase ? phrase.end : at + 1;
  }
  return joined;
}

/** A phrase is no longer than so many words on either side of its verb; hostile text is not searched to its end. */
const longest = 8;

interface Phrase { readonly is: 'carriedOver' | 'carriedForward'; /** Index after its last token. */ readonly end: number }

const yearsFrom = (means: Meaning, year: number | null): number | null =>
  means.is === 'relative' ? means.years : means.is === 'year' && year !== null ? means.year - year : null;

/** The phrase that begins at a token, if one does. */
function phraseAt(tokens: readonly Token[], at: number, year: number | null): Phrase | null {
  const { means } = tokens[at]!;
  if (means.is === 'carry') return afterCarry(tokens, at, year);
  const years = yearsFrom(means, year);
  if (years === -1) {
    const next = skip(tokens, at + 1, ['glue', 'request', 'disclosure']);
    const found = tokens[next]?.means.is;
    if (found === 'unfinished') return { is: 'carriedOver', end: rest(tokens, skip(tokens, next + 1, ['glue', 'carry']), year) };
    if (found === 'carry') return { is: 'carriedOver', end: rest(tokens, next + 1, year) };
  }
  if (years === 1 && (isGoingOn(tokens[at + 1]) || tokens[at + 1]?.word === '办结')) return { is: 'carriedForward', end: rest(tokens, at + 2, year) };
  return null;
}

/** 结转下年; 结转上年, 结转至今年办理; a bare 结转 stays as it is: it may be either. */
function afterCarry(tokens: readonly Token[], at: number, year: number | null): Phrase | null {
  const next = skip(tokens, at + 1, ['glue', 'carry', 'into']);
  const years = tokens[next] ? yearsFrom(tokens[next].means, year) : null;
  if (years === 1) return { is: 'carriedForward', end: rest(tokens, next + 1, year) };
  return years === -1 || years === 0 ? { is: 'carriedOver', end: rest(tokens, next + 1, year) } : null;
}

const skip = (tokens: readonly Token[], from: number, senses: readonly Meaning['is'][]): number => {
  let at = from;
  while (at < tokens.length && at < from + longest && senses.includes(tokens[at]!.means.is)) at++;
  return at;
};

const goingOn = new Set(['办理', '答复', '处理', '回复', '作出答复']);
const isGoingOn = (one: Token | undefined): boolean =>
  one?.means.is === 'into' || (one?.means.is === 'handle' && goingOn.has(one.word));

/** 至今年办理, 继续办理: words that belong to the phrase and would else be read as verbs. */
function rest(tokens: readonly Token[], from: number, year: number | null): number {
  let end = from;
  for (let at = from; at < Math.min(tokens.length, from + longest); at++) {
    const { means } = tokens[at]!;
    if (isGoingOn(tokens[at]) || yearsFrom(means, year) === 0) end = at + 1;
    else if (means.is !== 'glue' && means.is !== 'carry' && means.is !== 'into') break;
  }
  return end;
}
