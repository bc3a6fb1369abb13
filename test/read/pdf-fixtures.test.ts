import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { GridCell } from '../../src/document/index.js';
import { pdfReader } from '../../src/read/pdf.js';

// Made by fixtures/make/pdf.mjs: dotted borders over a page break by Chromium, ruled and unruled tables by LibreOffice.
const folder = new URL('../../fixtures/pdf/', import.meta.url);
const figures = JSON.parse(readFileSync(new URL('figures.json', folder), 'utf8')) as Record<string, string[][]>;

const isFigure = ({ text }: GridCell): boolean => /^[\d.]*$/.test(text);

/** The figures at the end of a row. */
const figuresOf = (row: readonly GridCell[]): string[] => row.slice(row.findLastIndex((cell) => !isFigure(cell)) + 1).map(({ text }) => text);

describe.each(Object.entries(figures))('%s.pdf', (name, expected) => {
  it('gives every figure in its row and its order, and the text around the tables', async () => {
    const [document] = await pdfReader.read({ name, bytes: readFileSync(new URL(`${name}.pdf`, folder)) });
    const rows = document!.blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.map(figuresOf) : []));
    expect(rows.filter((row) => row.some(Boolean))).toEqual(expected);
    const paragraphs = document!.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(paragraphs[0]).toBe('临泉湾区档案馆2023年政府信息公开工作年度报告');
    expect(paragraphs.filter((text) => /^[一二三四五六]、/.test(text))).toHaveLength(6);
    expect(paragraphs[2]).toMatch(/^2023年，临泉湾区.*核对后签名。$/);
  });
});
