import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '../../src/recognise/outline.js';
import { passageOf, sectionOf } from '../../src/recognise/section.js';
import { stripsIn } from './strips.js';

const sectionIn = (...lines: readonly string[]) => {
  const strips = stripsIn('一、总体情况', ...lines);
  return sectionOf(outlineOf(strips).sections[0]!, strips, () => true);
};

describe('a section', () => {
  it('has its own passages before its subsections, each with its own', () => {
    const { passages, sections } = sectionIn('开头。', '（一）主动公开', '甲。', '乙。', '（二）依申请公开', '丙。');
    expect(passages.map(({ text }) => text)).toEqual(['开头。']);
    expect(sections.map(({ number, heading, passages: own }) => [number, heading, own.map(({ text }) => text)])).toEqual([[1, '主动公开', ['甲。', '乙。']], [2, '依申请公开', ['丙。']]]);
  });

  it('finds the text that stands behind a subsection’s heading, at its place', () => {
    const [one] = sectionIn('（三）平台建设。改版网站专栏。').sections;
    expect(one).toMatchObject({ number: 3, heading: '平台建设', passages: [{ text: '改版网站专栏。', at: { in: 'text', line: 2, column: 9 } }] });
  });

  it('takes a long sentence behind a mark for text, not for a heading', () => {
    const [one] = sectionIn(`（一）${'长'.repeat(60)}。尾`).sections;
    expect(one!.passages[0]!.text).toBe(`${'长'.repeat(60)}。尾`);
  });

  it('takes a whole line of forty characters for a heading, a longer one for text', () => {
    const read = (length: number) => sectionIn(`（一）${'长'.repeat(length - 3)}`).sections.map(({ heading, passages }) => [heading.length, passages.length]);
    expect([read(40), read(41)]).toEqual([[[37, 0]], [[0, 1]]]);
  });

  it('leaves table rows out where told to', () => {
    const strips = stripsIn('一、总体情况', '甲\t1', '正文。');
    expect(sectionOf(outlineOf(strips).sections[0]!, strips, ({ grid }) => !grid).passages.map(({ text }) => text)).toEqual(['正文。']);
  });

  it('reads a row of several cells as their texts side by side', () => expect(passageOf(stripsIn('甲\t\t1')[0]!).text).toBe('甲 1'));
});
