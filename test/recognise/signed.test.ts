import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { readText } from '../check/cases.js';
import { sampleText } from '../sample-text.js';

/** The sample of a body that its title and text do not name. */
const unnamed = sampleText().replaceAll('青河县档案局', '').replace('2023年，认真', '2023年，我局认真').replace('与办公室联系', '与我局办公室联系');
const bodyOf = async (text: string): Promise<string | null> => (await readText(text)).organization;

describe('a report whose title names no body', () => {
  it.each([
    '青河县档案局 2024年1月20日', '青河县档案局2024年1月20日', '青河县档案局\n2024年1月20日', '青河县档案局（盖章）\n\n2024年1月20日\n打印 关闭', '青河县档案局\n二〇二四年一月二十日', '来源：青河县档案局', '信息来源：青河县档案局 发布时间：2024-01-20',
    '发布机构：青河县档案局', '主办单位：青河县档案局', '主办：青河县档案局　备案号：皖ICP备05001234号', '主办单位：青河县人民政府\n来源：青河县档案局',
  ])('is of the one that signs it, or to whom its page gives it: %s', async (foot) => {
    expect(await bodyOf(`${unnamed}${foot}\n`)).toBe('青河县档案局');
    expect(check(await readText(`${unnamed}${foot}\n`)).findings).toEqual([]);
  });

  it('may have it above', async () => expect(await bodyOf(unnamed.replace('\n\n', '\n来源：青河县档案局 发布时间：2024-01-20\n\n'))).toBe('青河县档案局'));

  it.each([
    '', '县档案局 2024年1月20日', '我局 2024年1月20日', '青河县档案局', '2024年1月20日', '主办单位：青河县人民政府', '来源：青河县人民政府', '主办单位：青河县大数据局', '来源：青河县档案局\n来源：青河县财政局', '青河县档案局 2024年1月20日\n青河县财政局 2024年1月20日',
  ])('is of none where nobody is named, only the host of the page is, or two are: %j', async (foot) => expect(await bodyOf(`${unnamed}${foot}\n`)).toBeNull());

  it('is not of a body when its text is of another', async () => {
    expect(await bodyOf(`${unnamed.replace('2023年，我局', '2023年，青河县财政局')}青河县档案局 2024年1月20日\n`)).toBeNull();
  });

  it('stays what its title says', async () => expect(await bodyOf(`${sampleText()}来源：青河县财政局\n`)).toBe('青河县档案局'));
});

describe('section 六', () => {
  const empty = sampleText().replace(/(?<=六、.*\n)[\s\S]*/, '');
  it.each(['青河县档案局\n2024年1月20日', '青河县档案局 2024年1月20日', '上一篇：青河县档案局2022年政府信息公开工作年度报告', '主办单位：青河县档案局', '【打印】 【关闭】', '皖ICP备05001234号'])('is empty where only %j stands under it', async (foot) =>
    expect(check(await readText(`${empty}${foot}\n`)).findings.map(({ id }) => id)).toContain('section-empty@section-6'));
  it.each(['无。', '无', '2023年未收取信息处理费。', '青河县档案局没有其他需要报告的事项。'])('is not where it says %s', async (text) =>
    expect(check(await readText(`${empty}${text}\n青河县档案局\n2024年1月20日\n`)).findings.map(({ rule }) => rule)).not.toContain('section-empty'));
});
