/** Text of a page, with where it ends in the source. */
export interface PageText {
  readonly text: string;
  readonly end: number;
}

/** An element of a page that matters to what prints and where. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Just behind the name in its tag, and just behind the tag; −1 for one the page left out. */
  readonly nameEnd: number;
  readonly tagEnd: number;
  readonly children: (PageElement | PageText)[];
  /** Closed by its own end tag. */
  closed: boolean;
}
