import type { Saying, Severity } from '../../finding/index.js';
import { formOf, nameOf, notices, type TableId } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

/** Before 2014 no table was prescribed; from 2014 to 2018 one was, often published apart from the report. */
const older: Readonly<Record<string, { readonly severity: Severity; readonly note: Saying }>> = {
  2014: { severity: 'warning', note: { zh: '；2014 至 2018 年度应有统计表，可能另作附件', en: '; from 2014 to 2018 there was to be one, perhaps in an annex of its own' } },
  2008: { severity: 'info', note: { zh: '；2013 年度以前没有统一的表，数字只在正文里', en: '; before 2014 none was prescribed, the figures are in the text alone' } },
};

export const tableMissing = defineRule<{ readonly pictures: number }>({
  id: 'table-missing', group: 'structure', severity: 'error', forms: [...currentForms, '2014', '2008'],
  title: { zh: '缺一张表', en: 'A table is missing' },
  why: { zh: '年度报告必须有表二、表三、表四（2014 至 2018 年度为统计表，此前没有统一的表）；没有的表，其中的数字都无法核对。', en: 'The report must have tables 2, 3 and 4 (from 2014 to 2018 the statistics table, before that none was prescribed); of a table that is not there nothing can be checked.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件第二、三、四部分', en: 'annex, parts 2, 3 and 4' } }],
  mend: { zh: '把表格按格式补上；如果表格是图片或截图，请换成可编辑的表格。', en: 'Add the table in the official form; replace a picture of it by a real table.' },
  right: { cells: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n2023年工作有序开展。\n二、主动公开政府信息情况\n详见附件。\n' },
  *find({ report }) {
    const pictures = report.remarks.filter(({ rule }) => rule === 'picture').length;
    if (report.tabular && Object.keys(report.layouts).length > 0) return;
    for (const { id } of formOf(report.form)!.tables) {
      const old = older[report.form];
      if (!report.layouts[id]) yield { subject: id, at: sectionPlace(report, id), ...(old && { severity: old.severity }), facts: { pictures } };
    }
  },
  say({ subject, facts: { pictures } }, { form }) {
    const { zh, en } = nameOf(subject);
    const note = older[form]?.note ?? { zh: '', en: '' };
    const picture = pictures > 0 ? { zh: `；文件里有 ${pictures} 张图片，表格可能是图片`, en: `; the file has ${pictures} pictures, the table may be one of them` } : { zh: '', en: '' };
    return { zh: `没有找到「${zh}」的表格${note.zh}${picture.zh}`, en: `The table of “${en}” was not found${note.en}${picture.en}` };
  },
});

function sectionPlace({ sections, form }: Report, table: TableId): Report['titleAt'] {
  const wanted = formOf(form)!.sections.find((section) => section.table === table);
  return sections.find(({ number }) => number !== null && number === wanted?.number)?.at ?? { in: 'file' };
}
