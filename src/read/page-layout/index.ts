// In: what each page shows, text runs and ruling lines in points, from whatever format lays out pages. Out: the blocks of
// the neutral document: paragraphs and grids. Refuses to know: PDF, OFD, what a report is.
import type { Document } from '../../document/index.js';
import { joinPages } from './continued.js';
import type { Drawing } from './drawing.js';
import { withoutMargins } from './margins.js';
import { pageParts } from './page-parts.js';
import { spreadOf } from './side-pages.js';

/** Paragraphs and grids of the pages, in order, with places by page and point; nothing where no page holds text. */
export function blocksOfPages(drawings: readonly Drawing[]): Document['blocks'] {
  const { drawings: pages, backToPages } = spreadOf(withoutMargins(drawings));
  return backToPages(joinPages(pageParts(pages)));
}

/** The names of programs that print sheets, among those that make pages. */
export const printsSheets = /\bExcel\b|^Calc\b|表格/u;
