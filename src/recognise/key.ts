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
  const plain = simplify(text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ''));
  const found = listMark.exec(plain);
  const mark = found ? markOf(found) : '';
  return { words: (found ? plain.slice(found[0].length) : plain).replace(notWords, '').toLowerCase(), mark };
}

function markOf([whole, chinese, bracketed, digits, bracketedDigits]: RegExpExecArray): string {
  if (digits ?? bracketedDigits) return String(Number(digits ?? bracketedDigits));
  return whole.startsWith('(') ? `(${chinese ?? bracketed})` : (chinese ?? '');
}

const traditional = '開處結轉類審維糾訴復議許罰強費務規範現廢發數機構組織業會總計項個條見關係資訊請讓與內過檔卷詢沒製補確認無當複獲執';
const simplified = '开处结转类审维纠诉复议许罚强费务规范现废发数机构组织业会总计项个条见关系资讯请让与内过档卷询没制补确认无当复获执';
const simple = new Map([...traditional].map((char, index) => [char, [...simplified][index] ?? char]));

/** Traditional characters of the label alphabet to simplified, for the few pages that use them. */
function simplify(text: string): string {
  for (const char of text) if (simple.has(char)) return [...text].map((one) => simple.get(one) ?? one).join('');
  return text;
}
