// A figure of the text: Arabic, full-width, with thousands commas, or Chinese numerals, with 万 and its unit.

/** A figure as printed, and whether it can be a claim at all. */
export interface Figure {
  readonly value: number;
  /** 件, 元, 万元 …; empty when none follows. */
  readonly unit: string;
  /** After the figure and its unit. */
  readonly end: number;
  /** `percent`: 85%. `vague`: about, more than, 1.2万, a range, an ordinal, a document number, a fraction of a count: no claim can be made of it. */
  readonly kind: 'plain' | 'percent' | 'vague';
}

/** Words by the code of one of their characters. */
type Words = ReadonlyMap<number, readonly string[]>;

function grouped(list: string, key: (word: string) => number): Words {
  const groups = new Map<number, string[]>();
  for (const word of list.split(' ')) {
    const beside = groups.get(key(word));
    if (beside) beside.push(word);
    else groups.set(key(word), [word]);
  }
  return groups;
}

/** Words by their first character, longest first: few figures are followed by more than one candidate. */
const byFirst = (list: string): Words => grouped(list, (word) => word.charCodeAt(0));
const units = byFirst('万元 亿元 件次 人次 元 件 份 宗 条 起 例 个 项 部 次 篇 期 场 家 名 人 处 批 户 页 类 种 号 届');
/** Words that begin like a unit and are none: 一件事, 五个工作日. */
const notUnits = byFirst('件事 件套 个月 个工作日 个百分点 个百分比 个人 项目 部门 部分 次年 期间 家庭 名单 人民 人员 处理 处罚 条例 条件 类别 种类');
const vagueAfter = byFirst('左右 上下 以上 以下 以内 多 余 之多 ％ %');
/** About, more than, at least, 第 (an ordinal), 每 (a tariff): by their last character. */
const vagueBefore = grouped('约 近 超 逾 超过 不足 不到 至少 第 每 突破', (word) => word.charCodeAt(word.length - 1));
const rangeMarks = '-~～—－–至到';

const digits: Record<string, number> = { '〇': 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a digit, half or full width; −1 for any other character. */
const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
};

/** Reads the figure that begins at `at` in text without blanks; `null` when none does. */
export function readFigure(text: string, at: number): Figure | null {
  const bare = digitAt(text, at) >= 0 ? arabic(text, at) : chinese(text, at);
  if (!bare) return null;
  const rounded = text[bare.end] === '万' && text[bare.end + 1] !== '元';
  const scaled = rounded ? { value: bare.value * 10_000, end: bare.end + 1 } : bare;
  const next = text[scaled.end] ?? '';
  if (next === '%' || next === '％') return { value: bare.value, unit: '%', end: scaled.end + 1, kind: 'percent' };
  const vague = isVague(text, at, scaled.end);
  const from = vague && wordAt(text, scaled.end, vagueAfter) ? scaled.end + 1 : scaled.end;
  const unit = wordAt(text, from, notUnits) ? '' : wordAt(text, from, units);
  const end = from + unit.length;
  const exact = Number.isSafeInteger(scaled.value) || (unit.endsWith('元') && Number.isSafeInteger(Math.trunc(scaled.value)));
  const plain = !vague && !rounded && exact && !wordAt(text, end, vagueAfter) && !isRange(text, end);
  return { value: Number.isInteger(scaled.value) ? scaled.value : round(scaled.value), unit, end, kind: plain ? 'plain' : 'vague' };
}

const round = (value: number): number => Number(value.toPrecision(15));

/** The word of a group that stands at a place; empty when none does. */
function wordAt(text: string, at: number, groups: Words): string {
  const words = groups.get(text.charCodeAt(at));
  if (words) for (const word of words) if (text.startsWith(word, at)) return word;
  return '';
}

function isVague(text: string, from: number, end: number): boolean {
  const last = text.charAt(from - 1);
  if ((last === '数' || last === '几') && Object.hasOwn(scales, text[from] ?? '')) return true;
  if (vagueBefore.get(text.charCodeAt(from - 1))?.some((word) => text.startsWith(word, from - word.length))) return true;
  return wordAt(text, end, vagueAfter) !== '' || isRange(text, end) || isRangeEnd(text, from);
}

/** `3-5件`, `3至5件`: a mark and another digit follow. */
const isRange = (text: string, end: number): boolean => rangeMarks.includes(text[end] || ' ') && digitAt(text, end + 1) >= 0;
const isRangeEnd = (text: string, from: number): boolean =>
  rangeMarks.includes(text.charAt(from - 1) || ' ') && (digitAt(text, from - 2) >= 0 || units.has(text.charCodeAt(from - 2)));

/** Longer figures are none that a report counts: digits before the point, characters with those behind it, Chinese numerals. */
const [mostDigits, mostCharacters, mostNumerals] = [15, 24, 16];

interface Bare { readonly value: number; readonly end: number }

function arabic(text: string, at: number): Bare | null {
  let end = at;
  let plain = '';
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    plain += digit;
    end++;
    if (isThousandsComma(text, end, plain.length)) end++;
  }
  if (plain.length > mostDigits) return { value: Number.NaN, end };
  if ((text[end] === '.' || text[end] === '．') && digitAt(text, end + 1) >= 0) {
    plain += '.';
    for (let digit = digitAt(text, ++end); digit >= 0; digit = digitAt(text, ++end)) plain += digit;
    if (plain.length > mostCharacters) return { value: Number.NaN, end };
  }
  return { value: Number(plain), end };
}

/** A comma after one to three digits (or whole groups of three) with exactly three digits after it: `1,061`, `1，061`. */
function isThousandsComma(text: string, at: number, digitsBefore: number): boolean {
  if (text[at] !== ',' && text[at] !== '，') return false;
  if (digitsBefore > 12 || digitAt(text, at - 4) >= 0) return false;
  return digitAt(text, at + 1) >= 0 && digitAt(text, at + 2) >= 0 && digitAt(text, at + 3) >= 0 && digitAt(text, at + 4) < 0;
}

/** 一百二十三, 两, 二〇二三, 一千零六; `null` when no numeral begins here. */
function chinese(text: string, at: number): Bare | null {
  let total = 0;
  let last = -1;
  let positional = 0;
  let scaled = false;
  let end = at;
  for (; end < at + mostNumerals; end++) {
    const char = text[end] ?? '';
    const digit = digits[char];
    const scale = scales[char];
    if (digit !== undefined) {
      positional = positional * 10 + digit;
      last = digit;
    } else if (scale !== undefined) {
      total += (last < 0 ? 1 : last) * scale;
      last = -1;
      scaled = true;
    } else break;
  }
  if (end === at) return null;
  return { value: scaled ? total + Math.max(0, last) : positional, end };
}
