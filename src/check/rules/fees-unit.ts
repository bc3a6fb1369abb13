import { notices } from '../../forms/index.js';
import { figureOf, type Report } from '../../model/index.js';
import { defineRule } from '../rule.js';

const amount = 'disclosure.fees.amount';
/** 万元 a year: more than any city below a province takes in (100 亿元). */
const beyond = 1_000_000;
const large = /省|自治区|北京市|上海市|天津市|重庆市|国家|总局|中国|部$/;

/** Whether two years differ by the factor between 元 and 万元, within a tenth; nought is no factor of anything. */
const isSlip = (now: number, then: number): boolean => {
  const factor = now > then ? now / then : then / now;
  return factor >= 9_000 && factor <= 11_000;
};

const priorOf = (report: Report, others: readonly Report[]): Report | undefined => others.find(({ year, form }) => form === '2021' && year !== null && report.year !== null && year === report.year - 1);

export const feesUnit = defineRule<{ readonly now: number; readonly before: number | null }>({
  id: 'fees-unit', group: 'text', severity: 'warning', forms: ['2021'],
  title: { zh: '行政事业性收费像是填成了元', en: 'Administrative fees look like yuan, not 10,000 yuan' },
  why: {
    zh: '「本年收费金额」的单位是万元；数字过大，或与上年相差一万倍，多半是单位填错。',
    en: 'The cell is in 10,000 yuan. A giant figure, or ten thousand times last year’s, is most likely in yuan.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表二「本年收费金额（单位：万元）」', en: 'table 2, “unit: 10,000 yuan”' } }],
  mend: { zh: '换算成万元再填。', en: 'Convert to 10,000 yuan.' },
  right: { cells: { [amount]: 153.2 } },
  wrong: { cells: { [amount]: 1_532_000 } },
  *find({ report, others }) {
    const now = figureOf(report, amount);
    if (now === null) return;
    const prior = priorOf(report, others);
    const then = prior ? figureOf(prior, amount) : null;
    const slipped = then !== null && isSlip(now, then);
    if (!slipped && (now < beyond || report.organization === null || large.test(report.organization))) return;
    yield { subject: amount, at: report.cells.get(amount)!.at, cells: [amount], actual: now, facts: { now, before: slipped ? then : null } };
  },
  say: ({ facts: { now, before } }) => ({
    zh: before === null ? `行政事业性收费填了 ${now} 万元，像是以元为单位` : `行政事业性收费填了 ${now} 万元，上年是 ${before} 万元，相差约一万倍`,
    en: before === null ? `Administrative fees of ${now} (10,000 yuan) look like yuan` : `Administrative fees are ${now}, last year ${before}: ten thousand times apart`,
  }),
});
