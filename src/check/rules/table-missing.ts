import { formOf, nameOf, notices, type TableId } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

export const tableMissing = defineRule<{ readonly pictures: number }>({
  id: 'table-missing', group: 'structure', severity: 'error', forms: currentForms,
  title: { zh: '缺一张表', en: 'A table is missing' },
  why: { zh: '年度报告必须有表二、表三、表四；没有的表，其中的数字都无法核对。', en: 'The report must have tables 2, 3 and 4; of a table that is not there nothing can be checked.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件第二、三、四部分', en: 'annex, parts 2, 3 and 4' } }],
  mend: { zh: '把表格按格式补上；如果表格是图片或截图，请换成可编辑的表格。', en: 'Add the table in the official form; replace a picture of it by a real table.' },
  right: { cells: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n2023年工作有序开展。\n二、主动公开政府信息情况\n详见附件。\n' },
  *find({ report }) {
    const pictures = report.remarks.filter(({ rule }) => rule === 'picture').length;
    if (report.tabular && Object.keys(report.layouts).length > 0) return;
    for (const { id } of formOf(report.form)!.tables) {
      if (!report.layouts[id]) yield { subject: id, at: sectionPlace(report, id), facts: { pictures } };
    }
  },
  say({ subject, facts: { pictures } }) {
    const { zh, en } = nameOf(subject);
    const picture = pictures > 0 ? { zh: `；文件里有 ${pictures} 张图片，表格可能是图片`, en: `; the file has ${pictures} pictures, the table may be one of them` } : { zh: '', en: '' };
    return { zh: `没有找到「${zh}」的表格${picture.zh}`, en: `The table of “${en}” was not found${picture.en}` };
  },
});

function sectionPlace({ sections, form }: Report, table: TableId): Report['titleAt'] {
  const wanted = formOf(form)!.sections.find((section) => section.table === table);
  return sections.find(({ number }) => number !== null && number === wanted?.number)?.at ?? { in: 'file' };
}
