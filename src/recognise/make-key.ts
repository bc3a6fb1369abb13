import { isTraditional, lettersOf, numerals, simplified } from '../forms/index.js';

/** A label as it is compared: its words alone, and the list mark it began with. */
export interface MarkedWords {
  /** Without blanks, punctuation, quotes and list mark; half width, simplified. Empty when nothing is left. */
  readonly words: string;
  /** `一`, `(一)`, `1`: the kind of mark and its number; empty when there was none. A hint, never a proof. */
  readonly mark: string;
}

/** The key of a text of any length, worked out. */
export const makeKey = (text: string): MarkedWords => plainKey(text) ?? anyKey(text);

/**
 * The key of what most of a report's short texts are: characters of today's China and nothing else, at most behind a list
 * mark in its plainest form. `null` for any other text.
 */
function plainKey(text: string): MarkedWords | null {
  const from = markEnd(text);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < firstHan || code > lastHan || isTraditional(code)) return null;
  }
  if (from === text.length || (text.length - from > 4 && text.charAt(text.length - 1) === '的')) return null;
  return { words: from === 0 ? text : text.slice(from), mark: text.slice(0, Math.max(0, from - 1)) };
}

/** Where the words begin behind `一、` or `1.`; 0 where no such mark stands before them. */
function markEnd(text: string): number {
  let at = 0;
  while (at < 3 && numerals.includes(text.charAt(at))) at++;
  if (at > 0) return text.charAt(at) === '、' ? at + 1 : 0;
  while (at < 2 && isDigit(text.charCodeAt(at))) at++;
  return at > 0 && text.charCodeAt(0) !== 48 && text.charAt(at) === '.' ? at + 1 : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const listMark = /^(?:[(]?([一二三四五六七八九十]{1,3})[)、.,:](?=.)|[(]([一二三四五六七八九十]{1,3})|(\d{1,2})[.、)](?!\d)|[(](\d{1,2})[)])/;

function anyKey(text: string): MarkedWords {
  const plain = simplified(text.replace(ring, '$&.').normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ''));
  const found = listMark.exec(plain);
  const mark = found ? markOf(found) : '';
  const label = (found ? plain.slice(found[0].length) : plain).replace(unit, '');
  return { words: lettersOf(label).replace(particle, '$1').toLowerCase(), mark };
}

/** `①` comes out as a bare digit when characters are made plain. */
const ring = /[\u2460-\u2473]/g;
/** `重复申请（件）`: how it is counted is no part of a name. */
const unit = /[(](?:单位[:]?)?[件条宗][)]$/;
/** `予以公开的`, `复议后起诉的`. */
const particle = /^(.{4,})的$/;

function markOf([whole, chinese, bracketed, digits, bracketedDigits]: RegExpExecArray): string {
  if (digits ?? bracketedDigits) return String(Number(digits ?? bracketedDigits));
  return whole.startsWith('(') ? `(${chinese ?? bracketed})` : (chinese ?? '');
}

/** The characters that every font has. */
const firstHan = 0x4e00;
const lastHan = 0x9fa5;
