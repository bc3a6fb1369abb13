import type { Box, Ruling } from './drawing.js';

/** A filled shape thinner than this, in points, is a ruling (borders of 6 CSS pixels are 4.5). */
const thinnest = 5;
/** Lines may lean by this many points over their length and still be rulings. */
const slack = 0.7;

/** A corner of a path on the page, in points. */
export type Point = readonly [number, number];

/** Adds the end of a step to the parts of a path, `begins` telling that a part begins there; `null` closes the last part. */
export function addStep(parts: Point[][], begins: boolean, end: Point | null): void {
  if (begins || parts.length === 0) parts.push([]);
  const part = parts.at(-1)!;
  const corner = end ?? part[0];
  if (corner) part.push(corner);
}

/** The rulings of a stroked path: each of its segments that runs along or across the page. */
export function strokedRulings(parts: readonly (readonly Point[])[]): Ruling[] {
  return parts.flatMap((part) => part.slice(1).flatMap((point, i) => segment(part[i]!, point)));
}

function segment([x0, y0]: Point, [x1, y1]: Point): Ruling[] {
  const wide = Math.abs(x1 - x0);
  const high = Math.abs(y1 - y0);
  if (high <= slack && wide > high) return [{ horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  if (wide <= slack && high > wide) return [{ horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  return [];
}

/**
 * The rulings of a filled path: its thin parts, and the edges of a frame (one rectangle inside another, as browsers fill
 * borders). Backgrounds are none: a striped table has them in every other row only.
 */
export function filledRulings(parts: readonly (readonly Point[])[]): Ruling[] {
  const boxes = parts.filter((part) => part.length > 2).map(bounds);
  const thick = boxes.filter((box) => Math.min(wide(box), high(box)) > thinnest);
  const rulings = boxes.flatMap(thinRuling);
  return thick.length > 1 && isFrame(thick) ? [...rulings, ...thick.flatMap(edges)] : rulings;
}

const wide = (box: Box): number => box.right - box.left;
const high = (box: Box): number => box.top - box.bottom;

/** The smallest box around a part of a path. */
export function bounds(part: readonly Point[]): Box {
  // A shape may have more corners than a call takes arguments.
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of part) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** Dots of dotted borders are as high as wide: they count both ways, and what makes no line is dropped later. */
function thinRuling(box: Box): Ruling[] {
  const rulings: Ruling[] = [];
  const isDot = high(box) <= thinnest && wide(box) <= thinnest;
  if (high(box) <= thinnest && (isDot || wide(box) >= high(box))) {
    rulings.push({ horizontal: true, at: (box.bottom + box.top) / 2, from: box.left, to: box.right });
  }
  if (wide(box) <= thinnest && (isDot || high(box) >= wide(box))) {
    rulings.push({ horizontal: false, at: (box.left + box.right) / 2, from: box.bottom, to: box.top });
  }
  return rulings;
}

function isFrame(boxes: readonly Box[]): boolean {
  const [one, two] = boxes as readonly [Box, Box];
  return boxes.length === 2 && (isInside(one, two) || isInside(two, one));
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.bottom >= outer.bottom && inner.top <= outer.top;

const edges = (box: Box): Ruling[] => [
  { horizontal: true, at: box.bottom, from: box.left, to: box.right },
  { horizontal: true, at: box.top, from: box.left, to: box.right },
  { horizontal: false, at: box.left, from: box.bottom, to: box.top },
  { horizontal: false, at: box.right, from: box.bottom, to: box.top },
];
