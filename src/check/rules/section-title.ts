import { formOf, lettersOf, notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { sectionNumber } from './section-missing.js';

export const sectionTitle = defineRule<{ readonly printed: string; readonly official: string }>({
  id: 'section-title', group: 'structure', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '部分标题与格式不一致', en: 'A section heading is not the official one' },
  why: { zh: '六个部分的标题由格式统一规定；错字和改写会被退回。', en: 'The six headings are prescribed; misspelt or reworded ones are sent back.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件各部分标题', en: 'annex, the headings' } }],
  mend: { zh: '改成格式规定的标题。', en: 'Use the official heading.' },
  right: { sections: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n2023年工作有序开展。\n四、政府信息公开行政法复议、行政诉讼情况\n' },
  *find({ report }) {
    const named = new Set(report.sections.map(({ heading }) => sectionNumber(report.form, heading)));
    for (const { heading, at, number: printed } of report.sections) {
      const number = sectionNumber(report.form, heading) ?? (named.has(printed) ? null : printed);
      const official = formOf(report.form)!.sections.find((section) => section.number === number)?.title;
      if (!official || official === heading || words(official) === words(heading)) continue;
      const lesser = accepted(heading, official);
      yield { subject: `section-${number}`, at, ...(lesser && { severity: 'info' as const }), facts: { printed: heading, official } };
    }
  },
  say: ({ facts: { printed, official } }) => ({ zh: `标题写作「${printed}」，格式规定为「${official}」`, en: `The heading says “${printed}”; the form has “${official}”` }),
});

const words = (text: string): string => lettersOf(text.normalize('NFKC'));

/** Variants seen in many published reports: with 政府信息公开工作 before, a year before, or 存在问题 for 存在的主要问题. */
function accepted(heading: string, official: string): boolean {
  const bare = (text: string): string => words(text).replace(/^\d{4}年度?/, '').replace(/政府信息公开工作?|[的主要度]/g, '').replace('和', '及');
  return bare(heading) === bare(official);
}
