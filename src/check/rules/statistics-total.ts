import { nameOf, notices } from '../../forms/index.js';
import { difference, sumRule } from './sums.js';

export const statisticsTotal = sumRule({
  id: 'statistics-total', severity: 'warning', forms: ['2014', '2008'],
  title: { zh: '统计表合计不成立', en: 'Statistics table: a line is not the sum of its parts' },
  why: {
    zh: '申请数、办结数、答复数、复议和诉讼数、人员数等于其下各项之和；各地的表不尽相同，所以只作警告。「其中」只是一部分，不相加。',
    en: 'Requests, completions, replies, disputes and staff are the sum of the lines below them. Tables differ from place to place, so this is a warning; lines marked 其中 are a part only and are not added up.',
  },
  authority: [{ notice: notices.statistics2014, place: { zh: '政府信息公开情况统计表', en: 'the statistics table' } }],
  mend: { zh: '核对这一项和其下各项。', en: 'Check the line and the lines below it.' },
  right: { text: sample(3) },
  wrong: { text: sample(4) },
  say({ subject, expected, actual, cells }) {
    const { zh, en } = nameOf(subject);
    const parts = cells!.length - 1;
    const by = difference(expected!, actual!);
    return {
      zh: `「${zh}」写的是 ${actual}，其下 ${parts} 项之和为 ${expected}，${by.zh}`,
      en: `“${en}” says ${actual}; the ${parts} lines below it add up to ${expected} (${by.en})`,
    };
  },
});

function sample(total: number): string {
  return `青河县档案局2016年政府信息公开工作年度报告\n指标名称\t计量单位\t2016年度\n主动公开文件数\t条\t25\n受理依申请公开信息总数\t条\t${total}\n其中：1.当面申请数\t条\t1\n2.网上申请数\t条\t2\n3.信函、传真申请数\t条\t0\n`;
}
