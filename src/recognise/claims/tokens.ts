// A sentence without blanks in, its tokens out: figures, years, words of the vocabulary, breaks, and what is unknown.
import { readFigure, type Figure } from './figures.js';
import { initials, longestWord } from './vocabulary.js';
import type { Sense } from './words.ahead.js';

/** What a token does in its sentence. */
export type Meaning =
  | Sense
  | ({ readonly is: 'figure' } & Figure)
  /** 2023年, 二〇二三年. */
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'break'; readonly mark: string }
  /** Words the grammar does not know: a figure beside them is somebody else's. */
  | { readonly is: 'unknown' }
  /** Made of several tokens by `carried.ts`. */
  | { readonly is: 'carriedOver' | 'carriedForward' };

/** A word, a figure or a sign with its meaning. */
export interface Token {
  readonly means: Meaning;
  /** As written, blanks left out. */
  readonly word: string;
  /** Offsets in the sentence without blanks. */
  readonly start: number;
  readonly end: number;
}

const breaks = '，,；;：:（）()';
const closing: Record<string, string> = { '《': '》', '〔': '〕', '【': '】', '[': ']', '［': '］', '〈': '〉' };
const numerals = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千';
const silent = '“”"\'‘’「」*#·';

/** What a character may begin, by its code; 0 for the many that begin nothing we know. */
const kinds = new Uint8Array(0x10000);
const [inWord, isBreak, isNumeral, isSilent, isOpening] = [1, 2, 4, 8, 16];
for (const code of initials) kinds[code]! |= inWord;
for (const [chars, kind] of [[breaks, isBreak], [numerals, isNumeral], [silent, isSilent], [Object.keys(closing).join(''), isOpening]] as const) {
  for (const char of chars) kinds[char.charCodeAt(0)]! |= kind;
}

interface Span { readonly means: Meaning; readonly end: number }

const unknown: Meaning = { is: 'unknown' };
const period: Meaning = { is: 'period' };
const glue: Meaning = { is: 'glue' };

/** A token of the text from `start` to `end`. */
export const token = (text: string, means: Meaning, start: number, end: number): Token => ({ means, word: text.slice(start, end), start, end });

/** Tokens from left to right, none overlapping; neighbouring unknown characters are one token. Linear in the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let strange = -1;
  for (let at = 0; at < text.length; ) {
    const span = kinds[text.charCodeAt(at)] === 0 ? null : spanAt(text, at);
    if (!span || span.means.is === 'unknown') {
      if (strange < 0) strange = at;
      at = span?.end ?? at + 1;
      continue;
    }
    if (strange >= 0) tokens.push(token(text, unknown, strange, at));
    strange = -1;
    if (span.end > at + 1 || (kinds[text.charCodeAt(at)]! & isSilent) === 0) tokens.push(token(text, span.means, at, span.end));
    at = span.end;
  }
  if (strange >= 0) tokens.push(token(text, unknown, strange, text.length));
  return tokens;
}

/** What begins at a character that may begin something: a word before a figure, as 三类内部事务信息 begins with a numeral. */
function spanAt(text: string, at: number): Span {
  const kind = kinds[text.charCodeAt(at)]!;
  if (kind & isBreak) return { means: { is: 'break', mark: text[at]! }, end: at + 1 };
  const word = kind & inWord ? longestWord(text, at) : null;
  if (word) return word;
  if (kind & isSilent) return { means: glue, end: at + 1 };
  if (kind & isOpening) return { means: unknown, end: endOfBracket(text, at, closing[text[at]!]!) };
  return kind & isNumeral ? figureAt(text, at) : { means: unknown, end: at + 1 };
}

/** So far a bracket may reach: a title may be long, a document number is short. */
const longestBracket = 80;

/** What does not close is only its opening mark. */
function endOfBracket(text: string, at: number, close: string): number {
  const end = text.slice(at, at + longestBracket).indexOf(close);
  return end < 0 ? at + 1 : at + end + 1;
}

function figureAt(text: string, at: number): Span {
  const figure = readFigure(text, at);
  if (!figure) return { means: unknown, end: at + 1 };
  if (!figure.unit) {
    if (text[figure.end] === '年') return yearAt(text, at, figure);
    if (text[figure.end] === '月') return monthAt(text, at, figure);
    if (!isBareZero(text, figure)) return { means: unknown, end: figure.end };
  }
  const { value, unit, end, kind } = figure;
  return { means: { is: 'figure', value, unit, end, kind }, end };
}

/** 均为0，: nought needs no unit. */
const isBareZero = (text: string, { value, kind, end }: Figure): boolean => value === 0 && kind === 'plain' && (end === text.length || afterZero.includes(text[end]!));
const afterZero = `${breaks}、`;

function yearAt(text: string, at: number, figure: Figure): Span {
  const long = figure.end - at === 4 && figure.value >= 1000 && figure.value < 3000;
  const end = figure.end + (partsOfYear.includes(text.charAt(figure.end + 1) || ' ') ? 2 : 1);
  if (long) return { means: figure.kind === 'plain' && !isOfYears(text, at, figure) ? { is: 'year', year: figure.value } : period, end };
  return { means: text[end] === '来' || text.charAt(at - 1) === '近' ? period : unknown, end };
}

/** 年度, 年底, 年末, 年初. */
const partsOfYear = '度底末初';

/** 2021年至2023年, 2021-2023年: more than one year. */
function isOfYears(text: string, at: number, { value, end }: Figure): boolean {
  if (!isBesideMark(text, at, end)) return false;
  const other = /^年?[至到—~～-]{1,2}((?:19|20)\d\d)年/.exec(text.slice(end, end + 8)) ?? /((?:19|20)\d\d)年?[至到—~～-]{1,2}$/.exec(text.slice(Math.max(0, at - 7), at));
  return other !== null && Number(other[1]) !== value;
}

/** Whether a mark between two years stands before the figure, or behind it and its 年. */
const isBesideMark = (text: string, at: number, end: number): boolean => isYearMark(text.charAt(at - 1)) || isYearMark(text.charAt(end)) || isYearMark(text.charAt(end + 1));
const isYearMark = (char: string): boolean => char !== '' && '至到—~～-'.includes(char);

/** A month makes the clause speak of less than the year, unless it is the year's first or last day. */
function monthAt(text: string, at: number, figure: Figure): Span {
  const end = figure.end + 1;
  const day = (figure.value === 1 ? /^1日/ : figure.value === 12 ? /^(?:31日|底|末)前?/ : null)?.exec(text.slice(end, end + 3));
  if (day) return { means: glue, end: end + day[0].length };
  const whole = figure.value === 1 ? /^[至—\-~～到]/.test(text.slice(end, end + 1)) : figure.value === 12 && /(?:^|[^0-9])1月?[至—\-~～到]$/.test(text.slice(Math.max(0, at - 4), at));
  return { means: whole ? unknown : period, end };
}
