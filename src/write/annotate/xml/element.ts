import { Parser } from 'htmlparser2';

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

type Draft = { -readonly [Key in keyof Element]: Element[Key] } & { children: Draft[] };

/** The elements of an XML part, as a tree under its root; `null` when there is no element. Never throws: what is not well formed is closed where its parent ends. */
export function parseXml(text: string): Element | null {
  let root: Draft | null = null;
  let open: Draft | null = null;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element = draft(tag, attributes, open, parser.startIndex, parser.endIndex + 1);
        open?.children.push(element);
        root ??= element;
        open = element;
      },
      onclosetag() {
        if (!open) return;
        open.empty = text[open.openEnd - 2] === '/' && parser.endIndex < open.openEnd;
        if (!open.empty) [open.closeStart, open.end] = [parser.startIndex, parser.endIndex + 1];
        open = open.parent as Draft | null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

const draft = (tag: string, attributes: Element['attributes'], parent: Draft | null, start: number, openEnd: number): Draft => ({
  tag, name: tag.slice(tag.indexOf(':') + 1), attributes, parent, children: [], start, openEnd, closeStart: openEnd, end: openEnd, empty: false,
});

/** The prefix an element was written with, colon included; empty when there is none. */
export const prefixOf = ({ tag, name }: Element): string => tag.slice(0, tag.length - name.length);

export const childOf = (element: Element | null | undefined, name: string): Element | undefined => element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | null | undefined, name: string): readonly Element[] => element?.children.filter((child) => child.name === name) ?? [];

/** An attribute by its name without prefix: `id` finds `r:id`. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attributes[name] ?? Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
