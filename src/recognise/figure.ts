import type { ValueKind } from '../forms/index.js';

/** What a cell's text says. `unread`: something is printed, and no one figure can be made of it. */
export type Reading =
  | { readonly state: 'number'; readonly value: number; readonly note?: string }
  | { readonly state: 'blank' | 'dash'; readonly value: null }
  | { readonly state: 'unread'; readonly value: null; readonly candidates?: readonly number[] };

const blank: Reading = { state: 'blank', value: null };
const dash: Reading = { state: 'dash', value: null };
const unread: Reading = { state: 'unread', value: null };

/** The value of up to 15 digits and nothing else, by far the most of all cells; -1 for any other text, 0 for none. */
export function plainDigits(text: string): number {
  if (text.length > 15) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const dashes = /^(?:[-/\\‐‑‒–—―−─]+|无|無|空)$/;
/** sign, digits with or without commas, decimals, unit, note */
const figure = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(件次|件|条|宗|个|项|人次|人|次|份|篇|部|万元|亿元|元)?(?:[(](.*)[)]|\[(.*)\])?$/s;
const changed = /^(增加?|新增|减少?|下降|[↑↓])?([+-]?\d+)(项|个|件)?$/;

/**
 * Reads the text of one cell. `12件` and `22（其中修订16件）` are figures, the latter with a note; amounts may have
 * decimals and a unit, which must be the column's own (`unit`), or the cell is unread with what it would come to.
 */
export function readFigure(text: string, value: ValueKind = 'count', unit = ''): Reading {
  if (text === '') return blank;
  const digits = plainDigits(text);
  if (digits >= 0) return { state: 'number', value: digits };
  const note = noteMark.exec(text);
  if (note) return withNote(readFigure(text.slice(0, note.index).trimEnd(), value, unit), note[0]);
  if (ringed.test(text.replace(inBrackets, ''))) return unread;
  const plain = text.normalize('NFKC').replace(/\s+/g, (_, at: number, all: string) => (partsFigures(all[at - 1], all.slice(at).trimStart()[0], value) ? ' ' : ''));
  if (plain === '') return blank;
  if (dashes.test(plain)) return dash;
  if (value === 'change') return readChange(plain);
  const found = figure.exec(plain);
  if (!found) return unread;
  return numberOf(found, unit, value);
}

/** What a note is marked with behind its figure: `8①`, `8²`, `8*`. Made plain, digits of it would be the figure's. */
const noteMark = /(?:[\u2460-\u24ff\u2776-\u2793\u00b2\u00b3\u00b9\u2070-\u2079]+|[*＊※]{1,3})$/;
const ringed = /[\u2460-\u24ff\u2776-\u2793\u00b2\u00b3\u00b9\u2070-\u2079]/;

const inBrackets = /[([（［].*$/su;

const withNote = (reading: Reading, note: string): Reading => (reading.state === 'number' && reading.note === undefined ? { ...reading, note } : unread);

/** Whether a text reads as one figure, an amount, a dash or nothing, or is a figure broken over lines: what may stand in a figure column. */
export function looksLikeFigure(text: string): boolean {
  if (text === '' || plainDigits(text) >= 0) return true;
  if (!mayBegin(text.charCodeAt(0))) return text.startsWith('##') && hashes.test(text);
  if (isListMark(text)) return false;
  return brokenFigure.test(text) || misprinted.test(text) || kinds.some((kind) => readFigure(text, kind).state !== 'unread');
}

/** Digits alone over several lines, one figure or two, digits a cell was too narrow for, and digits of which some are known by their shape alone (`18\ufffd`): no label. */
const brokenFigure = /^(?:[\d０-９][\d０-９,，.．]*(?:(?:\n[\d０-９,，.．]+)+|…)|[\d０-９,，.．]*\ufffd[\d０-９,，.．\ufffd]*)$/;
/** Digits among letters that pass for them (`8O`, `l2`), such a letter or a sign of doubt alone: no figure, and no label either. */
const misprinted = /^(?:[\dOolI]*\d[\dOolI]*|[Oo零〇]|[?？×✕]+)$/;
/** What a spreadsheet prints for a figure its column is too narrow for. */
const hashes = /^#{2,}$/;
const kinds: readonly ValueKind[] = ['count', 'amount', 'change'];
const beginnings = new Set([...'+-/\\０１２３４５６７８９＋－／‐‑‒–—―−─无無空增减新下↑↓\ufffdOolI零〇?？×✕'].map((char) => char.charCodeAt(0)));

/** Digits, signs, dashes, 无, 增减, an unknown character, what is taken for a digit: no figure begins otherwise, and nearly every label does. */
const mayBegin = (code: number): boolean => (code >= 48 && code <= 57) || beginnings.has(code);

/** `1.属于国家秘密`: digits, a point, and no digit behind it. */
function isListMark(text: string): boolean {
  let at = 0;
  while (isDigit(text.charCodeAt(at))) at++;
  return at > 0 && at < text.length && '.．、)）'.includes(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1));
}

/** A digit by its code, half or full width. */
export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/**
 * Whether a blank may part two figures, so that the text must not read as one: between digits, and behind a point where
 * no decimals are wanted, as of a list's mark (`3. 5`). Within an amount or behind a comma it parts none (`1. 05`).
 */
const partsFigures = (before: string | undefined, after: string | undefined, kind: ValueKind): boolean =>
  isPlainDigit(after) && (isPlainDigit(before) || (before === '.' && kind !== 'amount'));

const isPlainDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function numberOf([, sign, whole = '', decimals = '', printedUnit = '', note, bracketNote]: RegExpExecArray, unit: string, kind: ValueKind): Reading {
  const value = Number(`${sign}${whole.replaceAll(',', '')}${decimals}`);
  if (kind === 'count' && printedUnit.endsWith('元')) return unread;
  if (kind === 'amount' && printedUnit.endsWith('元') && unit && printedUnit !== unit) return { state: 'unread', value: null, candidates: [converted(value, printedUnit, unit)] };
  if (Math.abs(value) >= beyondCounting) return unread;
  const words = note ?? bracketNote;
  return words ? { state: 'number', value, note: words } : { state: 'number', value };
}

/** Spreadsheets keep fifteen digits: what has more was rounded before it came here, and no report counts so far. */
const beyondCounting = 1e15;

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };
const converted = (value: number, from: string, to: string): number => Number(((value * (yuan[from] ?? 1)) / (yuan[to] ?? 1)).toPrecision(15));

/** 本年增/减: `-18`, `+1036`, `减4`, `增 4`, plain `442`. */
function readChange(plain: string): Reading {
  const found = changed.exec(plain.replaceAll(',', ''));
  if (!found) return unread;
  const falls = found[1] !== undefined && /[减下↓]/.test(found[1]);
  const value = Number(found[2]);
  if (falls && value < 0) return unread;
  return { state: 'number', value: falls ? -value : value };
}
