import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, constantFrom, letrec, oneof, property, tuple, type Arbitrary } from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import type { Block } from '../../../src/document/index.js';
import * as read from '../../../src/read/html/element-kinds.js';
import { docxReader } from '../../../src/read/docx.js';
import { pageFlow as readFlow } from '../../../src/read/html/page-flow.js';
import { parseHtml } from '../../../src/read/html/parse-html.js';
import { layOut } from '../../../src/read/markup/lay-out.js';
import type { Anchor } from '../../../src/write/annotate/docx/anchor.js';
import { readMainPart } from '../../../src/write/annotate/docx/flow.js';
import { paragraphStyles } from '../../../src/write/annotate/docx/paragraph-styles.js';
import { WordPart } from '../../../src/write/annotate/docx/word-part.js';
import { placeKey, Places, placesIn } from '../../../src/write/annotate/flow.js';
import * as annotated from '../../../src/write/annotate/html/element-kinds.js';
import { pageFlow } from '../../../src/write/annotate/html/page-flow.js';
import { pageTree } from '../../../src/write/annotate/html/page-tree.js';
import { Package } from '../../../src/write/annotate/package.js';
import { Part } from '../../../src/write/annotate/xml/part.js';
import { p, tbl, tc, tr, word } from './word.js';

// The readers give the places, the annotators find them again: both must count alike, on broken input too.

/** The places of a document with the last sign printed at each. */
const readPlaces = (blocks: readonly Block[]): [string, string][] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [[placeKey(block.at), block.text] as [string, string]] : block.rows.flat().map(({ at, text }): [string, string] => [placeKey(at), text])));

const sorted = (keys: Iterable<string>): string[] => [...keys].toSorted();

describe('the places of a web page', () => {
  const tags = ['table', 'tr', 'td', 'td colspan=2', 'td rowspan=2', 'th', 'p', 'div', 'b', 'h2', 'br', 'li', 'ul', 'caption', 'div style="display:none"', 'span hidden', 'tbody', 'nav', 'pre', 'input value=5', 'script'];
  const open = constantFrom(...tags).map((tag) => `<${tag}>`);
  const close = constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`);
  const text = constantFrom('甲', '乙丙', ' ', '\n', '12', '&nbsp;', '字'.repeat(450));
  const row = array(text, { minLength: 2, maxLength: 5 }).map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`);
  const table = array(row, { minLength: 1, maxLength: 6 }).map((rows) => `<table>${rows.join('')}</table>`);
  const soup = array(oneof(open, close, text, table, row), { maxLength: 40 }).map((all) => all.join(''));

  it('go by the reader’s kinds of elements', () => {
    const kinds = [
      [annotated.voidElements, read.voidElements], [annotated.blockElements, read.blockElements], [annotated.unseenElements, read.unseenElements],
      [annotated.ignoredElements, read.ignoredElements], [annotated.tableElements, read.tableElements],
    ] as const;
    for (const [own, readers] of kinds) expect(sorted(own)).toEqual(sorted(readers));
  });

  it('are those the reader gives', () => {
    assert(
      property(soup, (html) => {
        const { blocks } = layOut(readFlow(parseHtml(html, Tokenizer).root));
        const places = placesIn(pageFlow(pageTree(html, Tokenizer).root));
        expect(sorted(places.keys())).toEqual(sorted(new Set(readPlaces(blocks).map(([key]) => key))));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('the places of a Word document', () => {
  const text = constantFrom('甲', '乙丙', '', ' ', '字'.repeat(450), '一</w:t><w:br/><w:t>二');
  const change = constantFrom((one: string) => one, (one: string) => `<w:ins>${one}</w:ins>`, (one: string) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`);
  const properties = constantFrom('', '', '', '<w:pStyle w:val="H"/>', '<w:outlineLvl w:val="0"/>', '<w:rPr><w:del w:id="1"/></w:rPr>');
  const paragraph = tuple(text, properties, change).map(([words, some, wrapped]) => wrapped(p(words, some)));
  const aside = constantFrom('<!-- </w:tc></w:p> -->', '<!--<w:tc><w:p>-->', '<?a </w:tbl>?>', '<w:bookmarkStart w:id="1" w:name=">"/>', '<w:p/>');
  const field = array(constantFrom('begin', 'separate', 'end', '甲'), { minLength: 1, maxLength: 4 })
    .map((runs) => `<w:p>${runs.map((run) => `<w:r>${run === '甲' ? '<w:t>甲</w:t>' : `<w:fldChar w:fldCharType="${run}"/>`}</w:r>`).join('')}</w:p>`);
  const { blocks } = letrec<{ blocks: string[]; table: string; box: string }>((tie) => ({
    blocks: array(oneof({ maxDepth: 2, withCrossShrink: true }, paragraph, aside, field, tie('table'), tie('box')), { maxLength: 5 }),
    box: (tie('blocks') as Arbitrary<string[]>).map((inside) => `<w:p><w:r><w:pict><w:txbxContent>${inside.join('') || p('')}</w:txbxContent></w:pict></w:r></w:p>`),
    table: array(array(tuple(tie('blocks') as Arbitrary<string[]>, constantFrom('', '', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>', '<w:hMerge/>')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
      .map((rows) => tbl(...rows.map((row) => tr(...row.map(([inside, some]) => tc(inside.join('') || p(''), some)))))),
  }));

  it('are those the reader gives', async () => {
    await assert(
      asyncProperty(blocks, async (body) => {
        const bytes = await word(body.join(''));
        const [document] = await docxReader.read({ name: 'a.docx', bytes });
        const file = new Package(bytes);
        const part = new WordPart(file.bytesOf('word/document.xml')!, paragraphStyles(new Part(file.bytesOf('word/styles.xml')!)));
        const taker = new Places<Anchor>();
        readMainPart(part, taker);
        const places = taker.found;
        const read = new Map(readPlaces(document!.blocks));
        expect(sorted(places.keys())).toEqual(sorted(read.keys()));
        // Those of a few places are found without reading what is not asked for: behind the last of them, in other cells, outside tables.
        const all = document!.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.at] : block.rows.flat().map(({ at }) => at)));
        for (const wanted of [all.filter((_, nth) => nth % 3 === 1), all.filter((place) => place.in === 'table'), all.filter((place) => place.in === 'paragraph')]) {
          const few = new Places<Anchor>(wanted);
          readMainPart(part, few);
          expect(wanted.map((place) => few.found.get(placeKey(place)))).toEqual(wanted.map((place) => places.get(placeKey(place))));
        }
        // Paragraphs joined by a deleted mark are marked at the first of them.
        if (body.join('').includes('<w:del ')) return;
        for (const [key, anchor] of places) {
          if (!anchor) continue;
          const words = part.text(anchor.openEnd, anchor.closeStart).replace(/<!--.*?-->|<[^>]*>|\s/g, '');
          expect(words).toContain(read.get(key)!.trim().slice(0, 1));
        }
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});
