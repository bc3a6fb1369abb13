import { further } from '../finding/index.js';
import { numerals } from '../forms/index.js';
import type { Passage, Section } from '../model/index.js';
import { withoutMark, type RawSection } from './outline.js';
import type { Strip } from './strip.js';

/** A subsection while it is being filled. */
interface Open {
  number: number;
  heading: string;
  at: Passage['at'];
  passages: Passage[];
}

const longestHeading = 40;

/** The length of the numeral with its brackets that a subsection begins with, `（一）` or `一）`; 0 for other texts. */
function markLength(text: string): number {
  const opening = text.startsWith('（') || text.startsWith('(') ? 1 : 0;
  const closing = text.charAt(opening + 1);
  return (closing === '）' || closing === ')') && numerals.includes(text[opening]!) ? opening + 2 : 0;
}

/** Cuts a section's prose into its own passages and its （一）（二） subsections. `isProse` leaves table rows out. */
export function sectionOf(raw: RawSection, strips: readonly Strip[], isProse: (strip: Strip) => boolean): Section {
  const passages: Passage[] = [];
  const sections: Open[] = [];
  const add = (passage: Passage): void => {
    const opened = subsectionIn(passage);
    if (opened) sections.push(opened);
    else (sections.at(-1)?.passages ?? passages).push(passage);
  };
  if (raw.rest) add(raw.rest);
  for (let at = raw.from; at < raw.to; at++) if (isProse(strips[at]!)) add(passageOf(strips[at]!));
  return {
    number: raw.number ?? null, heading: raw.heading, at: strips[raw.headingAt]!.at, passages,
    sections: sections.map(({ number, heading, at, passages }): Section => ({ number, heading, at, passages, sections: [] })),
  };
}

/** The text of a strip as prose: a row of several cells is joined by blanks. */
export function passageOf({ alone, at, source }: Strip): Passage {
  if (alone !== null || 'kind' in source) return { text: (alone ?? '').trim(), at };
  return { text: source.map(({ text }) => text).filter(Boolean).join(' '), at };
}

/** `（一）主动公开情况。全年…`: the heading up to the first stop, and the text behind it; `null` for other passages. */
function subsectionIn({ text, at }: Passage): Open | null {
  const mark = markLength(text);
  if (mark === 0) return null;
  const number = numerals.indexOf(text[mark - 2]!) + 1;
  const stop = text.search(/[。；：:]/);
  const end = stop < 0 || stop > longestHeading ? (text.length <= longestHeading ? text.length : mark) : stop;
  const heading = withoutMark(text.slice(0, end));
  const rest = text.slice(stop === end ? end + 1 : end).trim();
  if (!rest) return { number, heading, at, passages: [] };
  const offset = text.indexOf(rest, end);
  return { number, heading, at, passages: [{ text: rest, at: further(at, offset) }] };
}
