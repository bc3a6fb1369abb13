import { describe, expect, it } from '@jest/globals';
import { allForms, cellsOfTable, isTraditional, nameOf, simplified } from '../../src/forms/index.js';

describe('traditional characters', () => {
  it.each([
    ['收到和處理政府信息公開申請情況', '收到和处理政府信息公开申请情况'],
    ['無行政復議', '无行政复议'],
    ['2023年𠮷縣', '2023年𠮷县'],
    ['予以公开', '予以公开'],
    ['', ''],
  ])('%p is %p', (text, plain) => expect(simplified(text)).toBe(plain));

  it('are in no label of any form, which would else be matched by none', () => {
    const labels = allForms.flatMap(({ sections, tables }) => [
      ...sections.map(({ title }) => title),
      ...tables.flatMap((table) => cellsOfTable(table).map(({ path }) => nameOf(path).zh)),
    ]);
    expect(labels.length).toBeGreaterThan(300);
    expect(labels.filter((label) => Array.from(label).some((char) => isTraditional(char.charCodeAt(0))))).toEqual([]);
  });
});
