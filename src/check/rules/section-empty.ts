import { formOf, notices } from '../../forms/index.js';
import type { Section } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { sectionNumber } from './section-missing.js';

export const sectionEmpty = defineRule<{ readonly heading: string }>({
  id: 'section-empty', group: 'structure', severity: 'error', forms: currentForms, needs: ['text'],
  title: { zh: '一个部分只有标题，没有内容', en: 'A section has a heading and nothing under it' },
  why: { zh: '第一、五、六部分以文字叙述，不能空着；第五部分要写明问题和改进情况。', en: 'Sections 1, 5 and 6 are told in words and cannot be empty.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件第一、五、六部分「（文字描述）」', en: 'annex, parts 1, 5 and 6' } }],
  mend: { zh: '写上内容；第六部分至少写明收取信息处理费的情况。', en: 'Write it; section 6 at least says what was charged as information processing fee.' },
  right: { sections: {} },
  wrong: { sections: { 5: '' } },
  *find({ report }) {
    for (const section of report.sections) {
      const number = sectionNumber(report.form, section.heading) ?? section.number;
      const told = formOf(report.form)!.sections.some((one) => one.number === number && !('table' in one && one.table));
      if (told && lengthOf(section) === 0) yield { subject: `section-${number}`, at: section.at, facts: { heading: section.heading } };
    }
  },
  say: ({ facts: { heading } }) => ({ zh: `「${heading}」部分没有内容`, en: `Section “${heading}” is empty` }),
});

/** Characters of a section's own text and of its subsections with their headings. */
const lengthOf = ({ passages, sections }: Section): number =>
  passages.reduce((sum, { text }) => sum + text.trim().length, 0) + sections.reduce((sum, one) => sum + one.heading.length + lengthOf(one), 0);
