import { moved, type Matrix } from '../page-layout/matrix.js';
import type { Point } from '../page-layout/trace-path.js';

/** Numbers that follow each path operator of pdfjs: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const operands = [2, 2, 6, 4, 0];
const closes = 4;

/** The corners of each part of a path as pdfjs 5 packs it, mapped to the page; curves by their end points. */
export function subpaths(packed: ArrayLike<number>, map: Matrix): Point[][] {
  const parts: Point[][] = [];
  let i = 0;
  while (i < packed.length) {
    const operator = packed[i]!;
    const count = operands[operator];
    if (count === undefined) break;
    if (operator === 0 || parts.length === 0) parts.push([]);
    const part = parts.at(-1)!;
    if (operator === closes) {
      if (part[0]) part.push(part[0]);
    } else part.push(moved(map, packed[i + count - 1]!, packed[i + count]!));
    i += count + 1;
  }
  return parts;
}
