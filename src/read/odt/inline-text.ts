import { childOf, textOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { Flow } from '../markup/flow.js';
import type { Deletions } from './deletions.js';

/** Inline elements that do not print where they stand. */
const unprinted = new Set([
  'text:note', 'office:annotation', 'text:ruby-text', 'text:hidden-text', 'text:hidden-paragraph', 'text:tracked-changes',
  'text:bibliography-mark', 'text:toc-mark', 'text:alphabetical-index-mark', 'svg:title', 'svg:desc',
  // Charts and sheets set into a text: other parts of an .odt, whole documents in one XML file.
  'office:document',
]);
/** No run of blanks is longer. */
const mostBlanks = 1_000;

/** Where the text goes, and what of it does not print. */
export interface InlineTarget {
  readonly flow: Flow;
  readonly hiddenStyles: ReadonlySet<string>;
  readonly deletions: Deletions;
}

/** Adds what a paragraph prints to the flow; its text boxes are handed out, each a flow of its own. */
export function pourInline(paragraph: MarkupElement, to: InlineTarget): MarkupElement[] {
  const { flow, hiddenStyles, deletions } = to;
  return paragraph.children.flatMap((child) => {
    if (typeof child !== 'string') deletions.take(child);
    if (!deletions.prints) return typeof child === 'string' || unprinted.has(child.name) ? [] : pourInline(child, to);
    // Between the elements of a drawing stand only the blanks that an .fodt is set out with.
    if (typeof child === 'string') flow.text(paragraph.name.startsWith('draw:') ? '' : child.replace(/[ \t\r\n]+/g, ' '));
    else if (child.name === 'text:s') flow.text(' '.repeat(Math.min(Number(child.attributes['c'] ?? 1) || 1, mostBlanks)));
    else if (child.name === 'text:tab') flow.text('\t');
    else if (child.name === 'text:line-break') flow.text('\n');
    else if (child.name === 'draw:text-box') return [child];
    else if (child.name === 'draw:image') flow.picture(pictureText(paragraph));
    else if (!unprinted.has(child.name) && !hiddenStyles.has(child.attributes['style-name'] ?? '')) return pourInline(child, to);
    return [];
  });
}

const pictureText = (frame: MarkupElement): string => {
  const about = childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title');
  return about ? textOf(about) : '';
};
