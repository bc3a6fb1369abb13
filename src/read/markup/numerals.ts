const digits = '零一二三四五六七八九';
const circled = ['⓪', ...range('①', 20), ...range('㉑', 15), ...range('㊱', 15)];

function range(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCodePoint(first.codePointAt(0)! + i));
}

/** 1 is the first of `list`; past its end, plain digits. */
const oneOf = (list: string | readonly string[]) => (value: number): string => list[value - 1] ?? String(value);

/** 一 … 十 十一 … 二十 … 一百零五, up to 9999. */
function chinese(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const units = ['', '十', '百', '千'];
  const signs = [...String(value)].map(Number);
  const spelled = signs.map((digit, i) => (digit === 0 ? '零' : digits[digit]! + units[signs.length - 1 - i]!)).join('');
  return spelled.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

const digitByDigit = (value: number): string => [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'],
    [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  return steps.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** a … z, aa, bb …, as Word counts past z. */
const letter = (value: number): string =>
  value < 1 || value > 780 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const legal = (value: number): string =>
  [...chinese(value)].map((sign) => '零壹贰叁肆伍陆柒捌玖拾佰仟'['零一二三四五六七八九十百千'.indexOf(sign)] ?? sign).join('');

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** How a list writes its numbers: by the first sign of its series. */
const series: Readonly<Record<string, (value: number) => string>> = {
  '1': String,
  '01': (value) => String(value).padStart(2, '0'),
  a: letter,
  A: (value) => letter(value).toUpperCase(),
  i: (value) => roman(value).toLowerCase(),
  I: roman,
  一: chinese,
  '〇': digitByDigit,
  壹: legal,
  甲: oneOf(stems),
  子: oneOf(branches),
  '１': (value) => [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  '①': (value) => circled[value] ?? String(value),
  '⑴': oneOf(range('⑴', 20)),
  '⒈': oneOf(range('⒈', 20)),
  '㈠': oneOf(range('㈠', 10)),
  '㊀': oneOf(range('㊀', 10)),
};

/** `value`, from 1, in the series that `first` begins (`1`, `a`, `一`, `①`); plain digits for a series not known. */
export const numeral = (value: number, first: string): string => (series[first] ?? String)(value);
