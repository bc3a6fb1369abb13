import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../../src/document/index.js';
import type { Place } from '../../../src/finding/index.js';
import { form2021 } from '../../../src/forms/index.js';
import { docxReader } from '../../../src/read/docx.js';
import { htmlReader } from '../../../src/read/html.js';
import type { Reader } from '../../../src/read/reader.js';
import { workbookReader } from '../../../src/read/workbook.js';
import { annotate, sign, type Markable } from '../../../src/write/annotate/index.js';
import { templateDocument, templateWorkbook } from '../../../src/write/template/index.js';

const template = { form: form2021, year: 2025, organization: '虚构市测试局', prior: new Map([['requests.carriedForward.business', 12]]) } as const;
const page = '<html><head><title>虚构镇2024年政府信息公开工作年度报告</title></head><body><h1>虚构镇2024年政府信息公开工作年度报告</h1><p>六、其他需要报告的事项</p><table><tr><td>甲</td><td>12</td></tr><tr><td>乙</td><td><p>34</p></td></tr></table></body></html>';

const samples: readonly (readonly [string, Markable, Reader, () => Promise<Uint8Array>])[] = [
  ['a workbook of LibreOffice', 'xlsx', workbookReader, async () => new Uint8Array(readFileSync('fixtures/annotate/office.xlsx'))],
  ['a workbook of our own', 'xlsx', workbookReader, async () => templateWorkbook(template)],
  ['a Word document', 'docx', docxReader, async () => templateDocument(template)],
  ['a web page', 'html', htmlReader, async () => new TextEncoder().encode(page)],
];

const placesOf = (documents: readonly Document[]): Place[] => documents.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat().map(({ at }) => at) : [block.at])));

describe('a marked copy read again', () => {
  it.each(samples)('is the same document: %s', async (_, kind, reader, make) => {
    const bytes = await make();
    const before = await reader.read({ name: 'a', bytes });
    const marks = placesOf(before).map((at, index) => ({ sign: sign(index + 1), at, also: [], shade: 'error' as const, text: `${index} 不对，应为 7。` }));
    const copy = await annotate({ bytes, kind, marks, lang: 'zh' });
    expect(copy.unplaced).toEqual([]);
    expect(await reader.read({ name: 'a', bytes: copy.bytes })).toEqual(before);
  });
});
