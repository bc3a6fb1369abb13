import { describe, it, expect } from '@jest/globals';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { docxReader } from '../../src/read/docx.js';
import { cell, docx, paragraph, part, table } from './docx-parts.js';
import { readOne } from './markup-sketch.js';

interface Printed {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/** The cells of the tables in a body, by another parser and another algorithm: every position of the grid is filled. */
function cellsBySaxes(xml: string): Printed[][][] {
  const tables: Printed[][][] = [];
  let owners: (Printed | null)[] = [];
  let above: (Printed | null)[] = [];
  let now = { text: '', span: 1, merge: '' };
  let inText = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') tables.push([]);
    if (name === 'w:tr') tables.at(-1)!.push([]);
    if (name === 'w:tr') above = owners;
    if (name === 'w:tbl' || name === 'w:tr') owners = [];
    else if (name === 'w:gridBefore') owners = Array<null>(Number(attributes['w:val'])).fill(null);
    else if (name === 'w:tc') now = { text: '', span: 1, merge: '' };
    else if (name === 'w:gridSpan') now.span = Number(attributes['w:val']);
    else if (name === 'w:vMerge') now.merge = String(attributes['w:val'] ?? 'continue');
    else if (name === 'w:p' && now.text !== '') now.text += '\n';
    inText = name === 'w:t';
  });
  parser.on('text', (text) => (inText ? (now.text += text) : undefined));
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name !== 'w:tc') return;
    const column = owners.length;
    const upper = now.merge === 'continue' ? above[column] : null;
    const printed = upper?.column === column ? upper : { text: now.text.trim(), column, columns: now.span, rows: 0 };
    if (printed !== upper) tables.at(-1)!.at(-1)!.push(printed);
    printed.rows++;
    // What is below may go on this merge only if it was one.
    const owner = now.merge === '' ? null : printed;
    owners.push(owner, ...Array<null>(now.span - 1).fill(null));
  });
  parser.write(xml).close();
  return tables;
}

const text = fc.constantFrom('', '0', '12', '1,234', '（一）予以公开', '商业', 'a &amp; b');
const aCell = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 0, 0, 2, 3), fc.constantFrom('', '', '<w:vMerge w:val="restart"/>', '<w:vMerge/>', '<w:vMerge w:val="continue"/>'))
  .map(([texts, span, merge]) => cell(texts.map((one) => paragraph(one)).join(''), `${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}`));
const aRow = fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.array(aCell, { minLength: 2, maxLength: 5 })).map(([before, cells]) => `<w:tr>${before ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : ''}${cells.join('')}</w:tr>`);
const body = fc.array(fc.array(aRow, { minLength: 2, maxLength: 6 }).map((rows) => table(...rows)), { minLength: 1, maxLength: 3 }).map((tables) => tables.join(paragraph('间')));

describe('tables of Word documents, against saxes', () => {
  it('have the cells, columns, spans and texts that a second reading gives them', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (inside) => {
        const { blocks } = await readOne(docxReader, docx(inside));
        const read = blocks.flatMap((block) => (block.kind === 'grid' ? [block.rows] : []));
        const rows = read.map((grid) => grid.map((cells) => cells.map(({ text, column, columnSpan, rowSpan }) => ({ text, column, columns: columnSpan, rows: rowSpan }))));
        const expected = cellsBySaxes(part('document', `<w:body>${inside}</w:body>`));
        expect(rows).toEqual(expected.map((grid) => grid.map((cells) => cells.map((one) => ({ ...one, text: one.text.replace(/\n+/g, '\n') })))));
      }),
      { numRuns: 200 },
    );
  });
});
