// In: two reports side by side. Out: text in four forms. Refuses to know where it goes.
import type { Comparison } from '../../model/index.js';
import type { PresentOptions } from '../presenter.js';
import { compareHtml } from './html.js';
import { compareJson } from './json.js';
import { compareMarkdown } from './markdown.js';
import { compareTable } from './table.js';

/** Every form a comparison takes, by the name `--format` takes. */
export const comparisons: Readonly<Record<string, (comparison: Comparison, options: PresentOptions) => string>> = {
  table: compareTable, json: compareJson, markdown: compareMarkdown, html: compareHtml,
};
