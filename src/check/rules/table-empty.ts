import { nameOf, notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { unfilledTables, type Filled } from '../unfilled.js';

export const tableEmpty = defineRule<{ readonly all: boolean; readonly filled: Filled }>({
  id: 'table-empty', group: 'structure', severity: 'warning', forms: [...currentForms, '2014', '2008'],
  title: { zh: '表格没有填，或没有填完', en: 'A table is empty or unfinished' },
  why: {
    zh: '整张表没有数字，或者表三只填了收到的件数、办理结果和结转都没有填，是空白格式或没有填完：这时勾稽关系无从核对，不算不成立。三张表都没有数字就不是一份年报。',
    en: 'A table without figures, or table 3 with what came in and no outcome, is an empty or unfinished form: its equations cannot be weighed, which does not make them broken. A report whose tables are all empty is none.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '附件第二、三、四部分', en: 'annex, parts 2, 3 and 4' } }],
  mend: { zh: '填上数字，没有发生的填 0。', en: 'Fill in the figures; write 0 where there was nothing.' },
  right: { cells: { 'disputes.reconsideration.total': 0 } },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t\n行政规范性文件\t\t\t\n' },
  *find({ report }) {
    const unfilled = unfilledTables(report);
    if (unfilled.size === 0) return;
    const whole = unfilled.size === Object.keys(report.layouts).length;
    const all = whole && [...unfilled.values()].every((filled) => filled === 'nothing');
    for (const [table, filled] of unfilled) {
      const at = [...report.cells].find(([path, { state }]) => path.startsWith(`${table}.`) && state === 'blank')?.[1].at ?? { in: 'file' as const };
      yield { subject: table, at, severity: whole || filled !== 'nothing' ? 'error' : 'warning', facts: { all, filled } };
    }
  },
  say({ subject, facts: { all, filled } }) {
    const { zh, en } = nameOf(subject);
    if (filled === 'nothing') return { zh: `「${zh}」的表格没有填数字${all ? '，这是一份空白格式' : ''}`, en: `The table of “${en}” has no figures${all ? ': this is an empty form' : ''}` };
    return {
      zh: `「${zh}」只填了${filled === 'carriedOver' ? '上年结转' : '收到的件数'}，还没有填完`,
      en: `“${en}” has only what ${filled === 'carriedOver' ? 'was carried over' : 'came in'}: it is not filled in yet`,
    };
  },
});
