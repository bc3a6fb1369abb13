import { cellsOfTable, nameOf, notices, tableOf, type TableId } from '../../forms/index.js';
import type { Cell, Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

export const tableEmpty = defineRule<{ readonly all: boolean }>({
  id: 'table-empty', group: 'structure', severity: 'warning', forms: [...currentForms, '2014', '2008'],
  title: { zh: '表格里没有一个数字', en: 'A table has no figure at all' },
  why: { zh: '整张表没有数字，多半是空白格式或没有填完；三张表都没有数字就不是一份年报。', en: 'A table without figures is an empty form; a report whose tables are all empty is none.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件第二、三、四部分', en: 'annex, parts 2, 3 and 4' } }],
  mend: { zh: '填上数字，没有发生的填 0。', en: 'Fill in the figures; write 0 where there was nothing.' },
  right: { cells: { 'disputes.reconsideration.total': 0 } },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t\n行政规范性文件\t\t\t\n' },
  *find({ report }) {
    const tables = Object.keys(report.layouts) as TableId[];
    if (tables.every((table) => hasFigures(report, table))) return;
    const filled = new Set<string>();
    for (const [path, { state }] of report.cells) {
      if (state !== 'blank') filled.add(path.slice(0, path.indexOf('.')));
    }
    const empty = tables.filter((table) => !filled.has(table));
    const all = empty.length === tables.length;
    for (const table of empty) {
      const at = [...report.cells].find(([path]) => path.startsWith(`${table}.`))?.[1].at ?? { in: 'file' as const };
      yield { subject: table, at, severity: all ? 'error' : 'warning', facts: { all } };
    }
  },
  say({ subject, facts: { all } }) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」的表格没有填数字${all ? '，这是一份空白格式' : ''}`, en: `The table of “${en}” has no figures${all ? ': this is an empty form' : ''}` };
  },
});

/** Whether one of the form's own cells is filled: nearly always the first of them is. */
const hasFigures = ({ cells, layouts }: Report, table: TableId): boolean =>
  cellsOfTable(tableOf(layouts[table]!, table)!).some(({ path }) => isFilled(cells.get(path)));

/** A dash is a statement of the author's, a blank is none. */
const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.state !== 'blank';
