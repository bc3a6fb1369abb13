import { describe, expect, it } from '@jest/globals';
import { outlineOf, withoutMark } from '../../src/recognise/outline.js';
import { stripsIn } from './strips.js';

const outlined = (...lines: readonly string[]) => outlineOf(stripsIn(...lines)).sections.map(({ number, heading, known, from, to }) => [number, heading, known?.number ?? null, from, to]);

describe('the sections of a report', () => {
  it('run from their heading to the next', () =>
    expect(outlined('一、总体情况', '正文。', '二、主动公开政府信息情况', '规章\t0\t0\t0', '六、其他需要报告的事项')).toEqual([[1, '总体情况', 1, 1, 2], [2, '主动公开政府信息情况', 2, 3, 4], [6, '其他需要报告的事项', 6, 5, 5]]));

  it.each([
    ['总体情况', null, 1], ['1、总体情况', 1, 1], ['三、总体情况', 3, 1], ['一.总体情况', 1, 1], ['一、基本情况', 1, 1], ['二、2023年主动公开政府信息情况', 2, 2],
    ['五、存在的主要问题及改进情况：', 5, 5], ['七、附则', 7, null], ['三、结转情况', 3, null],
    ['一、我市总体情况', 1, 1], ['二、2023年总体情况', 2, null], ['三、2023年主动公开政府信息情况', 3, null], ['（一）总体情况', 1, 1], ['十、附件', 10, null],
  ])('are known by their words, though the number is lost or wrong: %s', (line, number, known) => expect(outlined(line).map(([printed, , form]) => [printed, form])).toEqual([[number, known]]));

  it.each(['总体情况良好，成效明显。', '一、2023年，我局收到申请15件。', '（一）主动公开情况', '总体情况 ……… 3', '一、总体情况……………3', '（三）收到和处理情况', '一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开', '三、本年度', '四、结转下年度继', '一', '、', '（一）2023年总体情况', '12、附件', '三十、附件', `一、${'长'.repeat(29)}`])('are not opened by %s', (line) => expect(outlined(line)).toEqual([]));

  it('are headed by no text longer than a heading', () => {
    const heading = (length: number): string => `二、${'为'.repeat(length - 12)}主动公开政府信息情况`;
    expect([60, 61].map((length) => outlined(heading(length)).length)).toEqual([1, 0]);
    const foreign = (length: number): string => `七、${'附'.repeat(length - 2)}`;
    expect([30, 31].map((length) => outlined(foreign(length)).length)).toEqual([1, 0]);
  });

  it.each(['总体情况3', '一、总体情况 3', '一、总体情况…3', '七、附件1', '七、附件 1', '七、附件．1', '七、附件２１', '七、1'])('are headed by no line of a table or of its contents: %s', (line) =>
    expect(outlined(line).length).toBe(line === '七、附件1' ? 1 : 0));

  it('leave what stands between the title and the first of them as the preamble', () => {
    const { title, preamble } = outlineOf(stripsIn('首页', '青河县档案局2023年政府信息公开工作年度报告', '根据条例编制。', '一、总体情况'));
    expect([title!.index, preamble]).toEqual([1, { from: 2, to: 3 }]);
  });

  it('are none, nor any preamble, where nothing is headed', () => expect(outlineOf(stripsIn('今天天气很好。'))).toEqual({ title: null, preamble: { from: 0, to: 0 }, sections: [] }));
});

describe('a heading without its mark', () => {
  it.each([['一、总体情况', '总体情况'], ['（一）主动公开', '主动公开'], ['(1) 主动公开', '主动公开'], ['1．主动公开', '主动公开'], ['2023年工作', '2023年工作'], ['一般情况', '一般情况']])('%s', (text, plain) => expect(withoutMark(text)).toBe(plain));
});
