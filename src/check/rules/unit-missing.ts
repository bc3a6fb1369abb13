import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';

export const unitMissing = defineRule<{ readonly name: string; readonly lost: boolean }>({
  id: 'unit-missing', group: 'bodies', severity: 'warning', forms: currentForms, needs: ['units'],
  title: { zh: '缺单位的年报', en: 'A unit’s report is missing' },
  why: { zh: '汇总要以所属各单位的年报为准；名单上的单位没有年报、或年报读不出时，和数不全。', en: 'A sum needs the report of every unit; without one, or with one unread, it is not whole.' },
  authority: [{ notice: notices.regulation, place: { zh: '第四十九条', en: 'article 49' } }],
  mend: { zh: '补上这个单位的年报；单位已撤并的，从名单中去掉。', en: 'Add the unit’s report, or take the unit off the list if it is no more.' },
  right: { cells: {}, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }], knownUnits: ['青河县档案馆'] },
  wrong: { cells: {}, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }], knownUnits: ['青河县档案馆', '青河县财政局'] },
  *find({ report, units }) {
    for (const name of units?.missing ?? []) yield { subject: name, at: report.titleAt, facts: { name, lost: false } };
    for (const name of units?.lost ?? []) yield { subject: name, at: report.titleAt, facts: { name, lost: true } };
  },
  say: ({ facts: { name, lost } }) =>
    lost
      ? { zh: `单位年报 ${name} 读不出来，没有计入各单位之和`, en: `The unit’s report ${name} could not be read and is not in the sum` }
      : { zh: `名单上的「${name}」没有年报`, en: `There is no report of ${name}, which is on the list` },
});
