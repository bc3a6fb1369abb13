import { currentForms, defineRule } from '../rule.js';

export const tablesOnly = defineRule<{ readonly tables: number }>({
  id: 'tables-only', group: 'structure', severity: 'info', forms: currentForms,
  title: { zh: '文件里只有表格，没有文字部分', en: 'The file holds tables and no text' },
  why: { zh: '工作簿和 csv 往往只有表格；这时不检查章节和文字，只核对数字。', en: 'Workbooks and csv often hold the tables alone; then sections and text are not checked.' },
  authority: [{ place: { zh: '本程序的约定', en: 'a convention of this program' } }],
  mend: { zh: '要连文字一起检查，请核对完整的年度报告文件。', en: 'To have the text checked too, give the whole report.' },
  right: { cells: {} },
  wrong: { csv: '一、本年新收政府信息公开申请数量,4,0,0,0,0,0,4\n二、上年结转政府信息公开申请数量,0,0,0,0,0,0,0\n' },
  *find({ report }) {
    if (report.tabular) yield { subject: 'report', at: { in: 'file' }, facts: { tables: Object.keys(report.layouts).length } };
  },
  say: ({ facts: { tables } }) => ({ zh: `文件里只有 ${tables} 张表，没有检查章节和文字`, en: `The file holds ${tables} tables only: sections and text were not checked` }),
});
