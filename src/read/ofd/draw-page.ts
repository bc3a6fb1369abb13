import { limits } from '../../document/index.js';
import { ClippedRuns, noClip } from '../page-layout/clip.js';
import type { Box, Drawing, Ruling } from '../page-layout/drawing.js';
import { compose, type Matrix } from '../page-layout/matrix.js';
import { filledRulings, strokedRulings } from '../page-layout/trace-path.js';
import { drawUpright } from '../page-layout/upright.js';
import { elementsOf, textOf, type MarkupElement } from '../markup/element.js';
import type { Budget } from './budget.js';
import { clipOf } from './clips.js';
import { childNamed, nameOf } from './names.js';
import { boxOf, matrixOf } from './numbers.js';
import type { OfdPage } from './package.js';
import { pathOf } from './path-data.js';
import { tooMuch } from './refusals.js';
import { textRuns } from './text-object.js';

const pointsOfMillimetre = 72 / 25.4;

/** What a page of an OFD shows, upright, its templates beneath it. Throws InputError for one beyond the budget or `limits.nesting`. */
export function drawOfdPage({ contents, box, number }: OfdPage, units: ReadonlyMap<string, MarkupElement>, budget: Budget): Drawing {
  const [left, top, width, height] = box;
  const k = pointsOfMillimetre;
  const fromPage: Matrix = [k, 0, 0, -k, -left * k, (top + height) * k];
  return drawUpright({ page: number, view: [0, 0, width * k, height * k], rotate: 0 }, (map) => {
    budget.beginPage();
    const pen = new OfdPen(units, budget);
    for (const root of contents) pen.draw(childNamed(root, 'Content') ?? root, compose(map, fromPage));
    return { runs: pen.runs.marked(), rulings: pen.rulings };
  });
}

/** Follows the objects of one page, in the order they are painted, and keeps what text and tables need. */
class OfdPen {
  readonly runs = new ClippedRuns();
  readonly rulings: Ruling[] = [];

  constructor(
    private readonly units: ReadonlyMap<string, MarkupElement>,
    private readonly budget: Budget,
  ) {}

  /** Draws what is in a page, layer, block or drawing taken in, `depth` of them around it. */
  draw(parent: MarkupElement, map: Matrix, depth = 0): void {
    if (depth > limits.nesting) throw tooMuch('nesting');
    for (const object of elementsOf(parent)) {
      if (object.attributes['Visible'] === 'false') continue;
      this.budget.spend('operators', 1);
      switch (nameOf(object)) {
        case 'Layer':
        case 'PageBlock':
          this.draw(object, map, depth + 1);
          break;
        case 'CompositeObject':
          this.drawUnit(object, placed(object, map), depth + 1);
          break;
        case 'TextObject':
          this.drawText(object, map);
          break;
        case 'PathObject':
          this.drawPath(object, map);
          break;
      }
    }
  }

  private drawUnit(object: MarkupElement, map: Matrix, depth: number): void {
    const content = childNamed(this.units.get(object.attributes['ResourceID'] ?? ''), 'Content');
    if (content) this.draw(content, map, depth);
  }

  private drawText(object: MarkupElement, map: Matrix): void {
    this.budget.spend('elements', textOf(object).length);
    const clip = clipOf(object, map) ?? noClip;
    const runs = textRuns(object, placed(object, map));
    this.budget.spend('operators', runs.length);
    for (const run of runs) this.runs.show(run, stands(run, clip) ? clip : noClip);
  }

  private drawPath(object: MarkupElement, map: Matrix): void {
    const data = childNamed(object, 'AbbreviatedData');
    if (!data) return;
    const { parts, commands } = pathOf(data, placed(object, map), this.budget.stepsLeft);
    this.budget.spend('elements', commands);
    const { Stroke: stroke = 'true', Fill: fill = 'false' } = object.attributes;
    const rulings = [...(stroke === 'false' ? [] : strokedRulings(parts)), ...(fill === 'true' ? filledRulings(parts) : [])];
    this.budget.spend('operators', rulings.length);
    this.runs.draw(rulings, clipOf(object, map) ?? noClip);
    for (const ruling of rulings) this.rulings.push(ruling);
  }
}

/** Programs differ on what a clip's place is counted from: text that would not show at all is kept, only its edges are judged. */
const stands = (run: Box, clip: Box): boolean => {
  const middle = (run.bottom + run.top) / 2;
  return middle >= clip.bottom && middle <= clip.top && run.right > clip.left && run.left < clip.right;
};

/** The map of what stands in an object: its own, then to the corner of its boundary. */
function placed({ attributes }: MarkupElement, map: Matrix): Matrix {
  const [left, top] = boxOf(attributes['Boundary']) ?? [0, 0];
  return compose(map, compose([1, 0, 0, 1, left, top], matrixOf(attributes['CTM'])));
}
