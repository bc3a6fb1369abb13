import { formOf, formOfYear, nameOf, type FormId, type TableId } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { notices } from '../../forms/index.js';

/** The first year of form 2019, on trial. */
const encouraged = 2019;

export const formOutdated = defineRule<{ readonly used: FormId; readonly due: FormId; readonly year: number }>({
  id: 'form-outdated', group: 'structure', severity: 'error', forms: [...currentForms, '2014', '2008'],
  title: { zh: '用了旧格式的表格', en: 'A table follows a superseded form' },
  why: { zh: '2019 年度起以表二、表三、表四代替统计表（2019 年度为鼓励采用，只作警告）；2021 年度起使用新格式：表二改为制发、废止、有效件数，表三「（六）其他处理」分为三行。', en: 'From report year 2019 (then encouraged: a warning) tables 2, 3 and 4 take the place of the statistics table; from 2021 a new form is prescribed: table 2 has other columns, (6) of table 3 has three rows.' },
  authority: [{ notice: notices.format2021, place: { zh: '正文及附件', en: 'the notice and its annex' } }],
  mend: { zh: '换用该年度的格式重新填写这张表（gov-report template 可以生成空表）。', en: 'Fill in the form of that year (gov-report template makes an empty one).' },
  right: { cells: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t1\t1\t3\n' },
  *find({ report }) {
    const due = report.year === null ? undefined : formOfYear(report.year);
    if (!due) return;
    for (const [table, used] of Object.entries(report.layouts) as [TableId, FormId][]) {
      const [first, last] = formOf(used)!.years;
      const stale = last !== null && last < report.year!;
      if (used === due.id || (!stale && first <= report.year!)) continue;
      const at = [...report.cells].find(([path]) => path.startsWith(`${table}.`))?.[1].at ?? { in: 'file' as const };
      yield { subject: table, at, ...(report.year === encouraged && { severity: 'warning' as const }), facts: { used, due: due.id, year: report.year! } };
    }
  },
  say({ subject, facts: { used, due, year } }) {
    const { zh, en } = nameOf(subject);
    return {
      zh: `「${zh}」用的是 ${used} 年格式（${formOf(used)!.notice.number}），${year} 年度应使用 ${due} 年格式（${formOf(due)!.notice.number}）`,
      en: `“${en}” follows form ${used}; for ${year} form ${due} is prescribed`,
    };
  },
});
