import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../src/recognise/outline.js';
import { stripsIn } from './strips.js';

const titles = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况', '存在的主要问题及改进情况', '其他需要报告的事项'];
const numeral = (index: number): string => '一二三四五六'.charAt(index);
const under = ['有序开展各项工作。', '规章\t0\t0\t0', '本年新收\t1\t0\t0\t0\t0\t0\t1', '结果维持\t结果纠正', '仍有不足，将改进。', '无。'];

/** Where in the lines the sections begin, and which they are. */
const begun = (lines: readonly string[]): unknown => outlineOf(stripsIn(...lines)).sections.map(({ headingAt, known }) => [lines[headingAt], known?.number ?? null]);

/** A report whose headings are written in one way, with lines put in under section 一, and sections left out. */
const report = (heading: (index: number, title: string) => string, parts: readonly string[] = [], left: readonly number[] = []): { lines: string[]; sections: unknown[] } => {
  const kept = titles.flatMap((title, index) => (left.includes(index + 1) ? [] : { line: heading(index, title), text: [under[index]!, ...(index === 0 ? parts : [])], number: index + 1 }));
  return { lines: kept.flatMap(({ line, text }) => [line, ...text]), sections: kept.map(({ line, number }) => [line, number]) };
};

const ways: Readonly<Record<string, (index: number, title: string) => string>> = {
  '一、': (index, title) => `${numeral(index)}、${title}`, '第一部分': (index, title) => `第${numeral(index)}部分 ${title}`, '（一）': (index, title) => `（${numeral(index)}）${title}`, '一)': (index, title) => `${numeral(index)})${title}`,
  '1.': (index, title) => `${index + 1}. ${title}`, '壹、': (index, title) => `${'壹贰叁肆伍陆'.charAt(index)}、${title}`, 'no number': (_, title) => title, 'number lost': (_, title) => `、${title}`,
};
const named = { others: ['主动公开', '依申请公开', '政府信息管理情况', '平台建设', '监督保障'], 'sections besides': ['主动公开情况', '依申请公开政府信息情况', '政府信息管理情况'], sections: titles.slice(1, 4) };

describe('the sections of a report', () => {
  const cases = Object.entries(ways).flatMap(([way, heading]) => Object.entries(ways).flatMap(([part, mark]) => Object.entries(named).map(([name, parts]) => [way, part, name, heading, parts.map((title, index) => mark(index, title))] as const)));

  it.each(cases)('numbered %s are not taken for parts of section 一, numbered %s and named like %s', (_, __, ___, heading, parts) => {
    const { lines, sections } = report(heading, parts);
    expect(begun(lines)).toEqual(sections);
  });

  it.each(Object.entries(ways))('numbered %s are missed where parts of section 一 are named like them', (_, heading) => {
    for (const mark of ['（一）', '1、']) {
      const parts = titles.slice(1, 4).map((title, index) => `${mark.replace('一', numeral(index)).replace('1', String(index + 1))}${title}`);
      const { lines, sections } = report(heading, parts, [3]);
      expect(begun(lines)).toEqual(sections);
    }
  });

  it('are missed where a list under section 一 begins anew and names one of them', () => {
    const parts = ['1、主动公开情况', '2、依申请公开情况', '3、政府信息管理'];
    const { lines, sections } = report((index, title) => `${index === 0 ? 1 : index}、${title}`, parts, [2]);
    expect(begun(lines)).toEqual(sections);
  });

  it('are those with something under them, not those of a list of contents', () => {
    const { lines, sections } = report(ways['一、']!);
    expect(begun(['目录', ...titles.map((title, index) => ways['一、']!(index, title)), ...lines])).toEqual(sections);
  });

  it('may have their numbers before a tab, as programs number them', () => {
    for (const mark of ['一、', '（一）', '1.', '第一部分']) {
      const { lines, sections } = report((index, title) => `${mark.replace('一', numeral(index)).replace('1', String(index + 1))}\t${title}`, ['（一）\t主动公开', '1.\t主动公开情况']);
      expect(begun(lines)).toEqual(sections);
    }
  });

  it('may have headings that went over to a second line, which is no text of theirs', () => {
    const { lines, sections } = report(ways['一、']!);
    const torn = lines.flatMap((line) => (line.startsWith('三、') ? [line.slice(0, -2), line.slice(-2)] : [line]));
    const outline = outlineOf(stripsIn(...torn)).sections;
    expect(outline.map(({ heading, known }) => [heading, known?.number])).toEqual(sections.map((_, index) => [titles[index], index + 1]));
    expect(outline.map(({ from, to }) => torn.slice(from, to))).toEqual(under.map((text) => [text]));
  });

  it('may have lost some of their numbers', () => {
    const { lines, sections } = report((index, title) => (index % 2 ? title : `${numeral(index)}、${title}`));
    expect(begun(lines)).toEqual(sections);
  });

  it('are kept where a number goes on, though the form has no such section', () => {
    const { lines, sections } = report(ways['第一部分']!);
    expect(begun([...lines, '第七部分 附件', '见网站。'])).toEqual([...sections, ['第七部分 附件', null]]);
    expect(begun([...lines, '一、附件', '二、说明'])).toEqual(sections);
  });

  it('may be named otherwise and numbered wrongly, or after sections the form does not have', () => {
    const slipped = ['一、总体情况', '二、主动公开政府信息情况', '二、收到和处理申请情况', '四、行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
    expect(begun(slipped)).toEqual(slipped.map((line, index) => [line, index + 1]));
    const older = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、收费及减免情况', '五、因政府信息公开申请行政复议、提起行政诉讼的情况', '六、存在的主要问题及改进措施', '七、其他需要报告的事项'];
    expect(begun(older)).toEqual(older.map((line, index) => [line, [null, 2, 3, null, 4, 5, 6][index]]));
  });

  it('stand twice where they are alike', () => {
    const { lines, sections } = report(ways['一、']!);
    expect(begun([...lines.slice(0, -2), '五、存在的主要问题及改进情况', '仍有不足。', ...lines.slice(-2)])).toEqual([...sections.slice(0, 5), sections[4], sections[5]]);
  });
});
