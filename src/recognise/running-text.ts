import { further, type Place } from '../finding/index.js';
import type { Strip } from './strip.js';

/** A row that is a paragraph. */
export type TextStrip = Strip & { readonly alone: string };

/** Whether a strip is a paragraph, no row of a grid. */
export const isText = (strip: Strip): strip is TextStrip => strip.grid === null && strip.alone !== null;

/** A stretch of text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs as one text. */
export interface RunningText {
  readonly text: string;
  /** Where each strip begins in the text. */
  readonly starts: ReadonlyMap<Strip, number>;
  readonly at: (offset: number) => Place;
}

/** Paragraphs joined by line ends, each offset with its place. */
export function runningText(paragraphs: readonly TextStrip[]): RunningText {
  const starts = new Map<Strip, number>();
  let length = 0;
  for (const strip of paragraphs) {
    starts.set(strip, length);
    length += strip.alone.length + 1;
  }
  const order = [...starts];
  return {
    text: paragraphs.map(({ alone }) => alone).join('\n'), starts,
    at: (offset) => {
      const [strip, start] = order.findLast(([, from]) => from <= offset)!;
      return further(strip.at, offset - start);
    },
  };
}

/** Gives every heading that is stuck in a paragraph a strip of its own, and leaves out what belongs to tables. */
export function cutStrips(strips: readonly Strip[], { starts }: RunningText, { headings, tables }: { readonly headings: readonly Stretch[]; readonly tables: readonly Stretch[] }): Strip[] {
  const borders = [...headings, ...tables].flatMap(({ start, end }) => [start, end]);
  const pieces = strips.flatMap((strip): Strip[] => {
    const start = starts.get(strip);
    return start === undefined || !isText(strip) ? [strip] : piecesOf(strip, start, borders).filter((piece) => !tables.some((table) => piece.start >= table.start && piece.end <= table.end)).map((piece) => piece.strip);
  });
  return pieces.map((strip, index) => ({ ...strip, index }));
}

/** A strip cut at the borders within it; blank pieces are left out, and one without borders stays as it is. */
function piecesOf(strip: TextStrip, start: number, borders: readonly number[]): (Stretch & { readonly strip: Strip })[] {
  const text = strip.alone;
  const within = borders.filter((border) => border > start && border < start + text.length);
  const cuts = [...new Set([start, ...within])].sort((one, other) => one - other);
  return cuts.flatMap((from, index) => {
    const end = cuts[index + 1] ?? start + text.length;
    const part = text.slice(from - start, end - start);
    const plain = part.trim();
    if (!plain) return [];
    const at = further(strip.at, from - start + part.indexOf(plain));
    const piece: Strip = cuts.length === 1 ? strip : { ...strip, alone: plain, at, source: { kind: 'paragraph', text: plain, at } };
    return [{ start: from, end, strip: piece }];
  });
}
