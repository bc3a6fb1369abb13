// Passages in, sentences out, each character still knowing its place.
import type { Passage } from '../../model/index.js';
import type { Place } from '../../finding/index.js';

/** A paragraph as a reader meant it: hard-wrapped lines of a page joined again. */
export interface Run {
  readonly passages: readonly Passage[];
  /** Where each passage begins in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
}

const ended = /[。！？!?；;：:.]["”’）)]?\s*$/;
/** A line cut by the page's edge is at least this long; a shorter one ends where its author ended it. */
const wrapped = 15;

/** Joins passages that a page broke in mid-sentence; every other passage is a run of its own. */
export function runsOf(passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  let open: Passage[] = [];
  for (const passage of passages) {
    open.push(passage);
    if (widthOf(passage) >= wrapped && passage.at.in !== 'paragraph' && !ended.test(passage.text)) continue;
    runs.push(runOf(open));
    open = [];
  }
  if (open.length > 0) runs.push(runOf(open));
  return runs;
}

/** Up to the line's end: a passage may begin behind its heading. */
const widthOf = ({ text, at }: Passage): number => text.length + (at.in === 'text' ? at.column - 1 : 0);

function runOf(passages: readonly Passage[]): Run {
  if (passages.length === 1) return { passages, starts: [0], text: passages[0]!.text };
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length;
  }
  return { passages, starts, text: passages.map(({ text }) => text).join('') };
}

/** The place of a character: exact in text, else that of the paragraph it stands in. */
export function placeIn({ passages, starts }: Run, offset: number): Place {
  let index = 0;
  while (index + 1 < starts.length && starts[index + 1]! <= offset) index++;
  const { text, at } = passages[index]!;
  if (at.in !== 'text') return at;
  const before = text.slice(0, offset - starts[index]!);
  const line = before.lastIndexOf('\n');
  if (line < 0) return { ...at, column: at.column + before.length };
  return { in: 'text', line: at.line + before.split('\n').length - 1, column: before.length - line };
}

/** A sentence without blanks, and the offset in the run of each of its characters. */
export interface Sentence {
  readonly text: string;
  offsetOf(at: number): number;
}

/** Cuts at 。！？ and line ends; blanks inside a sentence mean nothing in Chinese and are left out. */
export function* sentencesOf(text: string): Generator<Sentence> {
  for (const match of text.matchAll(/[^。！？\n\r]+/g)) yield withoutBlanks(match[0], match.index);
}

const blanks = /[\s\u200b\u00a0\u3000]+/g;

function withoutBlanks(raw: string, start: number): Sentence {
  const gaps: { readonly at: number; readonly skipped: number }[] = [];
  let skipped = 0;
  const text = raw.replace(blanks, (blank: string, at: number) => {
    skipped += blank.length;
    gaps.push({ at: at + blank.length - skipped, skipped });
    return '';
  });
  const offsetOf = (at: number): number => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gaps[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return start + at + (gaps[low - 1]?.skipped ?? 0);
  };
  return { text, offsetOf };
}
