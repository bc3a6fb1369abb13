import { childOf, elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';

/** Marks round rows, cells, paragraphs or runs that leave no trace in print: their content counts as if they were not. */
const transparent = new Set([
  'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo',
  'w:subDoc', 'w:ruby', 'w:rubyBase', 'mc:Choice', 'mc:Fallback', 'm:oMathPara', 'm:oMath',
]);

/**
 * The child elements as they print: content controls, links and accepted insertions opened, deletions left out, and of
 * alternatives the first.
 */
export function printedChildren(element: MarkupElement): MarkupElement[] {
  if (element.children.every((child) => typeof child !== 'string' && !needsOpening(child.name))) return element.children as MarkupElement[];
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:sdt') return printedChildren({ ...child, children: [childOf(child, 'w:sdtContent') ?? ''] });
    if (child.name === 'mc:AlternateContent') return printedChildren({ ...child, children: child.children.filter(isElement).slice(0, 1) });
    if (child.name === 'w:del' || child.name === 'w:moveFrom') return [];
    return transparent.has(child.name) ? printedChildren(child) : [child];
  });
}

const needsOpening = (name: string): boolean =>
  transparent.has(name) || name === 'w:sdt' || name === 'mc:AlternateContent' || name === 'w:del' || name === 'w:moveFrom';

const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

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
