import { nameOf, notices } from '../../forms/index.js';
import { difference, sumRule } from './sums.js';

export const requestsBalance = sumRule({
  id: 'requests-balance',
  title: { zh: '表三勾稽关系不成立', en: 'Table 3: the balance does not hold' },
  why: {
    zh: '每一列都应有：本年新收 + 上年结转 = 办理结果总计 + 结转下年度继续办理。',
    en: 'In every column: received + carried over = results in total + carried forward.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表三左上角「本列数据的勾稽关系」', en: 'table 3, top left corner' } }],
  mend: {
    zh: '核对这一列的「一」「二」「（七）总计」和「四」四个数。',
    en: 'Check the four figures of the column: I, II, (7) and IV.',
  },
  right: { cells: { 'requests.carriedForward.naturalPerson': 1 } },
  wrong: { cells: { 'requests.carriedForward.naturalPerson': 5, 'requests.carriedForward.total': 5 } },
  say({ subject, expected, actual }) {
    const column = nameOf(subject);
    const by = difference(expected!, actual!);
    return {
      zh: `${column.zh}：本年新收 + 上年结转 = ${expected}，办理结果总计 + 结转下年 = ${actual}，后者${by.zh}`,
      en: `${column.en}: received + carried over = ${expected}, results + carried forward = ${actual} (${by.en})`,
    };
  },
});
