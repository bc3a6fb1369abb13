import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';

export const rowUnknown = defineRule<{ readonly label: string; readonly figures: string }>({
  id: 'row-unknown', group: 'structure', severity: 'warning', forms: currentForms, needs: ['remarks'],
  title: { zh: '格式里没有的行', en: 'A row the form does not have' },
  why: { zh: '格式统一印发，不宜增删行；不认识的行没有读进数据，合计可能因此不成立。', en: 'The form is prescribed; a row nobody knows is not read, and sums may fail for it.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件各表', en: 'annex, the tables' } }],
  mend: { zh: '改用格式里的行名；自加的行并入「其他」或删去。', en: 'Use the labels of the form; merge a row of your own into “other” or delete it.' },
  right: { cells: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\n九、转交其他机关数量\t1\t0\t0\t0\t0\t0\t1\n' },
  *find({ remarks }) {
    for (const { subject, at, facts } of remarks) yield { subject, at, facts: { label: String(facts.label), figures: String(facts.figures) } };
  },
  say: ({ facts: { label, figures } }) =>
    label
      ? { zh: `格式里没有「${label}」这一行，其数字没有读入：${figures}`, en: `The form has no row “${label}”; its figures were not read: ${figures}` }
      : { zh: `有一行数字没有行名，没有读入：${figures}`, en: `A row of figures has no label and was not read: ${figures}` },
});
