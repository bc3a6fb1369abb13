// Passages in, sentences out, each character still knowing its place.
import type { Passage } from '../../model/index.js';
import { further, type Place } from '../../finding/index.js';

/** A paragraph as a reader meant it: hard-wrapped lines of a page joined again. */
export interface Run {
  readonly passages: readonly Passage[];
  /** Where each passage begins in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
  /** Where each line after the first begins, for passages of several lines. */
  readonly lines: readonly number[];
}

/** What a sentence or a part of it ends with, and what may close behind that. */
const [stops, closings] = ['。！？!?；;：:.', '"”’）)'];
/** So few characters are looked at. */
const atEnd = 8;

/** Whether a text ends where a sentence does. */
function isEnded(text: string): boolean {
  const last = text.slice(-atEnd).trimEnd();
  const end = last.length - 1;
  return end >= 0 && (stops.includes(last[end]!) || (end > 0 && closings.includes(last[end]!) && stops.includes(last[end - 1]!)));
}

/** A line cut by the page's edge is at least this long; a shorter one ends where its author ended it. */
const wrapped = 15;

/** Joins passages that a page broke in mid-sentence; every other passage is a run of its own. */
export function runsOf(passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  let open: Passage[] = [];
  for (const passage of passages) {
    open.push(passage);
    if (widthOf(passage) >= wrapped && passage.at.in !== 'paragraph' && !isEnded(passage.text)) continue;
    runs.push(runOf(open));
    open = [];
  }
  if (open.length > 0) runs.push(runOf(open));
  return runs;
}

/** Up to the line's end: a passage may begin behind its heading. */
const widthOf = ({ text, at }: Passage): number => text.length + (at.in === 'text' ? at.column - 1 : 0);

function runOf(passages: readonly Passage[]): Run {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length;
  }
  const text = passages.length === 1 ? passages[0]!.text : passages.map((passage) => passage.text).join('');
  return { passages, starts, text, lines: text.includes('\n') ? Array.from(text.matchAll(/\n/g), ({ index }) => index + 1) : [] };
}

/** The place of a character: exact in text, else that of the paragraph it stands in. */
export function placeIn(run: Run, offset: number): Place {
  const index = lastUpTo(run.starts, offset);
  const { at } = run.passages[index]!;
  if (at.in !== 'text') return at;
  const begin = run.starts[index]!;
  const line = lastUpTo(run.lines, offset);
  if (line < 0 || run.lines[line]! <= begin) return further(at, offset - begin);
  return { in: 'text', line: at.line + line - lastUpTo(run.lines, begin), column: offset - run.lines[line]! + 1 };
}

/** Index of the last of the ascending numbers that is not beyond `bound`; −1 when all are. */
function lastUpTo(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A sentence as it stands in a run. */
export interface RawSentence {
  readonly text: string;
  readonly start: number;
}

/** Cuts at 。！？ and line ends. */
export function sentencesOf(text: string): RawSentence[] {
  const sentences: RawSentence[] = [];
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !ends(text.charCodeAt(at))) continue;
    if (at > start) sentences.push({ text: text.slice(start, at), start });
    start = at + 1;
  }
  return sentences;
}

/** 。！？ and line ends. */
const ends = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 10 || code === 13;

/** A sentence without blanks, and the offset in the run of each of its characters. */
export interface Sentence {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

/** Blanks inside a sentence mean nothing in Chinese. */
export function withoutBlanks({ text: raw, start }: RawSentence): Sentence {
  if (!/\s/.test(raw)) return { text: raw, offsetOf: (at) => start + at };
  const gaps: number[] = [];
  const ends: number[] = [];
  let skipped = 0;
  const text = raw.replace(/\s+/g, (blank, at: number) => {
    skipped += blank.length;
    gaps.push(skipped);
    ends.push(at + blank.length - skipped);
    return '';
  });
  return { text, offsetOf: (at) => start + at + (gaps[lastUpTo(ends, at)] ?? 0) };
}
