import { lettersOf, numerals } from '../forms/index.js';

/** A label as it is compared: its words alone, and the list mark it began with. */
export interface LabelKey {
  /** Without blanks, punctuation, quotes and list mark; half width, simplified. Empty when nothing is left. */
  readonly words: string;
  /** `一`, `(一)`, `1`: the kind of mark and its number; empty when there was none. A hint, never a proof. */
  readonly mark: string;
}

/** The key of a text of any length, worked out. */
export const makeKey = (text: string): LabelKey => plainKey(text) ?? anyKey(text);

/**
 * The key of what most of a report's short texts are: characters of today's China and nothing else, at most behind a list
 * mark in its plainest form. `null` for any other text.
 */
function plainKey(text: string): LabelKey | null {
  const from = markEnd(text);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < firstHan || code > lastHan || folds[code - firstHan] === 1) return null;
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

function anyKey(text: string): LabelKey {
  const plain = simplify(text.replace(ring, '$&.').normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ''));
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

const traditional = '開處結轉類審維糾訴復議許罰強費務規範現廢發數機構組織業會總計項個條見關係資訊請讓與內過檔卷詢沒製補確認無當複獲執屬國為應產對舉訪權護額員後於監繳納證穩動報單萬經繼續辦學實問題進況購採決營體據區違標覆錄減終種';
const simplified = '开处结转类审维纠诉复议许罚强费务规范现废发数机构组织业会总计项个条见关系资讯请让与内过档卷询没制补确认无当复获执属国为应产对举访权护额员后于监缴纳证稳动报单万经继续办学实问题进况购采决营体据区违标复录减终种';
const simple = new Map(Array.from(traditional, (char, index) => [char, simplified.charAt(index)]));

/** The characters that every font has; 1 for each that is folded. */
const firstHan = 0x4e00;
const lastHan = 0x9fa5;
const folds = new Uint8Array(lastHan - firstHan + 1);
for (const char of traditional) folds[char.charCodeAt(0) - firstHan] = 1;

/** Traditional characters of the label alphabet to simplified, for the few pages that use them. */
export const simplify = (text: string): string => ([...text].some((char) => simple.has(char)) ? [...text].map((one) => simple.get(one) ?? one).join('') : text);
