import type { Tokenizer } from 'htmlparser2';
import { PageBuilder } from './page-builder.js';
import type { PageElement } from './page-node.js';

/** Where the page's own head and body end, −1 where no tag says so. */
export interface PageTree {
  readonly root: PageElement;
  readonly headEnd: number;
  readonly bodyEnd: number;
}

const kept = new Set(['style', 'hidden', 'type', 'value', 'rowspan', 'colspan']);

const nothing = (): void => undefined;

/** The tree of a page, built as the reader builds it. */
export function pageTree(html: string, Tokenizer_: typeof Tokenizer): PageTree {
  const builder = new PageBuilder();
  let [name, nameEnd, attribute, headEnd, bodyEnd] = ['', 0, '', -1, -1];
  let attributes: Record<string, string> = {};
  const opened = (end: number): void => builder.open({ name, attributes, nameEnd, tagEnd: end + 1, children: [], closed: false });
  const tokenizer = new Tokenizer_({}, {
    ontext: (start, end) => builder.text({ text: html.slice(start, end), end }),
    ontextentity: (code, end) => builder.text({ text: String.fromCodePoint(code), end }),
    onopentagname: (start, end) => {
      [name, nameEnd, attributes] = [html.slice(start, end).toLowerCase(), end, {}];
    },
    onattribname: (start, end) => {
      const found = html.slice(start, end).toLowerCase();
      attribute = kept.has(found) && attributes[found] === undefined ? found : '';
      if (attribute) attributes[attribute] = '';
    },
    onattribdata: (start, end) => {
      if (attribute) attributes[attribute] += html.slice(start, end);
    },
    onattribentity: (code) => {
      if (attribute) attributes[attribute] += String.fromCodePoint(code);
    },
    onattribend: nothing,
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => {
      const closing = html.slice(start, end).toLowerCase();
      if (closing === 'head' && headEnd < 0) headEnd = start - 2;
      if (closing === 'body') bodyEnd = start - 2;
      builder.close(closing);
    },
    oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing,
  });
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, headEnd, bodyEnd };
}
