import { moved, type Matrix } from '../page-layout/matrix.js';
import { addStep, type Point } from '../page-layout/trace-path.js';

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
    addStep(parts, operator === 0, operator === closes ? null : moved(map, packed[i + count - 1]!, packed[i + count]!));
    i += count + 1;
  }
  return parts;
}
