// A sentence without blanks in, its tokens out: figures, years, words of the vocabulary, breaks, and what is unknown.
import { readFigure, type Figure } from './figures.js';
import { wordsByFirst, type Sense } from './vocabulary.js';

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

/** Tokens from left to right, none overlapping; neighbouring unknown characters are one token. Linear in the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const span = spanAt(text, at);
    const last = tokens.at(-1);
    if (span.means.is === 'unknown' && last?.means.is === 'unknown') tokens[tokens.length - 1] = token(text, unknown, last.start, span.end);
    else if (span.means.is !== 'glue' || !silent.includes(text[at]!)) tokens.push(token(text, span.means, at, span.end));
    at = span.end;
  }
  return tokens;
}

/** A token of the text from `start` to `end`. */
export const token = (text: string, means: Meaning, start: number, end: number): Token => ({ means, word: text.slice(start, end), start, end });

interface Span { readonly means: Meaning; readonly end: number }

const unknown: Meaning = { is: 'unknown' };
const glue: Meaning = { is: 'glue' };
const period: Meaning = { is: 'period' };

function spanAt(text: string, at: number): Span {
  const char = text[at]!;
  if (breaks.includes(char)) return { means: { is: 'break', mark: char }, end: at + 1 };
  const entry = wordsByFirst.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at));
  if (entry) return { means: entry.sense, end: at + entry.word.length };
  if (silent.includes(char)) return { means: glue, end: at + 1 };
  if (closing[char]) return { means: unknown, end: endOfBracket(text, at, closing[char]) };
  if (!numerals.includes(char)) return { means: unknown, end: at + 1 };
  return figureAt(text, at);
}

/** A title may be long, a document number is short: what does not close is only its opening mark. */
function endOfBracket(text: string, at: number, close: string): number {
  const end = text.slice(at, at + 80).indexOf(close);
  return end < 0 ? at + 1 : at + end + 1;
}

function figureAt(text: string, at: number): Span {
  const figure = readFigure(text, at);
  if (!figure) return { means: unknown, end: at + 1 };
  if (text[figure.end] === '年' && !figure.unit) return yearAt(text, at, figure);
  if (text[figure.end] === '月' && !figure.unit) return monthAt(text, at, figure);
  if (!figure.unit) return { means: unknown, end: figure.end };
  return { means: { is: 'figure', ...figure }, end: figure.end };
}

function yearAt(text: string, at: number, figure: Figure): Span {
  const long = figure.end - at === 4 && figure.value >= 1990 && figure.value <= 2100;
  const end = figure.end + (/^年[度底末初]/.test(text.slice(figure.end, figure.end + 2)) ? 2 : 1);
  if (long) return { means: figure.kind === 'plain' ? { is: 'year', year: figure.value } : period, end };
  return { means: text[end] === '来' || text[at - 1] === '近' ? period : unknown, end };
}

/** A month makes the clause speak of less than the year, unless it is the year's first or last day. */
function monthAt(text: string, at: number, figure: Figure): Span {
  const end = figure.end + 1;
  const after = text.slice(end, end + 3);
  const whole = figure.value === 1 ? /^(?:1日|[至—\-~～到])/.test(after) : figure.value === 12 && (/^(?:31日|底|末)/.test(after) || /(?:^|[^0-9])1月?[至—\-~～到]$/.test(text.slice(Math.max(0, at - 4), at)));
  return { means: whole ? unknown : period, end };
}
