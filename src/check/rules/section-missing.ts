import { formOf, lettersOf, notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';

export const sectionMissing = defineRule<{ readonly number: number; readonly title: string; readonly en: string }>({
  id: 'section-missing', group: 'structure', severity: 'error', forms: currentForms, needs: ['text'],
  title: { zh: '缺一个部分', en: 'A section is missing' },
  why: { zh: '年度报告由六个部分组成，不能遗漏法定事项。', en: 'The report has six sections; none may be left out.' },
  authority: [
    { notice: notices.format2021, place: { zh: '附件', en: 'annex' } },
    { notice: notices.regulation, place: { zh: '第五十条', en: 'Art. 50' } },
  ],
  mend: { zh: '按格式补上这一部分的标题和内容；确无内容的写明「无」。', en: 'Add the section with its heading; where there is nothing, say so.' },
  right: { sections: {} },
  wrong: { sections: { 6: null } },
  *find({ report }) {
    const present = new Set(report.sections.map((section) => sectionNumber(report.form, section.heading) ?? section.number));
    for (const { number, title, en } of formOf(report.form)!.sections) {
      if (!present.has(number)) yield { subject: `section-${number}`, at: { in: 'file' }, facts: { number, title, en } };
    }
  },
  say: ({ facts: { number, title, en } }) => ({
    zh: `缺少第${'一二三四五六'.charAt(number - 1)}部分「${title}」`,
    en: `Section ${number}, “${title}” (${en}), is missing`,
  }),
});

const words = (text: string): string => lettersOf(text.normalize('NFKC'));

/** By form. Headings repeat from report to report: what they are is worked out once; bounded, since text from strangers is not. */
const numbers = new Map<string, Map<string, number | null>>();
const mostNumbers = 1024;

/** The number the form gives a heading; `null` for a heading the form does not have. */
export function sectionNumber(form: string, heading: string): number | null {
  let known = numbers.get(form);
  if (!known) numbers.set(form, (known = new Map()));
  let number = known.get(heading);
  if (number === undefined) {
    if (known.size >= mostNumbers) known.clear();
    known.set(heading, (number = findNumber(form, words(heading))));
  }
  return number;
}

function findNumber(form: string, heading: string): number | null {
  const { sections } = formOf(form)!;
  const exact = sections.find(({ title, also = [] }) => [title, ...also].some((one) => words(one) === heading));
  return (exact ?? sections.find(({ title }) => heading.includes(words(title))))?.number ?? null;
}
