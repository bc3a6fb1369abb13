import { childOf, textOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { Flow } from '../markup/flow.js';

/** Inline elements that do not print where they stand. */
const unprinted = new Set([
  'text:note', 'office:annotation', 'text:ruby-text', 'text:hidden-text', 'text:hidden-paragraph', 'text:tracked-changes',
  'text:bibliography-mark', 'text:toc-mark', 'text:alphabetical-index-mark', 'svg:title', 'svg:desc',
]);
/** No run of blanks is longer. */
const mostBlanks = 1_000;

/** Adds what a paragraph prints to the flow; its text boxes are handed out, each a flow of its own. */
export function pourInline(paragraph: MarkupElement, flow: Flow, hiddenStyles: ReadonlySet<string>): MarkupElement[] {
  return paragraph.children.flatMap((child) => {
    if (typeof child === 'string') flow.text(child.replace(/[ \t\r\n]+/g, ' '));
    else if (child.name === 'text:s') flow.text(' '.repeat(Math.min(Number(child.attributes['c'] ?? 1) || 1, mostBlanks)));
    else if (child.name === 'text:tab') flow.text('\t');
    else if (child.name === 'text:line-break') flow.text('\n');
    else if (child.name === 'draw:text-box') return [child];
    else if (child.name === 'draw:image') flow.picture(pictureText(paragraph));
    else if (!unprinted.has(child.name) && !hiddenStyles.has(child.attributes['style-name'] ?? '')) return pourInline(child, flow, hiddenStyles);
    return [];
  });
}

const pictureText = (frame: MarkupElement): string => {
  const about = childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title');
  return about ? textOf(about) : '';
};
