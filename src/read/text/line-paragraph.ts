import type { Paragraph } from '../../document/index.js';
import { withoutEscapes, withoutTags } from './markdown-cell.js';

/** A line as a paragraph, Markdown headings with their level; `null` for a blank one. `tagged`: there may be marks of a page in it. */
export function paragraphOf(line: string, number: number, tagged: boolean): Paragraph | null {
  const printed = line.trim();
  const text = tagged ? withoutTags(printed).trim() : printed;
  if (!text) return null;
  const column = line.indexOf(printed.charAt(0)) + 1;
  const marks = text.startsWith('#') ? headingMarks(text) : 0;
  if (marks === 0) return { kind: 'paragraph', text: shown(text), at: { in: 'text', line: number, column } };
  const heading = text.slice(marks).trim();
  return { kind: 'paragraph', text: shown(heading), at: { in: 'text', line: number, column: line.indexOf(heading) + 1 }, level: marks };
}

/** The number of `#` that open a Markdown heading; 0 for a line that merely begins with one. */
function headingMarks(text: string): number {
  let marks = 0;
  while (text.charAt(marks) === '#') marks++;
  return marks <= 6 && text.charAt(marks) === ' ' && text.trim().length > marks ? marks : 0;
}

/** A line's text without the stars, escapes, and underlines around all of it that are Markdown's, or one star that is another markup's. */
const shown = (text: string): string => {
  const plain = withoutEscapes(text.includes('**') ? text.replaceAll('**', '') : text);
  if (plain.startsWith('*') && starred.test(plain)) return plain.slice(1, -1);
  return plain.startsWith('__') && plain.length > 4 && plain.endsWith('__') && !blankToFill.test(plain) ? plain.slice(2, -2) : plain;
};

/** A heading of such markup: no longer, and no star within. */
const starred = /^\*[^*\s][^*]{0,60}\*$/;

/** A line to write on, before a text or behind it. */
const blankToFill = /^_{3}|_{3}$/;
