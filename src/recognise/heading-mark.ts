import { numerals } from '../forms/index.js';

/** How a heading is numbered: headings of one rank in one report are numbered alike. `none`: not at all, or the number was lost. */
export type MarkKind = '一' | '壹' | '第一' | 'Ⅰ' | '1' | '（一）' | '一）' | '（1）' | '1）' | 'none';

/** Marks of the parts of a section: behind them only a title to the letter is that of a section. */
export const lesserMarks: ReadonlySet<MarkKind> = new Set(['（一）', '一）', '（1）', '1）']);

/** What stands before the words of a heading. */
export interface Mark {
  readonly kind: MarkKind;
  /** `null` where none is printed, or none that can be read. */
  readonly number: number | null;
  /** What parts it from what follows. */
  readonly gap: 'sign' | 'blank' | 'none';
  /** Offset of what follows it. */
  readonly end: number;
}

const capitals = '壹贰叁肆伍陆柒捌玖拾';
const romans = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const letters = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** First of the signs that are a number in one character: ㈠, ①, ⑴, ⒈. */
const single: readonly (readonly [first: number, kind: MarkKind])[] = [[0x3220, '（一）'], [0x2460, '（1）'], [0x2474, '（1）'], [0x2488, '1']];

const chinese = `([${numerals}]{1,3})`;
const digits = '([\\d０-９]{1,2})';
const stop = '[、.．。,，:：;；·]';
/** The signs of emphasis, headings and lists that copies leave before a line, and what is left of a mark whose number was lost. */
const dressing = /^[\s\u200b\ufeff*#_■●◆▲★□○◇·•▪>、.．。,，:：-]{1,12}/;
/** What a mark may look like, by the character it begins with. */
const shapes = new Map<string, readonly (readonly [shape: RegExp, kind: MarkKind])[]>();
const beginning = (chars: string, ...those: readonly (readonly [shape: string, kind: MarkKind])[]): void => {
  const made = those.map(([shape, kind]) => [new RegExp(`${shape}\\s*${stop}?\\s*`, 'y'), kind] as const);
  for (const char of chars) shapes.set(char, made);
};
beginning('第部', [`(?:第\\s*(?:${chinese}|${digits})\\s*(?:部分|大项|[章节项条篇])|部分\\s*${chinese}|第${chinese}(?=${stop}))`, '第一']);
beginning('（(【〔[', [`[（(【〔\\[]\\s*${chinese}\\s*[）)】〕\\]]`, '（一）'], [`[（(]\\s*${digits}\\s*[）)]`, '（1）']);
beginning(numerals, [`${chinese}\\s*[）)]`, '一）'], [chinese, '一']);
beginning('0123456789０１２３４５６７８９', [`${digits}\\s*[）)]`, '1）'], [`${digits}(?:[.．]0(?!\\d))?(?!\\s*${stop}?\\s*(?!20\\d{2}\\s*年)[\\d０-９])`, '1']);
beginning(capitals, [`([${capitals}])`, '壹']);
beginning(`${romans}IVX`, [`([${romans}]|[IVX]{1,4}(?=[\\s.．、,，]))`, 'Ⅰ']);
const partedAt = new RegExp(`(?:${stop}|[）)】〕\\]部分项章节条篇])\\s*$`);

/** The mark a line begins with; every line has one, if only `none`. */
export function markOf(text: string): Mark {
  const code = text.charCodeAt(0);
  const from = code >= 0x4e00 && code <= 0x9fff ? 0 : (dressing.exec(text)?.[0].length ?? 0);
  for (const [shape, kind] of shapes.get(text.charAt(from)) ?? []) {
    shape.lastIndex = from;
    const found = shape.exec(text);
    if (found) return { kind, number: numberOf(found.slice(1).find((one) => one !== undefined)!), gap: gapOf(found[0]), end: shape.lastIndex };
  }
  const sign = single.find(([first]) => text.charCodeAt(from) >= first && text.charCodeAt(from) < first + 10);
  if (sign) return { kind: sign[1], number: text.charCodeAt(from) - sign[0] + 1, gap: 'sign', end: from + 1 };
  return { kind: 'none', number: null, gap: from > 0 ? 'sign' : 'none', end: from };
}

const gapOf = (mark: string): Mark['gap'] => (partedAt.test(mark) ? 'sign' : /\s$/.test(mark) ? 'blank' : 'none');

function numberOf(text: string): number | null {
  const digit = numerals.indexOf(text);
  if (text.length === 1 && digit >= 0) return digit + 1;
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain) || null;
  if (plain.length === 2 && plain.startsWith('十')) return 11 + numerals.indexOf(plain.charAt(1));
  const at = Math.max(capitals.indexOf(plain), letters.indexOf(plain));
  return at < 0 ? null : at + 1;
}
