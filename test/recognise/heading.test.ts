import { describe, expect, it } from '@jest/globals';
import { markOf } from '../../src/recognise/heading-mark.js';
import { headingOf } from '../../src/recognise/heading.js';

describe('the mark of a line', () => {
  it.each([
    ['三、甲', '一', 3], ['三．甲', '一', 3], ['三 甲', '一', 3], ['十一、甲', '一', 11], ['第三部分 甲', '第一', 3], ['第3章：甲', '第一', 3], ['部分三：甲', '第一', 3], ['第三，甲', '第一', 3],
    ['（三）甲', '（一）', 3], ['(三) 甲', '（一）', 3], ['㈢甲', '（一）', 3], ['【三】甲', '（一）', 3], ['三)甲', '一）', 3], ['3.甲', '1', 3], ['３、甲', '1', 3], ['03 甲', '1', 3], ['3.0 甲', '1', 3],
    ['3）甲', '1）', 3], ['（3）甲', '（1）', 3], ['③甲', '（1）', 3], ['⒊甲', '1', 3], ['叁、甲', '壹', 3], ['Ⅲ、甲', 'Ⅰ', 3], ['III. 甲', 'Ⅰ', 3], ['**三、甲**', '一', 3], ['## 3. 甲', '1', 3], ['　　三、甲', '一', 3],
    ['甲', 'none', null], ['、甲', 'none', null], ['■ 甲', 'none', null], ['2023年甲', 'none', null], ['1.5万元', 'none', null], ['3.1 甲', 'none', null], ['第一季度甲', 'none', null], ['', 'none', null],
  ])('%j: %s, %s', (line, kind, number) => expect(markOf(line)).toMatchObject({ kind, number }));
});

const told = (line: string): unknown => {
  const heading = headingOf(line);
  return heading && [heading.known?.number ?? null, heading.rest < 0 ? '' : line.slice(heading.rest)];
};

describe('the heading of a line', () => {
  it.each([
    '总体情况', '第一部分 总体情况', '第一部分总体情况', '（一）总体情况', '1. 总体情况', '1、总体情况', '１．总体情况', '1) 总体情况', '①总体情况', '壹、总体情况', 'I. 总体情况', '一总体情况', '、总体情况', '◆总体情况',
    '**一、总体情况**', '# 总体情况', '一、总 体 情 况', '一、总　体　情　况：', '一、【总体情况】', '总体情况。', '一、总体情况（2023年）', '总體情況', '2023年度总体情况', '我局总体情况', '一、2023年我局总体情况',
  ])('is that of section 一: %s', (line) => expect(told(line)).toEqual([1, '']));

  it.each([
    ['五、存在的主要问题及改进情况 2023年，仍有不足。', 5, '2023年，仍有不足。'], ['五、存在的主要问题及改进情况2023年，仍有不足。', 5, '2023年，仍有不足。'], ['五、存在的主要问题及改进情况。仍有不足，将改进。', 5, '仍有不足，将改进。'],
    ['五、存在的主要问题及改进情况（一）存在的问题', 5, '（一）存在的问题'], ['六、其他需要报告的事项：无', 6, '无'], ['六、其他需要报告的事项无', 6, '无'], ['其他需要报告的事项 无。', 6, '无。'], ['其他需要报告的事项2023年未收取信息处理费。', 6, '2023年未收取信息处理费。'],
    ['一、总体情况 2023年，我局有序开展工作。', 1, '2023年，我局有序开展工作。'], [`五、存在的主要问题及改进情况 ${'我局仍有不足，'.repeat(30)}`, 5, '我局仍有不足，'.repeat(30)],
  ])('ends where its text begins: %s', (line, number, rest) => expect(told(line)).toEqual([number, rest]));

  it.each(['五、存在的主要问题及改进情况如下：', '五、存在的主要问题及改进情况：', '三、收到和处理政府信息公开申请情况 统计表', '三、收到和处理政府信息公开申请情况（统计表）'])('has no text where only a note follows: %s', (line) => expect(told(line)).toEqual([line.startsWith('五') ? 5 : 3, '']));

  it.each([
    '总体情况良好，成效明显。', '一、总体情况良好，成效明显。', '总体情况3', '一、总体情况……………3', '没有其他需要报告的事项。', '存在的主要问题：进度不够快，检索不方便。', '基本情况：我局有序开展工作。', '主动公开情况我局有序公开，按月更新。',
    '本报告由总体情况、主动公开政府信息情况等六部分组成。', '政府信息管理情况', '123', '一', '',
  ])('is none: %s', (line) => expect(told(line)).toBeNull());

  it.each([['（三）政府信息管理情况', '（一）'], ['三)政府信息管理情况', '一）'], ['七、附则', '一']])('is one the form does not have, numbered as it is: %s', (line, kind) => expect(headingOf(line)).toMatchObject({ kind, known: null }));
});
