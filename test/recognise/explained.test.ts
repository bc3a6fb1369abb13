import { describe, expect, it } from '@jest/globals';
import { labelKey } from '../../src/recognise/key.js';
import { check } from '../../src/check/index.js';
import { readText } from '../check/cases.js';
import { sampleText } from '../sample-text.js';

describe('a label explained in brackets', () => {
  it.each([
    ['规章（设区的市、自治州人民政府制定的规章）', '规章'], ['行政规范性文件（含党政混合信息）', '行政规范性文件'], ['行政处罚（单位：件）', '行政处罚'], ['本年废止件数（含失效）：', '本年废止件数'], ['现行有效件数（截至2023年12月31日）', '现行有效件数'],
    ['规章〔无制定权的填0〕', '规章'], ['规章（设区的市（自治州）制定的）', '规章'], ['2.重复申请（同一申请人）', '重复申请'], ['二、上年结转政府信息公开申请数量（2022年）', '上年结转政府信息公开申请数量'], ['自然人（个人）', '自然人'], ['行政事业性收费（元）', '行政事业性收费'], ['本年收费金额（单位：万元）（不含信息处理费）', '本年收费金额'],
  ])('is that label: %s', (text, words) => expect(labelKey(text)).toMatchObject({ words }));

  it.each([
    '行政许可（上年）', '本年制发件数（同比）', '现行有效件数（2022年）', '行政处罚（其中：简易程序）', '行政许可（占比%）', '行政事业性收费（以元计）', '本年收费金额（单位为元）', '总计（历年累计）', '行政许可（仅限网上）', '行政诉讼（未经复议直接起诉）', '法人或其他组织（商业企业）',
    '转送其他机关（含移交）', '（行政许可）', '（注）行政许可',
  ])('is not, where the words in brackets make it another, or it is none of the form: %s', (text) => expect(labelKey(text).explained).toBeUndefined());

  it('keeps its mark, and is no other than the label that the form itself explains', () => {
    expect(labelKey('（三）不予公开（共八项）')).toMatchObject({ words: '不予公开', mark: '(三)', explained: true });
    expect(labelKey('（二）部分公开（区分处理的，只计这一情形，不计其他情形）').explained).toBeUndefined();
  });
});

const judged = async (...changes: readonly (readonly [string, string])[]) => {
  const report = await readText(changes.reduce((text, [from, to]) => text.replace(from, to), sampleText()));
  const cell = (path: string): unknown => report.cells.get(path)?.value;
  return [cell('disclosure.penalty.decisions'), cell('disclosure.normativeDocuments.inForce'), check(report).findings.map(({ id }) => id)];
};

describe('rows and columns explained in brackets', () => {
  it('are read', async () => {
    const explained = [['规章\t', '规章（设区的市制定的规章）\t'], ['行政规范性文件\t', '行政规范性文件（含党政混合信息）\t'], ['现行有效件数', '现行有效件数（截至年底）'], ['行政处罚\t', '行政处罚（件）\t'], ['1.属于国家秘密', '1.属于国家秘密（第十四条）'], ['结果维持', '结果维持（件）']] as const;
    expect(await judged(...explained)).toEqual([6, 9, []]);
  });
  it('are none where several kinds are told apart so, though their figures be alike', async () => {
    const kinds = ['disclosure.行政处罚一般程序', 'disclosure.行政处罚简易程序'].map((label) => `row-unknown@${label}`);
    expect(await judged(['行政处罚\t6', '行政处罚（一般程序）\t4\t\t\n行政处罚（简易程序）\t4'])).toEqual([undefined, 9, ['row-missing@disclosure.penalty', ...kinds]]);
    expect(await judged(['行政处罚\t6', '行政处罚\t6\t\t\n行政处罚（简易程序）\t4'])).toEqual([6, 9, kinds.slice(1)]);
  });
  it('are other figures where they are of last year', async () => {
    expect(await judged(['行政处罚\t6', '行政处罚（上年）\t4\t\t\n行政处罚\t6'])).toEqual([6, 9, ['row-unknown@disclosure.行政处罚上年']]);
  });
});
