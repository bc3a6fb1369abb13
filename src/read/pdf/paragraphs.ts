import type { Box } from './drawing.js';
import { joinRuns, type Line } from './lines.js';

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

/** Left and right edge of running text on a page. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines. */
  readonly pitch: number;
}

/**
 * Lines outside tables, from top to bottom, as paragraphs. A new one begins at an indent, after a short line, after a
 * wider gap, at a change of size, and below a table (`tops`: their upper edges).
 */
export function paragraphsOf(lines: readonly Line[], tops: readonly number[], page: number): TextPart[] {
  const column = columnOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const parted = !before || tops.some((top) => top < before.y && top > line.y) || begins(line, before, column);
    if (parted) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.map((group) => partOf(group, column, page));
}

function columnOf(lines: readonly Line[]): Column {
  const pitches = lines.slice(1).map((line, i) => lines[i]!.y - line.y).sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    pitch: pitches[pitches.length >> 1] ?? 0,
  };
}

function begins(line: Line, before: Line, column: Column): boolean {
  const em = Math.max(line.size, before.size);
  if (Math.min(line.size, before.size) < 0.85 * em) return true;
  if (isCentred(line, column) && isCentred(before, column)) return before.y - line.y > 2.2 * em;
  if (before.y - line.y > Math.max(1.25 * column.pitch, 1.3 * em)) return true;
  return !isFull(before, column) || isIndented(line, column);
}

const isFull = (line: Line, column: Column): boolean => line.right > column.right - 2.2 * line.size;
const isIndented = (line: Line, column: Column): boolean => line.left > column.left + 1.2 * line.size;

/** Titles in two lines stand in the middle, short of both margins. */
function isCentred(line: Line, column: Column): boolean {
  const left = line.left - column.left;
  const right = column.right - line.right;
  return left > 2.5 * line.size && Math.abs(left - right) < 1.5 * line.size;
}

function partOf(lines: readonly Line[], column: Column, page: number): TextPart {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  return {
    kind: 'text',
    page,
    text: joinLines(lines.map((line) => joinRuns(line.runs))),
    y: first.y,
    size: first.size,
    flush: !isIndented(first, column),
    full: isFull(last, column),
    left: first.left,
    right: Math.max(...lines.map((line) => line.right)),
    bottom: last.bottom,
    top: first.top,
  };
}

/** Lines of one paragraph: a blank only where two Latin words or figures would run into one. */
export const joinLines = (texts: readonly string[]): string =>
  texts.reduce((text, next) => (/[A-Za-z,.;]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next));
