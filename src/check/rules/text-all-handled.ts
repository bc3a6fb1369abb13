import { notices } from '../../forms/index.js';
import { figureOf } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { claimsAbout } from './claimed.js';

const forward = 'requests.carriedForward.total';
/** 答复率100% may leave out what is not due yet. */
const ofAnswers = /[答回办]复率/;

export const textAllHandled = defineRule<{ readonly quote: string; readonly open: number }>({
  id: 'text-all-handled', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字说全部办结，表三却有结转下年', en: 'The text says all was handled, but table 3 carries some forward' },
  why: {
    zh: '「全部办结」「办结率100%」与「结转下年度继续办理」大于 0 不能同时成立；「均在法定期限内答复」「答复率100%」可以不计未到期的，不算。',
    en: '“All handled” and requests carried forward contradict each other. “All answered in time” and “answered 100 %” may leave out what is not due yet, and are let be.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表三第四项', en: 'row 4 of table 3' } }],
  mend: { zh: '有结转的，写明办结多少、结转多少；确已全部办结的，表三第四项填 0。', en: 'Say how many were handled and how many go on; if none goes on, row 4 is 0.' },
  right: { sections: { 1: '2023年收到政府信息公开申请15件，均在法定期限内答复或者继续办理。' } },
  wrong: { sections: { 1: '2023年收到政府信息公开申请15件，全部办结。' } },
  *find({ report }) {
    const open = figureOf(report, forward);
    if (!open || claimsAbout(report, 'carriedForward').some(({ value }) => value > 0)) return;
    const claim = claimsAbout(report, 'allHandled').find(({ quote }) => !ofAnswers.test(quote));
    if (!claim) return;
    const cell = report.cells.get(forward)!;
    yield { subject: forward, at: claim.at, also: [cell.at], cells: [forward], expected: 0, actual: open, facts: { quote: claim.quote, open } };
  },
  say: ({ facts: { quote, open } }) => ({
    zh: `文中写「${quote}」，而表三「结转下年度继续办理」是 ${open}`,
    en: `The text says “${quote}” (all handled), but table 3 carries ${open} forward`,
  }),
});
