import { attributeOf, childOf, type Element } from '../xml/element.js';

/** Marks round rows, cells, paragraphs or runs that leave no trace in print. */
const transparent = new Set([
  'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'hyperlink', 'fldSimple', 'dir', 'bdo', 'subDoc', 'ruby', 'rubyBase', 'Choice', 'Fallback', 'oMathPara', 'oMath',
]);

/** Elements that stand for what one of their children holds, or for nothing. */
const wrappers = new Set(['sdt', 'AlternateContent', 'del', 'moveFrom']);

const special: ReadonlySet<string> = new Set([...transparent, ...wrappers]);

const anySpecial = (elements: readonly Element[]): boolean => {
  for (const { name } of elements) if (special.has(name)) return true;
  return false;
};

/** The child elements as they print: content controls, links and insertions opened, deletions left out, of alternatives the first. */
export function printedChildren(element: Element): readonly Element[] {
  if (!anySpecial(element.children)) return element.children;
  return element.children.flatMap((child) => {
    if (child.name === 'sdt') return opened(childOf(child, 'sdtContent'));
    if (child.name === 'AlternateContent') return opened(child.children[0]);
    if (child.name === 'del' || child.name === 'moveFrom') return [];
    return transparent.has(child.name) ? printedChildren(child) : [child];
  });
}

function opened(element: Element | undefined): readonly Element[] {
  if (!element) return [];
  return transparent.has(element.name) ? printedChildren(element) : [element];
}

/** The value of a property; `undefined` when the property is not there. */
export const valueOf = (properties: Element | undefined, name: string): string | undefined => {
  const property = childOf(properties, name);
  return property && (property.attributes['w:val'] ?? attributeOf(property, 'val'));
};

export function numberOf(properties: Element | undefined, name: string): number | undefined {
  const value = valueOf(properties, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on by merely being there is on. */
export const isOn = (properties: Element | undefined, name: string): boolean =>
  childOf(properties, name) !== undefined && !['0', 'false', 'off'].includes(valueOf(properties, name) ?? '1');
