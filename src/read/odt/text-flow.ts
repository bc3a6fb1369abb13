import { elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { Flow } from '../markup/flow.js';
import type { FlowBlock } from '../markup/flow.js';
import type { Deletions } from './deletions.js';
import { pourInline } from './inline-text.js';
import type { ListPosition, OdfListCounter } from './list-counter.js';
import { flowTable } from './table-rows.js';

/** What the paragraphs of a document share. */
export interface OdfContext {
  readonly lists: OdfListCounter;
  readonly deletions: Deletions;
  /** Names of the text styles that do not show. */
  readonly hiddenStyles: ReadonlySet<string>;
  /** List style of a paragraph style; for lists that name none. */
  readonly listOfStyle: ReadonlyMap<string, string>;
}

/** Wrappers whose content counts as if they were not there. */
const transparent = new Set([
  'text:section', 'text:table-of-content', 'text:index-body', 'text:alphabetical-index', 'text:illustration-index',
  'text:table-index', 'text:object-index', 'text:user-index', 'text:bibliography', 'text:index-title', 'draw:a', 'draw:g',
]);

/** What a document's body prints, in order; also a cell's or a text box's. */
export function textFlow(body: MarkupElement, context: OdfContext): FlowBlock[] {
  const to: Target = { ...context, flow: new Flow() };
  pourBlocks(elementsOf(body), to);
  to.flow.end();
  return to.flow.blocks;
}

interface Target extends OdfContext {
  readonly flow: Flow;
}

function pourBlocks(blocks: readonly MarkupElement[], to: Target): void {
  for (const child of blocks) {
    to.deletions.take(child);
    if (child.name === 'text:p' || child.name === 'text:h') pourParagraph(child, headingLabel(child, to), to);
    else if (child.name === 'text:list') pourList(child, null, to);
    else if (child.name === 'table:table') to.flow.add(flowTable(child, (cell) => textFlow(cell, to)));
    else if (child.name === 'draw:frame' || child.name === 'draw:custom-shape') pourParagraph(child, '', to);
    else if (transparent.has(child.name) && child.attributes['display'] !== 'none') pourBlocks(elementsOf(child), to);
  }
}

function pourParagraph(paragraph: MarkupElement, label: string, to: Target): void {
  to.flow.text(label);
  const boxes = pourInline(paragraph, to);
  to.flow.end(levelOf(paragraph));
  for (const box of boxes) for (const block of textFlow(box, to)) to.flow.add(block);
}

const levelOf = ({ name, attributes }: MarkupElement): number | undefined =>
  name === 'text:h' ? Math.max(1, Number(attributes['outline-level']) || 1) : undefined;

const headingLabel = (paragraph: MarkupElement, { lists }: OdfContext): string =>
  paragraph.name === 'text:h' && paragraph.attributes['is-list-header'] !== 'true' ? lists.heading(levelOf(paragraph)!) : '';

function pourList(list: MarkupElement, outer: ListPosition | null, to: Target): void {
  const named = list.attributes['style-name'] ?? outer?.style ?? styleWithin(list, to);
  const position: ListPosition = {
    style: named, level: (outer?.level ?? 0) + 1, counts: outer?.counts ?? to.lists.begin(named, list.attributes),
  };
  for (const item of elementsOf(list)) {
    let isCounted = item.name !== 'text:list-item';
    for (const child of elementsOf(item)) {
      if (child.name === 'text:list') pourList(child, position, to);
      else if (child.name === 'text:p' || child.name === 'text:h') {
        const label = isCounted ? '' : to.lists.item(position, item.attributes['start-value']);
        isCounted = true;
        pourParagraph(child, label, to);
      } else pourBlocks([child], to);
    }
  }
}

/** The list style of the first paragraph within, by its paragraph style. */
function styleWithin(list: MarkupElement, context: OdfContext): string {
  for (const child of elementsOf(list)) {
    const found = context.listOfStyle.get(child.attributes['style-name'] ?? '') ?? styleWithin(child, context);
    if (found !== '') return found;
  }
  return '';
}
