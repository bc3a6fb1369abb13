/** What may be in a text at all, told at one glance at the whole by the signs it cannot be without: for what is not there no line is looked at. */
export interface Signs {
  /** Marks of a page, or pandoc's. */
  readonly tags: boolean;
  /** Rulings of a table drawn with characters. */
  readonly rulings: boolean;
  /** Rows that bars part. */
  readonly bars: boolean;
  /** Rows that tabs part. */
  readonly tabs: boolean;
  /** Rows that commas part. */
  readonly commas: boolean;
  /** Rows printed as lists. */
  readonly lists: boolean;
  /** Columns drawn with dashes. */
  readonly dashes: boolean;
}

/** The signs that are in a text. */
export function signsIn(text: string): Signs {
  const rulings = /[+\u2500-\u257f]/.test(text);
  return {
    tags: text.includes('<') || text.includes(']{'), rulings, bars: rulings || text.includes('|') || text.includes('｜'),
    tabs: text.includes('\t'), commas: text.includes(','), lists: text.includes('['), dashes: text.includes('--'),
  };
}
