import { numerals, type Form } from '../../forms/index.js';
import { labelKey } from '../key.js';
import { positionsOf, span, type Folded } from './folded.js';

/** A section heading that is stuck in a paragraph. */
export interface GluedHeading {
  readonly number: number;
  /** Offset of the number's first character. */
  readonly start: number;
  /** Offset behind the title. */
  readonly end: number;
}

/** The form's section headings within a text, number and title, in order; a section whose number was lost is not found. */
export function headingsOf(text: string, folded: Folded, { sections }: Form): GluedHeading[] {
  const found: GluedHeading[] = [];
  for (const { number, title, also = [] } of sections) {
    const after = found.at(-1)?.end ?? 0;
    const places = [title, ...also].flatMap((spelling) => {
      const { words } = labelKey(spelling);
      return positionsOf(words, folded).flatMap((at) => numbered(text, span(folded, at, words.length), number));
    });
    const next = places.filter(({ start }) => start >= after).sort((one, other) => one.start - other.start || other.end - one.end)[0];
    if (next) found.push(next);
  }
  return found;
}

function numbered(text: string, { start, end }: { start: number; end: number }, number: number): GluedHeading[] {
  const mark = /([一二三四五六七八九十])\s*[、.．，,]\s*$/.exec(text.slice(Math.max(0, start - 6), start));
  return mark && numerals.indexOf(mark[1]!) === number - 1 ? [{ number, start: start - mark[0].length, end }] : [];
}
