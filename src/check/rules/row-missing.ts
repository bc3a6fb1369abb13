import { nameOf, notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';

/** More rows than this missing from one table are one finding: the table was cut. */
const mostApart = 3;

export const rowMissing = defineRule<{ readonly labels: readonly string[] }>({
  id: 'row-missing', group: 'structure', severity: 'error', forms: currentForms,
  title: { zh: '表格缺行', en: 'A row of the form is missing' },
  why: { zh: '格式里的每一行都要有，没有发生的也要列出并填 0；少了行，合计就无从核对。', en: 'Every row of the form must be there, zeros included; without it no sum can be checked.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件各表', en: 'annex, the tables' } }],
  mend: { zh: '按格式补上这一行。', en: 'Add the row as the form has it.' },
  right: { cells: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t3\n信息内容\t本年处理决定数量\n行政许可\t5\n' },
  *find({ remarks }) {
    for (const table of new Set(remarks.map(({ facts }) => String(facts.table)))) {
      const missing = remarks.filter(({ facts }) => facts.table === table);
      if (missing.length > mostApart) yield { subject: table, at: missing[0]!.at, facts: { labels: missing.map(({ facts }) => String(facts.label)) } };
      else for (const { subject, at, facts } of missing) yield { subject, at, facts: { labels: [String(facts.label)] } };
    }
  },
  say({ subject, facts: { labels } }) {
    const { zh, en } = nameOf(subject);
    if (labels.length === 1) return { zh: `缺少「${zh}」一行`, en: `The row “${en}” is missing` };
    return { zh: `「${zh}」的表格缺 ${labels.length} 行：${labels.slice(0, 3).join('、')}等`, en: `${labels.length} rows are missing from the table of “${en}”` };
  },
});
