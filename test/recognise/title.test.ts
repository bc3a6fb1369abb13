import { describe, expect, it } from '@jest/globals';
import { isWholeTitle, titleOf, yearIn } from '../../src/recognise/title.js';
import { stripsIn } from './strips.js';

const titled = (...lines: readonly string[]) => {
  const found = titleOf(stripsIn(...lines), lines.length);
  return found && [found.organization, found.year, found.index];
};

describe('the title of a report', () => {
  it.each([
    [['青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局 2023 年 政府信息公开工作 年度报告'], ['青河县档案局', 2023, 0]],
    [['2023年青河县档案局政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局政府信息公开工作年度报告（2023年）'], ['青河县档案局', 2023, 0]],
    [['青河县档案局二〇二三年政府信息公开年报'], ['青河县档案局', 2023, 0]],
    [['关于青河县档案局2023年度政府信息公开工作情况的报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局2023年政府信息公开工作情况报告'], ['青河县档案局', 2023, 0]],
    [['青河县人民政府网站', '首页', '青河县档案局2023年政府信息公开工作年度报告', '发布时间：2024-01-20'], ['青河县档案局', 2023, 2]],
    [['青河县档案局', '2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 1]],
    [['青河县档案局', '政府信息公开工作年度报告', '（2023年）'], ['青河县档案局', 2023, 1]],
    [['青河县档案局2023年政府信息公开工作年', '度报告'], ['青河县档案局', 2023, 1]],
    [['行政处罚', '政府信息公开年报', '当前位置：首页 > 2022年政府信息公开年报', '青河县档案局2023年政府信息公开工作年', '度报告'], ['青河县档案局', 2023, 4]],
  ])('%j', (lines, expected) => expect(titled(...lines)).toEqual(expected));

  it('is none where nothing reads like one', () => {
    for (const lines of [['青河县档案局'], ['2023年，本局认真做好政府信息公开年度报告。'], ['政府信息公开指南'], ['一、总体情况']]) expect(titled(...lines)).toBeNull();
  });

  it('is looked for before the first section only', () => expect(titleOf(stripsIn('一、总体情况', '青河县档案局2023年政府信息公开工作年度报告'), 0)).toBeNull());
});

describe('a whole title', () => {
  it('names a body, a year and what it is', () => {
    expect(isWholeTitle('青河县档案局2023年政府信息公开工作年度报告')).toBe(true);
    for (const text of ['2023年政府信息公开工作年度报告', '青河县档案局政府信息公开工作年度报告', '青河县档案局2023年政府信息公开工作年度报告。', `${'长'.repeat(120)}2023年政府信息公开工作年度报告`]) expect(isWholeTitle(text)).toBe(false);
  });
});

describe('the year named in a text', () => {
  it.each([['自2023年1月1日起至2023年12月31日', 2023], ['2021 年', 2021], ['1999年', null], ['2023', null], ['', null]])('%j: %s', (text, year) => expect(yearIn(text)).toBe(year));
});
