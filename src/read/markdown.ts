// In: Markdown or plain text with tables of HTML in it, as converters write tables that have merged cells. Out: the
// neutral document, text and tables in turn. Refuses to know: what a report is.
import { withPlaces, type Block, type Document } from '../document/index.js';
import type { Place } from '../finding/index.js';
import { blocksOfMarkup } from './html.js';
import { markupHead } from './html/signature.js';
import type { Reader } from './reader.js';
import { blocksOf } from './text.js';
import { textOf } from './text/text-of.js';

/** Reads .md with tables of HTML; asked after the reader of pages, which takes what is a page. */
export const markdownReader: Reader = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  accepts: ({ bytes }) => /<table[\s>]/i.test(markupHead(bytes)),
  read: async ({ bytes }) => [await readMarkdown(textOf(bytes))],
};

async function readMarkdown(text: string): Promise<Document> {
  const blocks: Block[] = [];
  let [line, tables] = [0, 0];
  for (const { part, isTable } of partsOf(text)) {
    const [before, above] = [line, tables];
    const own = isTable ? await blocksOfMarkup(part) : blocksOf(part.replace(aroundTables, ''));
    blocks.push(...own.map((block) => withPlaces(block, (at) => moved(at, before, above))));
    if (isTable) tables += own.filter(({ kind }) => kind === 'grid').length;
    line += part.split('\n').length - 1;
  }
  return { blocks, tabular: false, remarks: [] };
}

/** What stands around a table and shows nothing. */
const aroundTables = /<\/?(?:html|body|div)(?:\s[^<>]{0,500})?>/gi;

/** Tables of HTML, with what is nested in them, and the text between. A table that is not closed goes on to the end. */
function partsOf(text: string): { readonly part: string; readonly isTable: boolean }[] {
  const parts: { part: string; isTable: boolean }[] = [];
  let [from, depth] = [0, 0];
  const cut = (to: number, isTable: boolean): void => {
    if (to > from) parts.push({ part: text.slice(from, to), isTable });
    from = to;
  };
  for (const { index, 0: tag, 1: closing } of text.matchAll(/<(\/?)table(?:\s[^<>]*)?>/gi)) {
    if (closing) {
      if (depth === 1) cut(index + tag.length, true);
      depth = Math.max(0, depth - 1);
    } else if (depth++ === 0) cut(index, false);
  }
  cut(text.length, depth > 0);
  return parts;
}

/** Tables are counted through the whole text, and its lines too; what a part calls a paragraph of a page is on a line of the text. */
function moved(at: Place, line: number, tables: number): Place {
  if (at.in === 'table') return { ...at, table: at.table + tables };
  if (at.in === 'text') return { ...at, line: at.line + line };
  return { in: 'text', line: line + 1, column: 1 };
}
