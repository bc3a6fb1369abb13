import { formOf, notices, printedDate } from '../../forms/index.js';
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
      if (told && !hasText(section, report.organization ?? '')) yield { subject: `section-${number}`, at: section.at, facts: { heading: section.heading } };
    }
  },
  say: ({ facts: { heading } }) => ({ zh: `「${heading}」部分没有内容`, en: `Section “${heading}” is empty` }),
});

/**
 * What stands under a report and belongs to no section: its signature, the number a site is filed by, and what else the
 * page has below it. Looked for apart, the first two only where there is their sign: one expression of all took a start
 * longer than every other of the checks.
 */
const signature = new RegExp(`^(?:[（(]?${printedDate}[)）]?|[\\u4e00-\\u9fff]{4,30}${printedDate})$`);
const filing = /^.{0,40}(?:ICP备|公网安备).{0,40}$/;
const ofThePage = /^(?:[上下]一[篇页条]|(?:主办|承办|信息来源|来源|版权|网站标识码|责任编辑).{0,60}$|(?:打印|关闭|返回|分享|顶部|窗口|本页|【|】|\[|\])+$)/;
const isBelow = (text: string): boolean => (text.includes('日') && signature.test(text)) || (text.includes('备') && filing.test(text)) || ofThePage.test(text);

/** Whether anything is told in a section or in one of its subsections. */
const hasText = ({ passages, sections }: Section, organization: string): boolean =>
  passages.some(({ text }) => isTold(text.replace(/\s+/g, ''), organization)) || sections.some((one) => one.heading !== '' || hasText(one, organization));

const isTold = (text: string, organization: string): boolean => text !== '' && text !== organization && (text.length > 100 || !isBelow(text));
