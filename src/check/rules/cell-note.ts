import { nameOf } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { unusualCells } from '../unusual-cells.js';

export const cellNote = defineRule<{ readonly text: string; readonly value: number }>({
  id: 'cell-note', group: 'cells', severity: 'info', forms: [...currentForms, '2014', '2008'], needs: ['unusual'],
  title: { zh: '数字旁边有文字', en: 'Words stand beside a figure' },
  why: { zh: '表格里只填数字；「22（其中修订16件）」按 22 读取，说明宜放在正文。', en: 'Cells want a figure alone; 22 (16 of them revised) is read as 22.' },
  authority: [{ place: { zh: '表二、表三、表四', en: 'tables 2, 3 and 4' } }],
  mend: { zh: '把说明移到正文。', en: 'Move the words into the text.' },
  right: { cells: { 'disclosure.normativeDocuments.inForce': 22 } },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n行政规范性文件\t3\t0\t22（其中修订16件）\n' },
  *find({ report }) {
    for (const [path, { note, text, value, at }] of unusualCells(report)) {
      if (note !== undefined && value !== null) yield { subject: path, at, cells: [path], actual: value, facts: { text, value } };
    }
  },
  say({ subject, facts: { text, value } }) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」写的是「${text}」，按 ${value} 读取`, en: `“${en}” says “${text}”, read as ${value}` };
  },
});
