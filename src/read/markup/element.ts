/** One element of HTML or XML, at most `limits.nesting` deep, so that walking it by recursion is safe. */
export interface MarkupElement {
  /** Lower case in HTML; in XML the local name behind a prefix of ours (`w:tbl`), whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element, or a run of text with its entities decoded. */
export type MarkupNode = MarkupElement | string;

/** The child elements, without the text between them. */
export const elementsOf = (element: MarkupElement): MarkupElement[] =>
  element.children.filter((child): child is MarkupElement => typeof child !== 'string');

/** The first child element of that name. */
export function childOf(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  if (element) for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All text inside, as it stands. */
export function textOf(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
