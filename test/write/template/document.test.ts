import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Grid } from '../../../src/document/index.js';
import { form2021, forms, paperTable } from '../../../src/forms/index.js';
import { docxReader } from '../../../src/read/docx.js';
import { readReports } from '../../../src/run.js';
import { templateDocument } from '../../../src/write/template/index.js';

const template = { form: form2021, year: 2025, organization: '虚构市测试局' } as const;
const read = async (bytes: Uint8Array) => (await docxReader.read({ name: 'a.docx', bytes }))[0]!.blocks;

const key = (one: { row: number; column: number }): number => one.row * 100 + one.column;

describe('the form as a Word document', () => {
  it.each(forms.map((form) => [form.id, form] as const))('reads back as the paper lays form %s out', async (_, form) => {
    const grids = (await read(await templateDocument({ ...template, form }))).filter((block): block is Grid => block.kind === 'grid');
    expect(grids).toHaveLength(form.tables.length);
    grids.forEach((grid, index) => {
      const wanted = paperTable(form.tables[index]!).cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text }));
      const found = grid.rows.flatMap((cells, row) => cells.map(({ column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text })));
      expect(found.toSorted((a, b) => key(a) - key(b))).toEqual(wanted.toSorted((a, b) => key(a) - key(b)));
    });
  });

  it('has title, six headings, and a prompt wherever words are asked for', async () => {
    const paragraphs = (await read(await templateDocument(template))).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(paragraphs.slice(0, 2).map(({ text }) => text)).toEqual(['虚构市测试局', '2025年政府信息公开工作年度报告']);
    expect(paragraphs.filter(({ level }) => level === 1).map(({ text }) => text[0])).toEqual([...'一二三四五六']);
    expect(paragraphs.filter(({ text }) => /^（文字描述.{0,41}）$/.test(text))).toHaveLength(8);
  });

  it.each([['青河县档案局'], ['青河哈萨克自治县人民政府信访局'], ['某局']])('is read as a report of its body, however its title is broken: %s', async (organization) => {
    const [one] = await readReports({ name: 'a.docx', bytes: await templateDocument({ ...template, organization }) });
    expect(one!.report).toMatchObject({ organization, year: 2025, title: `${organization}2025年政府信息公开工作年度报告` });
  });

  it('keeps table 二 on one page, and lets table 三 break between rows', async () => {
    const document = new TextDecoder().decode(unzipSync(await templateDocument(template))['word/document.xml']);
    const kept = document.split('<w:tbl>').slice(1).map((table) => [...table.matchAll(/<w:tr>.*?<\/w:tr>/g)].filter(([row]) => row.includes('<w:keepNext/>')).length);
    expect(kept).toEqual([13, 0, 3]);
  });

  it('takes last year’s 结转 over', async () => {
    const blocks = await read(await templateDocument({ ...template, prior: new Map([['requests.carriedForward.naturalPerson', 3], ['requests.carriedForward.business', 1]]) }));
    const texts = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat().map(({ text }) => text) : []));
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['3', '1', '4']);
  });

  it('leaves signs for a body and a year that are not known', async () => {
    const [name, title] = await read(await templateDocument({ form: form2021, year: null, organization: null }));
    expect([name, title]).toMatchObject([{ text: '（单位名称）' }, { text: '××××年政府信息公开工作年度报告' }]);
  });

  it('is well formed, and escapes what it is given', async () => {
    const parts = unzipSync(await templateDocument({ ...template, organization: '<b>&"' }));
    for (const part of Object.values(parts)) expect(() => new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(part)).close()).not.toThrow();
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('>&lt;b&gt;&amp;&quot;</w:t>');
  });
});
