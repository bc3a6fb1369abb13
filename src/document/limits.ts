/**
 * What one source may cost, stated once. Each is named in the message that meets it. A report has some hundred lines and
 * a thousand cells; what goes a hundred times beyond that is no report, and would be waited for.
 */
export const limits = {
  /** Bytes of one source file. */
  bytes: 64 * 1024 * 1024,
  /** Bytes of an archive of many reports, or of what comes from standard input. */
  archive: 512 * 1024 * 1024,
  /** Bytes of any one part of a zip after inflation, and of all that are opened together. */
  inflated: 64 * 1024 * 1024,
  /** Times its packed size that a part of a zip may unpack to, where that is more than a megabyte. */
  ratio: 200,
  /** Entries of a zip. */
  entries: 10_000,
  /** Elements of one page, pieces of text between its entities among them, or of one XML part, characters and steps of paths of a page of an OFD: each costs memory. */
  elements: 500_000,
  /** Control words, groups, bytes of a code page and pieces of text of one file of rich text. */
  controls: 4_000_000,
  /** Elements open at once in HTML or XML, states saved at once in a PDF, blocks of an OFD in one another. */
  nesting: 512,
  /** Columns one cell may span. */
  span: 1_000,
  /** Cells of one document, blank ones included. */
  cells: 200_000,
  /** Rows of one sheet; rows and paragraphs of one document. */
  rows: 50_000,
  /** Characters of one paragraph or cell. */
  characters: 1_000_000,
  /** Sheets of a workbook. */
  sheets: 500,
  /** Pages of a PDF or an OFD. */
  pages: 500,
  /** Drawing operators of a page of a PDF; objects, pieces of text and lines of one of an OFD. */
  operators: 50_000,
  /** Milliseconds of processor time for which the library may give no sign of life over a PDF: a font, a thousand operators, its list of objects. */
  pdfSilence: 1_500,
  /** The same of the clock, so long that a busy machine is no reason to refuse one. */
  pdfWait: 15_000,
  /** Megabytes of memory for the objects of a PDF. */
  pdfHeap: 192,
} as const;
