import { notices } from '../../forms/index.js';
import { saySum, sumRule } from './sums.js';

export const requestsRowTotal = sumRule({
  id: 'requests-row-total',
  title: { zh: '表三横向合计不成立', en: 'Table 3: a row does not add up' },
  why: {
    zh: '每一行的「总计」是自然人与五类法人或其他组织之和。',
    en: 'In every row the total is natural persons plus the five kinds of organizations.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表三「总计」列', en: 'table 3, column 总计' } }],
  mend: {
    zh: '核对这一行七个数：要么某一类申请人填错，要么「总计」没有跟着改。',
    en: 'Check the seven figures of the row: one applicant is wrong, or the total did not follow a change.',
  },
  right: { cells: { 'requests.results.granted.naturalPerson': 4, 'requests.results.granted.total': 4 } },
  wrong: { cells: { 'requests.results.granted.total': 5 } },
  say: (found) => saySum(found, { zh: '各类申请人', en: 'the applicants' }),
});
