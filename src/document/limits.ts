/** What one source may cost, stated once. Each is named in the message that meets it. */
export const limits = {
  /** Bytes of one source file. */
  bytes: 64 * 1024 * 1024,
  /** Bytes of any one part of a zip after inflation, and of all of them together. */
  inflated: 256 * 1024 * 1024,
  /** Entries of a zip. */
  entries: 10_000,
  /** Elements of one page, or of one XML part: each costs memory. */
  elements: 2_000_000,
  /** Elements open at once in HTML or XML. */
  nesting: 512,
  /** Columns one cell may span. */
  span: 1_000,
  /** Cells of one grid. */
  cells: 1_000_000,
  /** Rows of one sheet. */
  rows: 50_000,
  /** Pages of a PDF. */
  pages: 500,
} as const;
