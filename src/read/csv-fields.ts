import { limits } from '../document/index.js';

/** One field as written, quotes taken off; line and column from 1 point at its first character in the file. */
export interface Field {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Separated values as rows of fields. A quote opens a field only at its beginning, `""` inside stands for one quote,
 * and a quoted field may run over lines; a quote that is never closed, or not within `limits.characters`, is an ordinary
 * character. A blank line is an
 * empty row; the last line end opens no row.
 */
export function* fieldRows(text: string, separator: string): Generator<readonly Field[]> {
  const cursor = { at: 0, line: 1, lineStart: 0 };
  while (cursor.at < text.length) {
    const row: Field[] = [];
    for (;;) {
      row.push(takeField(text, separator, cursor));
      if (text[cursor.at] !== separator) break;
      cursor.at++;
    }
    takeLineEnd(text, cursor);
    yield row.length === 1 && row[0]!.text === '' ? [] : row;
  }
}

interface Cursor {
  at: number;
  line: number;
  lineStart: number;
}

function takeField(text: string, separator: string, cursor: Cursor): Field {
  const place = { line: cursor.line, column: cursor.at - cursor.lineStart + 1 };
  const quoted = takeQuoted(text, cursor);
  const start = cursor.at;
  while (cursor.at < text.length && !isEnd(text[cursor.at]!, separator)) cursor.at++;
  return { text: (quoted + text.slice(start, cursor.at)).replace(/\r\n?/g, '\n').trim(), ...place };
}

const isEnd = (sign: string, separator: string): boolean => sign === separator || sign === '\n' || sign === '\r';

/** The text between the quotes, if the field begins with one; the cursor then stands behind the closing quote. */
function takeQuoted(text: string, cursor: Cursor): string {
  if (text[cursor.at] !== '"') return '';
  const farthest = cursor.at + limits.characters;
  let close = text.indexOf('"', cursor.at + 1);
  while (close >= 0 && close < farthest && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || close >= farthest) return '';
  const inside = text.slice(cursor.at + 1, close);
  for (const end of inside.matchAll(/\r\n?|\n/g)) {
    cursor.line++;
    cursor.lineStart = cursor.at + 1 + end.index + end[0].length;
  }
  cursor.at = close + 1;
  return inside.replaceAll('""', '"');
}

function takeLineEnd(text: string, cursor: Cursor): void {
  if (cursor.at >= text.length) return;
  cursor.at += text.startsWith('\r\n', cursor.at) ? 2 : 1;
  cursor.line++;
  cursor.lineStart = cursor.at;
}
