import { childOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { FieldState } from '../markup/field-state.js';
import { Flow } from '../markup/flow.js';
import type { FlowBlock } from '../markup/flow.js';
import type { ListCounter } from './list-counter.js';
import { pourRun } from './run-text.js';
import type { ParagraphStyle } from './styles.js';
import { flowTable } from './table-rows.js';
import { isOn, numberOf, printedChildren, valueOf } from './wrappers.js';

/** What the paragraphs of a document share: its styles, its numbering, its open fields. */
export interface WordContext {
  readonly styleOf: (id: string | undefined) => ParagraphStyle;
  readonly lists: ListCounter;
  readonly fields: FieldState;
}

/** What the body of a document prints, in order; also that of a cell or a text box. */
export function bodyFlow(body: MarkupElement, context: WordContext): FlowBlock[] {
  const flow = new Flow();
  for (const child of printedChildren(body)) {
    if (child.name === 'w:p') pourParagraph(child, flow, context);
    else if (child.name === 'w:tbl') flow.add(flowTable(child, (cell) => bodyFlow(cell, context)));
  }
  flow.end();
  return flow.blocks;
}

function pourParagraph(paragraph: MarkupElement, flow: Flow, context: WordContext): void {
  const properties = childOf(paragraph, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const joinsNext = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
  const runs = printedChildren(paragraph).filter((child) => child.name === 'w:r' || child.name === 'm:r');
  if (runs.length === 0 && (joinsNext || isOn(mark, 'w:vanish'))) return;
  const style = context.styleOf(valueOf(properties, 'w:pStyle'));
  flow.text(numberBefore(properties, style, context.lists));
  const boxes: MarkupElement[] = [];
  for (const run of runs) pourRun(run, { flow, fields: context.fields, boxes });
  context.fields.endParagraph();
  if (!joinsNext) flow.end(levelOf(numberOf(properties, 'w:outlineLvl') ?? style.outline));
  for (const box of boxes) for (const block of bodyFlow(box, context)) flow.add(block);
}

/** The number Word prints before a paragraph although its text does not hold it. */
function numberBefore(properties: MarkupElement | undefined, style: ParagraphStyle, lists: ListCounter): string {
  const numbering = childOf(properties, 'w:numPr');
  const id = valueOf(numbering, 'w:numId') ?? style.list;
  if (id === undefined || id === '0') return '';
  return lists.next(id, numberOf(numbering, 'w:ilvl') ?? style.listLevel, valueOf(properties, 'w:pStyle'));
}

/** Outline levels count from 0, and 9 is body text. */
const levelOf = (outline: number | undefined): number | undefined =>
  outline === undefined || outline > 8 || outline < 0 ? undefined : outline + 1;
