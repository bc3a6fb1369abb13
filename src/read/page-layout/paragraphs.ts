import type { Box } from './drawing.js';
import { joinRuns, type Line } from './lines.js';
import type { TextBody } from './text-body.js';

/** A paragraph of one page, with what is needed to tell whether it goes on over the page. */
export interface TextPart extends Box {
  readonly kind: 'text';
  readonly page: number;
  readonly text: string;
  /** Where its first line stands. */
  readonly y: number;
  readonly size: number;
  /** Its first line does not begin further right than the text around it. */
  readonly flush: boolean;
  /** Its last line reaches the right margin. */
  readonly full: boolean;
}

/**
 * Neighbouring lines, from top to bottom, as paragraphs. A new one begins at an indent, after a short line, after a
 * wider gap, and at a change of size.
 */
export function paragraphsOf(lines: readonly Line[], body: TextBody, page: number): TextPart[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (!before || begins(line, before, body)) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.map((group) => partOf(group, body, page));
}

function begins(line: Line, before: Line, body: TextBody): boolean {
  const em = Math.max(line.size, before.size);
  if (opensSection(joinRuns(line.runs)) && closesSentence(joinRuns(before.runs))) return true;
  if (Math.min(line.size, before.size) < 0.85 * em) return true;
  if (isCentred(line, body) && isCentred(before, body)) return before.y - line.y > 2.2 * em;
  return before.y - line.y > 1.2 * body.pitch * em || !isFull(before, body) || isIndented(line, body);
}

/** `六、其他需要报告的事项` is a paragraph of its own, though nothing is indented and the line above is full. */
export const opensSection = (text: string): boolean => /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/u.test(text);
/** Whether a line ends where a sentence does: what follows may be a paragraph of its own. */
export const closesSentence = (text: string): boolean => /[。！？；：]$/u.test(text);

const isFull = (line: Line, body: TextBody): boolean => line.right > body.right - 2.2 * line.size;
const isIndented = (line: Line, body: TextBody): boolean => line.left > body.left + 1.2 * line.size;

/** Titles in two lines stand in the middle, short of both margins. */
function isCentred(line: Line, body: TextBody): boolean {
  const left = line.left - body.left;
  const right = body.right - line.right;
  return left > 2.2 * line.size && Math.abs(left - right) < 1.5 * line.size;
}

function partOf(lines: readonly Line[], body: TextBody, page: number): TextPart {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  return {
    kind: 'text',
    page,
    text: joinLines(lines.map((line) => joinRuns(line.runs))),
    y: first.y,
    size: first.size,
    flush: !isIndented(first, body),
    full: isFull(last, body),
    left: first.left,
    right: Math.max(...lines.map((line) => line.right)),
    bottom: last.bottom,
    top: first.top,
  };
}

/** Lines of one paragraph: a blank only where two Latin words would run into one. */
export const joinLines = (texts: readonly string[]): string =>
  texts.reduce((text, next) => (/[A-Za-z,.;]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next));
