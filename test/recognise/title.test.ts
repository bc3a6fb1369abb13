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
    [['2023年政府信息公开工作年度报告', '青河县档案局', '（2024年1月15日）'], ['青河县档案局', 2023, 0]],
    [['（单位名称）2023年政府信息公开工作年度报告'], [null, 2023, 0]],
    [['（单位名称）××××年政府信息公开工作年度报告'], [null, null, 0]],
    [['2023年政府信息公开工作年度报告', '来源：青河县档案局'], [null, 2023, 0]],
    [['2023年政府信息公开工作年度报告', '保护视力色'], [null, 2023, 0]],
    [['青河县档案局', '政府信息公开工作年度报告', '（2023年）'], ['青河县档案局', 2023, 1]],
    [['青河县档案局2023', '年政府信息公开工作年度报告'], ['青河县档案局', 2023, 1]],
    [['青河县档案局2023年政府信息公开工作年', '度报告'], ['青河县档案局', 2023, 1]],
    [['行政处罚', '政府信息公开年报', '当前位置：首页 > 2022年政府信息公开年报', '青河县档案局2023年政府信息公开工作年', '度报告'], ['青河县档案局', 2023, 4]],
    [['标题：青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['附件12：青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['附件：青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['《青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局2023年政府信息公开工作年度报告（公开版）'], ['青河县档案局', 2023, 0]],
    [['青河县档案局（2023年）政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局的2023年政务公开工作报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局二O二三年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
    [['青河县档案局二零一九年政府信息公开工作年度报告'], ['青河县档案局', 2019, 0]],
    [['青河县档案局/青河县史志馆2023年政府信息公开工作年度报告'], ['青河县档案局/青河县史志馆', 2023, 0]],
    [['政务公开 / 年报 / 青河县档案局2022年政府信息公开工作年度报告', '青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 1]],
    [['当前位置：青河县档案局2022年政府信息公开工作年度报告', '青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 1]],
    [['2022年政府信息公开工作年度报告', '青河县档案局2023年政府信息公开工作年度报告'], ['青河县档案局', 2023, 1]],
    [['青河县档案局2023年政府信息公开工作年度报告', '白山县档案局2022年政府信息公开工作年度报告'], ['青河县档案局', 2023, 0]],
  ])('%j', (lines, expected) => expect(titled(...lines)).toEqual(expected));

  const rest = '2023年政府信息公开工作年度报告';
  it.each([
    ['a sentence', ['青河县档案局，', rest]],
    ['the number of a page', ['青河县档案局', '12', rest]],
    ['a number between dashes', ['青河县档案局', '-12-', rest]],
    ['a long line', ['青河县'.repeat(14), rest]],
    ['one character', ['局', rest]],
  ])('does not take the body from over %s', (_, lines) => expect(titled(...lines)).toEqual([null, 2023, lines.length - 1]));

  it('takes the year from a short line below, not from a long one, and says what it does not know', () => {
    const undated = '政府信息公开工作年度报告';
    expect(titled('青河县档案局', undated, '2023年1月')).toEqual(['青河县档案局', 2023, 1]);
    expect(titled('青河县档案局', undated, '发布时间：2023年1月20日上午十点整')).toEqual(['青河县档案局', null, 1]);
    expect(titled(undated, '（2023年）')).toEqual([null, 2023, 0]);
    expect(titled(undated)).toEqual([null, null, 0]);
    expect(titled(`${'长'.repeat(100)}青河县档案局${rest}`)).toBeNull();
  });

  it('has a body of two to sixty characters, and a line of a year below of less than sixteen', () => {
    expect([2, 60, 61].map((length) => titled(`${'局'.repeat(length)}${rest}`)![0])).toEqual(['局局', '局'.repeat(60), null]);
    expect(['发布时间：2023年1月20日', '发布时间：2023年1月20日晨'].map((below) => titled('青河县档案局', '政府信息公开工作年度报告', below)![1])).toEqual([2023, null]);
  });

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
