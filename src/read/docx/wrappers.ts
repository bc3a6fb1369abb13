import { childOf, elementsOf } from '../markup/element.js';
import type { MarkupElement, MarkupNode } from '../markup/element.js';

/** Marks round rows, cells, paragraphs or runs that leave no trace in print: their content counts as if they were not. */
const transparent = new Set([
  'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo',
  'w:subDoc', 'w:ruby', 'w:rubyBase', 'mc:Choice', 'mc:Fallback', 'm:oMathPara', 'm:oMath',
]);

/**
 * The child elements as they print: content controls, links and accepted insertions opened, deletions left out, and of
 * alternatives the first.
 */
export function printedChildren({ children }: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = [];
  addPrinted(children, found);
  return found;
}

function addPrinted(children: readonly MarkupNode[], found: MarkupElement[]): void {
  for (const child of children) {
    if (typeof child === 'string' || child.name === 'w:del' || child.name === 'w:moveFrom') continue;
    if (child.name === 'w:sdt') addPrinted(childOf(child, 'w:sdtContent')?.children ?? [], found);
    else if (child.name === 'mc:AlternateContent') addPrinted(elementsOf(child).slice(0, 1), found);
    else if (transparent.has(child.name)) addPrinted(child.children, found);
    else found.push(child);
  }
}

/** The value of a property element; `undefined` when it is not there. */
export const valueOf = (properties: MarkupElement | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes['val'];

/** A whole number among the properties; `undefined` when absent or not one. */
export function numberOf(properties: MarkupElement | undefined, name: string): number | undefined {
  const value = valueOf(properties, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on by merely being there is on. */
export function isOn(properties: MarkupElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['val'] ?? '1');
}
