import type { MarkupElement } from '../markup/element.js';
import { narrowed, noClip } from '../page-layout/clip.js';
import type { Box } from '../page-layout/drawing.js';
import { compose, type Matrix } from '../page-layout/matrix.js';
import { bounds } from '../page-layout/trace-path.js';
import { childNamed, childrenNamed } from './names.js';
import { boxOf, matrixOf } from './numbers.js';
import { pathOf } from './path-data.js';

/** More corners than this are no plain box, and what they cut is not told. */
const mostCommands = 1_000;

/** Where an object shows, on the page; `undefined` where it is not clipped, or by something else than paths. */
export function clipOf(object: MarkupElement, map: Matrix): Box | undefined {
  const clips = childNamed(object, 'Clips');
  if (!clips) return undefined;
  const [left, top] = boxOf(object.attributes['Boundary']) ?? [0, 0];
  const own: Matrix = [1, 0, 0, 1, left, top];
  const inside = compose(map, clips.attributes['TransFlag'] === 'false' ? own : compose(own, matrixOf(object.attributes['CTM'])));
  const boxes = childrenNamed(clips, 'Clip').map((clip) => around(childrenNamed(clip, 'Area').map((area) => areaBox(area, inside))));
  return boxes.reduce(narrowed, noClip);
}

function areaBox(area: MarkupElement, map: Matrix): Box {
  const path = childNamed(area, 'Path');
  const data = childNamed(path, 'AbbreviatedData');
  if (!path || !data) return noClip;
  const [left, top] = boxOf(path.attributes['Boundary']) ?? [0, 0];
  const inner = compose(matrixOf(area.attributes['CTM']), compose([1, 0, 0, 1, left, top], matrixOf(path.attributes['CTM'])));
  const corners = pathOf(data, compose(map, inner), mostCommands).parts.flat();
  return corners.length > 2 && corners.length <= mostCommands ? bounds(corners) : noClip;
}

/** What several areas leave open together. */
const around = (boxes: readonly Box[]): Box =>
  boxes.length === 0 ? noClip : boxes.reduce((one, other) => ({
    left: Math.min(one.left, other.left), bottom: Math.min(one.bottom, other.bottom), right: Math.max(one.right, other.right), top: Math.max(one.top, other.top),
  }));
