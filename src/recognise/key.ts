/** A label as it is compared: its words alone, and the list mark it began with. */
export interface LabelKey {
  /** Without blanks, punctuation, quotes and list mark; half width, simplified. Empty when nothing is left. */
  readonly words: string;
  /** `一`, `(一)`, `1`: the kind of mark and its number; empty when there was none. A hint, never a proof. */
  readonly mark: string;
}

const none: LabelKey = { words: '', mark: '' };

/** Labels repeat from report to report, so their keys are kept; bounded, since text from strangers does not. */
const known = new Map<string, LabelKey>();
const mostKnown = 4096;
const longestLabel = 120;

/** The key of a label. Text longer than any label has an empty key. */
export function labelKey(text: string): LabelKey {
  if (text.length > longestLabel) return none;
  const before = known.get(text);
  if (before) return before;
  const key = makeKey(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, key);
  return key;
}

const listMark = /^(?:[(]?([一二三四五六七八九十]{1,3})[)、.,:](?=.)|[(]([一二三四五六七八九十]{1,3})|(\d{1,2})[.、)](?!\d)|[(](\d{1,2})[)])/;
const notWords = /[^\p{L}\p{N}]/gu;

function makeKey(text: string): LabelKey {
  const plain = simplify(text.replace(ring, '$&.').normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ''));
  const found = listMark.exec(plain);
  const mark = found ? markOf(found) : '';
  const label = (found ? plain.slice(found[0].length) : plain).replace(unit, '');
  return { words: label.replace(notWords, '').replace(particle, '$1').toLowerCase(), mark };
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
const simple = new Map([...traditional].map((char, index) => [char, [...simplified][index] ?? char]));

/** Traditional characters of the label alphabet to simplified, for the few pages that use them. */
function simplify(text: string): string {
  for (const char of text) if (simple.has(char)) return [...text].map((one) => simple.get(one) ?? one).join('');
  return text;
}
