import { childOf, elementsOf, textOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { FieldState } from '../markup/field-state.js';
import type { Flow } from '../markup/flow.js';
import { raisedText } from '../markup/raised.js';
import { isOn, printedChildren, valueOf } from './wrappers.js';

/** Elements that hold drawings: pictures, and text boxes with a flow of their own. */
const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);
/** Pictures smaller than this hold no table: EMU, 914,400 to the inch. */
const leastWidth = 1_900_000;
const leastHeight = 760_000;

/** Adds what one run prints to the flow; the contents of its text boxes (`w:txbxContent`) are added to `boxes`. */
export function pourRun(run: MarkupElement, { flow, fields, boxes }: { readonly flow: Flow; readonly fields: FieldState; readonly boxes: MarkupElement[] }): void {
  if (isOn(childOf(run, 'w:rPr'), 'w:vanish')) {
    for (const child of elementsOf(run)) if (child.name === 'w:fldChar') takeField(child, fields);
    return;
  }
  const isRaised = valueOf(childOf(run, 'w:rPr'), 'w:vertAlign') === 'superscript';
  for (const child of printedChildren(run)) {
    if (drawings.has(child.name)) boxes.push(...pourDrawing(child, flow));
    else if (child.name === 'w:fldChar') takeField(child, fields);
    else if (fields.prints) flow.text(isRaised ? raisedText(printed(child)) : printed(child));
  }
}

function takeField({ attributes }: MarkupElement, fields: FieldState): void {
  const type = attributes['fldCharType'];
  if (type === 'begin') fields.begin();
  else if (type === 'end') fields.end();
  else if (type === 'separate') fields.separate();
}

function printed(child: MarkupElement): string {
  switch (child.name) {
    case 'w:t':
    case 'm:t':
      return textOf(child);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function pourDrawing(drawing: MarkupElement, flow: Flow): MarkupElement[] {
  const inside: MarkupElement[] = [];
  gather(drawing, inside);
  if (inside.some((one) => one.name === 'pic:pic' || one.name === 'v:imagedata') && isLarge(inside)) {
    const about = inside.find((one) => one.name === 'wp:docPr' || one.name === 'v:shape')?.attributes;
    flow.picture(about?.['descr'] ?? about?.['alt'] ?? '');
  }
  return inside.filter((one) => one.name === 'w:txbxContent');
}

function isLarge(inside: readonly MarkupElement[]): boolean {
  const extent = inside.find((one) => one.name === 'wp:extent')?.attributes;
  return !extent || !(Number(extent['cx']) < leastWidth || Number(extent['cy']) < leastHeight);
}

/** All that a drawing holds, of alternatives the first; what stands in a text box belongs to its own flow. */
function gather(element: MarkupElement, found: MarkupElement[]): void {
  for (const child of printedChildren(element)) {
    found.push(child);
    if (child.name !== 'w:txbxContent') gather(child, found);
  }
}
