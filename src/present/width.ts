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

/** Signs that open no line. */
const notFirst = new Set('，。；：、！？）」』》”’…,.;:!?)]}');

/** Signs that end no line. */
const notLast = new Set('（「『《“‘([{');

/** Breaks a text into lines of at most `columns`, between 汉字 anywhere, between other words at blanks. Nothing is lost. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const fits = widthOf(line) + widthOf(piece.trimEnd()) <= columns;
    if (line && !fits && !notFirst.has(piece.charAt(0))) {
      const opening = notLast.has(line.at(-1)!) ? line.at(-1)! : '';
      lines.push(line.slice(0, line.length - opening.length).trimEnd());
      line = opening + piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines.length > 0 ? lines : [''];
}

function* piecesOf(text: string): Generator<string> {
  let word = '';
  for (const char of text) {
    const wide = widthOf(char) === 2;
    if (wide && word) {
      yield word;
      word = '';
    }
    if (wide) yield char;
    else {
      word += char;
      if (char === ' ') {
        yield word;
        word = '';
      }
    }
  }
  if (word) yield word;
}

/** A text filled with blanks to `columns`. */
export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)));

const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from a file or a name on its way to a terminal: control and direction codes are shown, never obeyed. */
export const harmless = (text: string): string => text.replace(control, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
