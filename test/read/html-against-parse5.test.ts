import { describe, it, expect } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { htmlReader } from '../../src/read/html.js';
import { readOne } from './markup-sketch.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const nameOf = (node: Node): string => ('tagName' in node ? node.tagName : '');
const attribute = (node: Node, name: string): string => ('attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? '') : '');

/** All text of a node without any blanks: where lines break is not the standard's business. */
const letters = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(letters).join('')).replaceAll(/\s/g, '');
const all = (node: Node, name: string): Node[] => [...(nameOf(node) === name ? [node] : []), ...childrenOf(node).flatMap((child) => all(child, name))];
const spanOf = (node: Node, name: string): number => Math.max(1, Number(attribute(node, name) || 1));

/** The rows of a table as the standard's own algorithm builds them. */
const rowsByStandard = (table: Node) =>
  childrenOf(table)
    .flatMap((part) => (nameOf(part) === 'tr' ? [part] : childrenOf(part).filter((row) => nameOf(row) === 'tr')))
    .map((row, index, rows) =>
      childrenOf(row)
        .filter((cell) => ['td', 'th'].includes(nameOf(cell)))
        .map((cell) => ({ text: letters(cell), columns: spanOf(cell, 'colspan'), rows: Math.min(spanOf(cell, 'rowspan'), rows.length - index) })),
    );

async function rowsByReader(html: string) {
  const { blocks } = await readOne(htmlReader, html);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : [block.rows.map((row) => row.map(({ text, columnSpan, rowSpan }) => ({ text: text.replaceAll(/\s/g, ''), columns: columnSpan, rows: rowSpan })))],
  );
}

// Pages as people and programs write them: ends left out, wrong ends, inline soup, things where they do not belong.
const text = fc.constantFrom('1', '23', '商业企业', '&nbsp;', 'a &lt; b', '（一）', ' ');
const inline = fc.oneof(text, fc.tuple(fc.constantFrom('b', 'span', 'o:p', 'font'), text, fc.boolean()).map(([name, inside, ends]) => `<${name}>${inside}${ends ? `</${name}>` : ''}`));
const block = fc.tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'center'), inline, fc.boolean()).map(([name, inside, ends]) => `<${name} style="x:y">${inside}${ends ? `</${name}>` : ''}`);
const content = fc.array(fc.oneof(inline, block, fc.constantFrom('<br>', '<br/>', '</p>', '</div>', '</span>', '<!-- x -->', '<![if x]>')), { maxLength: 4 }).map((parts) => parts.join(''));
const cell = fc
  .tuple(fc.constantFrom('td', 'th'), fc.constantFrom('', ' colspan=2', ' rowspan="3"', " colspan='3' rowspan=2"), content, fc.boolean())
  .map(([name, spans, inside, ends]) => `<${name}${spans}>${inside}${ends ? `</${name}>` : ''}`);
const between = fc.constantFrom('', '\n  ', '</tbody><tbody>', '<form>', '<!-- y -->', '<thead>', '<colgroup><col></colgroup>', '错位', '<p>错</p>', '<b>粗</b>', '<input type=hidden>', '</p>', '</div>');
const row = fc.tuple(between, fc.array(cell, { minLength: 2, maxLength: 4 }), fc.boolean()).map(([before, cells, ends]) => `${before}<tr>${cells.join('\n')}${ends ? '</tr>' : ''}`);
const table = fc.tuple(fc.array(row, { minLength: 2, maxLength: 5 }), fc.constantFrom('<table>', '<table border=1><tbody>', '<TABLE><caption>题</caption>')).map(([rows, begin]) => `${begin}${rows.join('')}</table>`);
const page = fc.array(fc.oneof(table, block), { minLength: 1, maxLength: 4 }).map((parts) => `<html><body><p>起</p>${parts.join('')}</body></html>`);

describe('tables of pages, against parse5', () => {
  it('have the rows, spans and texts that the standard gives them', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        expect(await rowsByReader(html)).toEqual(all(parse(html) as unknown as Node, 'table').map(rowsByStandard));
      }),
      { numRuns: 400 },
    );
  });

  it('lose and add no letter of the page', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { blocks } = await readOne(htmlReader, html);
        const read = blocks.map((one) => (one.kind === 'paragraph' ? one.text : one.rows.flat().map((printed) => printed.text).join(''))).join('');
        const written = letters(parse(html) as unknown as Node);
        expect([...read.replaceAll(/\s/g, '')].sort()).toEqual([...written].sort());
      }),
      { numRuns: 400 },
    );
  });
});
