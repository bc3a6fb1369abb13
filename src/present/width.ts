/** Columns a text takes in a terminal: 汉字 and full-width signs two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfCode(char.codePointAt(0)!);
  return width;
}

function widthOfCode(code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x300 && code < 0x370) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  if (code < 0x1100) return 1;
  const wide =
    code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** A heading with a text beside it, whose further lines stand under its first; at least twenty columns are the text's. */
export const hanging = (heading: string, text: string, columns: number): string =>
  wrap(text, Math.max(20, columns - widthOf(heading))).map((line, at) => `${at === 0 ? heading : ' '.repeat(widthOf(heading))}${line}\n`).join('');

/** Signs that open no line. */
const notFirst = new Set('，。；：、！？）」』》”’…,.;:!?)]}');

/** Signs that end no line. */
const notLast = new Set('（「『《“‘([{');

/** Breaks a text into lines of at most `columns`, between 汉字 anywhere, between other words at blanks; a word wider than a line is cut; its own breaks stay. Nothing but blanks at the breaks is lost. */
export const wrap = (text: string, columns: number): string[] => text.split('\n').flatMap((line) => wrapLine(line, columns));

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of piecesOf(text, columns)) {
    if (line.length === 0 || widthOf(line.join('') + piece.trimEnd()) <= columns) {
      line.push(piece);
      continue;
    }
    const carried = carriedFrom(line, piece, columns);
    lines.push(line.join('').trimEnd());
    line = [...carried, piece.trimStart()];
  }
  const last = line.join('').trimEnd();
  if (last) lines.push(last);
  return lines.length > 0 ? lines : [''];
}

/** Takes from a full line what may not end it, or stands before a sign that may not open the next; nothing where a whole run of signs would have to move. */
function carriedFrom(line: string[], next: string, columns: number): string[] {
  const carried: string[] = [];
  const tears = (): boolean => notLast.has(line.at(-1)!.trimEnd()) || notFirst.has((carried[0] ?? next).charAt(0));
  while (tears() && line.length > 1 && carried.length < 3 && widthOf(line.at(-1)! + carried.join('') + next) <= columns) carried.unshift(line.pop()!);
  if (tears()) line.push(...carried.splice(0));
  return carried;
}

/** What is not torn apart: `第 40 行`, `少 1`, `line 40`, a word with the blank behind it, a single 汉字. */
const unbroken = /第 \d+ [\u3400-\u9fff]|[多少] [\d.]+|(?:line|column|row|table|page|paragraph) \d+[,)]* ?|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]+ ?|[^]/gu;

function* piecesOf(text: string, columns: number): Generator<string> {
  for (const [piece] of text.matchAll(unbroken)) {
    if (widthOf(piece.trimEnd()) <= columns) yield piece;
    else yield* piece;
  }
}

/** A text of at most `columns`, its end replaced by … where it is wider. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const chars = [...text];
  while (chars.length > 0 && widthOf(chars.join('')) >= columns) chars.pop();
  return `${chars.join('')}…`;
}

/** A text filled with blanks to `columns`. */
export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)));

export { harmless, harmlessName } from '../finding/index.js';
