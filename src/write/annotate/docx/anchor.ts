/** Where an element stands in its part: its tag from `start` up to `openEnd`; its end tag begins at `closeStart`. Offsets count bytes from 0. */
export interface Span {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
}

/** A paragraph, and where its properties end. */
export interface ParagraphAnchor extends Span {
  readonly kind: 'paragraph';
  readonly propertiesEnd: number;
}

/** A cell, its properties, and its first paragraph that is not of a table within it. */
export interface CellAnchor extends Span {
  readonly kind: 'cell';
  readonly properties: Span | null;
  readonly paragraph: ParagraphAnchor | null;
}

/** Where a mark can stand; `null` in a text box, where Word holds no comments. */
export type Anchor = ParagraphAnchor | CellAnchor | null;
