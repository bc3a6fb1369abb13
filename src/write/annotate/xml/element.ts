/** An element of an XML part and where it stands in the text. Positions count UTF-16 units from 0. */
export interface Element {
  /** As written, with its prefix. */
  readonly tag: string;
  /** Without its prefix: which prefix a program chose says nothing. */
  readonly name: string;
  /** By their names as written, entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: readonly Element[];
  /** Of the `<` it opens with, and just behind the `>` of its opening tag. */
  readonly start: number;
  readonly openEnd: number;
  /** Of the `<` of its closing tag, and just behind all of it; both the end of the opening tag when `empty`. */
  readonly closeStart: number;
  readonly end: number;
  /** Written `<a/>`. */
  readonly empty: boolean;
}

/** The prefix an element was written with, colon included; empty when there is none. */
export const prefixOf = ({ tag, name }: Element): string => tag.slice(0, tag.length - name.length);

/** The first child element of that name; `undefined` where there is none, or no element. */
export const childOf = (element: Element | null | undefined, name: string): Element | undefined => element?.children.find((child) => child.name === name);

/** All child elements of that name, in their order; none of no element. */
export const childrenOf = (element: Element | null | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];

/** An attribute by its name without prefix: `id` finds `r:id`. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attributes[name] ?? Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
