import { nameOf, notices } from '../../forms/index.js';
import { exactly, figureOf } from '../../model/index.js';
import { defineRule } from '../rule.js';
import { previous } from './previous.js';

const own = '.year';
const all = '.cumulative';

export const cumulativeMismatch = defineRule<{ readonly before: number; readonly added: number; readonly source: string }>({
  id: 'cumulative-mismatch', group: 'years', severity: 'warning', forms: ['2014', '2008'], needs: ['others'],
  title: { zh: '历年累计与上年推算不符', en: 'The figure of all years differs from what last year leads to' },
  why: { zh: '历年累计应等于上年的历年累计加本年数；差得多的，常是重新起算而没有说明。', en: 'It should be last year’s figure of all years plus this year’s; a large gap is often a silent fresh start.' },
  authority: [{ notice: notices.statistics2014, place: { zh: '统计表「历年累计」栏（地方表式）', en: 'the column of all years (local forms)' } }],
  mend: { zh: '对照上年年报核对累计数；重新起算的，在年报中说明。', en: 'Check it against last year’s report; say so where the counting began anew.' },
  right: { text: oldReport(2017, 2122, 87498), prior: { text: oldReport(2016, 3460, 85376) } },
  wrong: { text: oldReport(2017, 2122, 10037), prior: { text: oldReport(2016, 3460, 85376) } },
  *find(context) {
    const { report } = context;
    const last = previous(context);
    if (!last) return;
    for (const [cell, { value, at }] of report.cells) {
      if (!cell.endsWith(all) || value === null) continue;
      const added = figureOf(report, cell.slice(0, -all.length) + own);
      const before = figureOf(last, cell);
      if (added === null || before === null || exactly(before + added) === value) continue;
      yield { subject: cell, at, cells: [cell, cell.slice(0, -all.length) + own], expected: exactly(before + added), actual: value, facts: { before, added, source: last.source } };
    }
  },
  say({ subject, expected, actual, facts: { before, added, source } }) {
    const anew = actual! < before ? { zh: '；比上年的累计还少，可能重新起算', en: ': less than last year’s, counting may have begun anew' } : { zh: '', en: '' };
    return {
      zh: `「${nameOf(subject).zh}」写的是 ${actual}；上年年报（${source}）累计 ${before} + 本年 ${added} = ${expected}${anew.zh}`,
      en: `“${nameOf(subject).en}” is ${actual}; last year’s ${before} (${source}) + ${added} this year = ${expected}${anew.en}`,
    };
  },
});

function oldReport(year: number, added: number, total: number): string {
  return `青河县${year}年政府信息公开工作年度报告\n一、概述\n全年公开工作有序开展。\n附表：\n指标名称\t计量单位\t${year}年度\t历年累计\n主动公开文件数\t条\t${added}\t${total}\n受理依申请公开信息总数\t件\t0\t1\n行政复议数\t件\t0\t0\n行政诉讼数\t件\t0\t0\n`;
}
