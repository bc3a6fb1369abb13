import { notices } from '../../forms/index.js';
import { saySum, sumRule } from './sums.js';

export const disputesTotal = sumRule({
  id: 'disputes-total',
  title: { zh: '表四合计不成立', en: 'Table 4: a group does not add up' },
  why: {
    zh: '行政复议、未经复议直接起诉、复议后起诉三组，每组的「总计」是结果维持、结果纠正、其他结果、尚未审结之和。',
    en: 'In each of the three groups the total is upheld + corrected + other + pending.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表四「总计」列', en: 'table 4, columns 总计' } }],
  mend: { zh: '核对这一组的五个数。', en: 'Check the five figures of the group.' },
  right: { cells: { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1 } },
  wrong: { cells: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 1 } },
  say: (found) => saySum(found, { zh: '四种结果', en: 'the four outcomes' }),
});
