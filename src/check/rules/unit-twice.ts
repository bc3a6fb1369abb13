import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { differ } from '../units.js';

/** A batch compares no more than so many reports of one body and year (`batch/catalogue.ts`): there may be others. */
const many = 5;

export const unitTwice = defineRule<{ readonly name: string; readonly sources: readonly string[] }>({
  id: 'unit-twice', group: 'bodies', severity: 'warning', forms: [...currentForms, '2014', '2008'],
  title: { zh: '同一单位同一年有几份不同的年报', en: 'One body has several different reports for one year' },
  why: { zh: '同一单位同一年度只应有一份年报；有几份而数字不同，就不知道以哪份为准。', en: 'A body has one report a year; where several differ nobody knows which one counts.' },
  authority: [{ notice: notices.regulation, place: { zh: '第四十九条', en: 'article 49' } }],
  mend: { zh: '确认以哪份为准，把另一份移出；两个单位同名的，把单位名称写全。', en: 'Decide which one counts and take the other away; write names in full where two bodies share one.' },
  right: { cells: {}, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }] },
  wrong: { cells: {}, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }, { title: '青河县档案馆2023年政府信息公开工作年度报告', cells: { 'disclosure.licensing.decisions': 7 } }] },
  *find({ report, others, units }) {
    const twins = others.filter((other) => other.year === report.year && other.source !== report.source && differ(report, other));
    const name = report.organization ?? report.source;
    if (twins.length > 0) yield { subject: 'report', at: report.titleAt, facts: { name, sources: [report.source, ...twins.map(({ source }) => source)] } };
    for (const { name: unit, sources } of units?.twice ?? []) yield { subject: unit, at: report.titleAt, facts: { name: unit, sources } };
  },
  say: ({ facts: { name, sources } }, { year }) => ({
    zh: `「${name}」${year ?? ''} 年有${sources.length < many ? '' : '至少'} ${sources.length} 份不同的年报：${sources.join('、')}`,
    en: `${name} has ${sources.length < many ? '' : 'at least '}${sources.length} different reports for ${year ?? 'one year'}: ${sources.join(', ')}`,
  }),
});
