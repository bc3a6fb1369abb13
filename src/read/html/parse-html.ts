import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';
import type { MarkupElement } from '../markup/element.js';
import { keptAttributes } from './element-kinds.js';
import { TreeBuilder } from './tree-builder.js';

/** A page as a tree under one root, and whether it asks for a password. */
export interface HtmlPage {
  readonly root: MarkupElement;
  readonly asksPassword: boolean;
}

/**
 * The tree of a page. Only the tokenizer of htmlparser2 is used: its parser needs time squared in the depth of nesting.
 */
export function parseHtml(html: string, Tokenizer_: typeof Tokenizer): HtmlPage {
  const builder = new TreeBuilder();
  const tokenizer = new Tokenizer_({}, callbacksFor(html, builder));
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, asksPassword: builder.asksPassword };
}

const nothing = (): void => undefined;

function callbacksFor(html: string, builder: TreeBuilder): TokenizerCallbacks {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute: string | null = null;
  let value = '';
  const opened = (): void => builder.open(name, attributes);
  return {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: (codepoint) => builder.text(String.fromCodePoint(codepoint)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      const found = html.slice(start, end).toLowerCase();
      attribute = keptAttributes.has(found) && attributes[found] === undefined ? found : null;
      value = '';
    },
    onattribdata: (start, end) => {
      if (attribute !== null) value += html.slice(start, end);
    },
    onattribentity: (codepoint) => {
      value += String.fromCodePoint(codepoint);
    },
    onattribend: () => {
      if (attribute !== null) attributes[attribute] = value;
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
