import { notices } from '../../forms/index.js';
import { defineRule } from '../rule.js';
import { told } from './told.js';

export const feeStatementMissing = defineRule({
  id: 'fee-statement-missing', group: 'text', severity: 'warning', forms: ['2021'], needs: ['text'],
  title: { zh: '第六部分没有写收取信息处理费的情况', en: 'Section 6 says nothing of the information processing fee' },
  why: {
    zh: '2021 年格式要求在第六部分报告收取信息处理费的情况，没有收取的也要写明。',
    en: 'The form of 2021 has the information processing fee told in part 6, also where none was charged.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第六部分「收取信息处理费情况在此处报告」', en: 'part 6, the note in brackets' } }],
  mend: { zh: '写明发出收费通知的件数和总金额、实际收取的总金额；没有的写「未收取信息处理费」。', en: 'Say how many notices were sent, for how much, and what was received; or that none was charged.' },
  right: { sections: { 6: '2023年没有收取信息处理费。' } },
  wrong: { sections: { 6: '没有其他需要报告的事项。' } },
  *find({ report }) {
    const section = told(report, 6);
    if (!section?.text || /处理费|收费|费用|收取/.test(section.text)) return;
    yield { subject: 'section-6', at: section.at, facts: null };
  },
  say: () => ({
    zh: '第六部分没有写收取信息处理费的情况',
    en: 'Section 6 does not say whether an information processing fee was charged',
  }),
});
