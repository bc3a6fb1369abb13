import type { GridCell } from '../../document/index.js';
import { noLines, type LinesTogether } from './lines-together.js';

/** Lists of tables, of a table's rows, and of a row's cells. */
const deepest = 3;

/** Whether a text has anything that begins a list of texts. */
export const mayHoldLists = (text: string): boolean => text.includes("['") || text.includes('["') || text.includes('[\n') || text.includes('[\r\n');

/**
 * Rows printed as lists from a line on: `['规章', '0', None]`, `[["规章", "0"], ["行政许可", "5"]]`, over several lines
 * too, with commas between them. What is no text, number or empty cell ends them before its line.
 */
export function listedRows(lines: readonly string[], at: number): LinesTogether {
  if (!lines[at]!.trimStart().startsWith('[')) return noLines;
  const lists = new OpenLists(at);
  for (let line = at; line < lines.length; line++) {
    if (!lists.take(lines[line]!, line)) break;
    if (lists.depth === 0 && !lists.settle(line + 1)) break;
  }
  return lists.settled();
}

/** A text in either kind of quotes, a number, or a word for nothing. */
const item = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([-+]?\d[\d.]*)|(None|null|nan|NaN))\s*/y;

class OpenLists {
  depth = 0;
  private sure = { rows: 0, lines: 0 };
  private readonly rows: GridCell[][] = [];
  private row: GridCell[] = [];
  private hasText = false;

  constructor(private readonly from: number) {}

  /** Takes a line; `false` where it is not of lists. */
  take(line: string, number: number): boolean {
    for (let at = line.length - line.trimStart().length; at < line.length; ) {
      const char = line.charAt(at);
      if (char === '[') {
        if (this.depth === deepest || this.row.length > 0) return false;
        this.depth++;
      } else if (char === ']') {
        if (--this.depth < 0) return false;
        if (this.row.length > 0) this.rows.push(this.row);
        this.row = [];
      } else if (char !== ',' && char.trim() !== '') {
        const end = this.depth > 0 ? this.takeItem(line, at, number) : 0;
        if (end === 0) return false;
        at = end;
        continue;
      }
      at++;
    }
    return true;
  }

  /** All lists so far are closed: their rows are sure. `false` where none of them holds a text. */
  settle(end: number): boolean {
    if (this.hasText) this.sure = { rows: this.rows.length, lines: end - this.from };
    return this.hasText;
  }

  settled = (): LinesTogether => (this.sure.rows === 0 ? noLines : { rows: this.rows.slice(0, this.sure.rows), lines: this.sure.lines });

  private takeItem(line: string, at: number, number: number): number {
    item.lastIndex = at;
    const found = item.exec(line);
    if (!found) return 0;
    const quoted = found[1] ?? found[2];
    this.hasText ||= quoted !== undefined;
    const text = (quoted === undefined ? found[3] ?? '' : unescaped(quoted)).trim();
    this.row.push({ text, at: { in: 'text', line: number + 1, column: at + (quoted === undefined ? 1 : 2) }, column: this.row.length, columnSpan: 1, rowSpan: 1 });
    return item.lastIndex;
  }
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '', t: ' ' };

const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, wide?: string, narrow?: string, sign?: string) => (sign === undefined ? String.fromCharCode(parseInt(wide ?? narrow!, 16)) : signs[sign] ?? sign)) : text;
