import type { Saying } from '../../finding/index.js';
import { nameOf, notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { carriedBetween, likelierWrong, type Carried } from './carried.js';
import { previous } from './previous.js';

interface Facts extends Carried {
  readonly source: string;
  readonly wrong: 'before' | 'after' | null;
}

export const carryOverMismatch = defineRule<Facts>({
  id: 'carry-over-mismatch', group: 'years', severity: 'error', forms: currentForms, needs: ['others'],
  title: { zh: '上年结转与上年年报的结转下年度不符', en: 'Carried over differs from what last year’s report carried forward' },
  why: {
    zh: '上年年报「结转下年度继续办理」与今年「上年结转」是同一时点的同一批申请，总计应当相同；各类申请人的差别可能出于重新归类，只作警告。',
    en: 'What one year carries forward and the next carries over are the same requests at the same moment. The total must agree; an applicant may have been re-classed and gives a warning.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表三第二项、第四项', en: 'table 3, rows II and IV' } }],
  mend: { zh: '对照上年年报和申请台账，改正有误的一份；机构合并等原因造成的，在年报中说明。', en: 'Compare last year’s report and the register, and correct the wrong one; say so where a merger is the reason.' },
  right: { cells: {}, prior: { cells: {} } },
  wrong: { cells: { 'requests.carriedOver.total': 4 }, prior: { cells: {} } },
  *find(context) {
    const { report, blank } = context;
    const before = previous(context);
    if (!before) return;
    for (const carried of carriedBetween(before, report, blank)) {
      const { applicant, over, here, there } = carried;
      if (here === there) continue;
      yield {
        subject: over, at: report.cells.get(over)!.at, cells: [over], expected: there, actual: here,
        ...(applicant !== 'total' && { severity: 'warning' as const }),
        facts: { ...carried, source: before.source, wrong: likelierWrong(before, report, carried) },
      };
    }
  },
  say({ facts: { over, forward, here, there, source, wrong } }) {
    const verdict = wrong === null ? nothing : wrong === 'after' ? thisOne : lastOne;
    return {
      zh: `「${nameOf(over).zh}」写的是 ${here}，而上年年报（${source}）「${nameOf(forward).zh}」是 ${there}${verdict.zh}`,
      en: `“${nameOf(over).en}” is ${here}, but last year’s report (${source}) has ${there} in “${nameOf(forward).en}”${verdict.en}`,
    };
  },
});

const nothing: Saying = { zh: '', en: '' };
const thisOne: Saying = { zh: '；换成上年的数后本列勾稽关系成立，错的多半是今年这份', en: '; with last year’s figure the balance of this column holds: this report is the likelier to be wrong' };
const lastOne: Saying = { zh: '；上年年报换成今年的数后勾稽关系成立，错的多半是上年那份', en: '; with this year’s figure the balance of last year’s report holds: that report is the likelier to be wrong' };
