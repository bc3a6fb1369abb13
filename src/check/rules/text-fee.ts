import { notices } from '../../forms/index.js';
import type { Claim, ClaimSubject } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { claimsAbout } from './claimed.js';

const names = {
  'fee.received.amount': { zh: '实际收取的信息处理费', en: 'the information processing fee received' },
  'fee.noticed.amount': { zh: '收费通知的金额', en: 'the amount asked for' },
  'fee.noticed.count': { zh: '发出收费通知的件数', en: 'the fee notices sent' },
} as const;
type FeeSubject = keyof typeof names;

/** In 元, to the cent: 1.5万元 and 15000元 are the same. */
const yuan = ({ value, unit }: Claim): number => Math.round(value * (unit === '万元' ? 1_000_000 : 100)) / 100;

export const textFee = defineRule<{ readonly subject: FeeSubject; readonly first: string; readonly second: string; readonly amounts: readonly [number, number] }>({
  id: 'text-fee', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '两处写的信息处理费不一致', en: 'The fee is told in two places, differently' },
  why: { zh: '信息处理费的件数和金额在报告中只能有一个数；第一部分写了的，应与第六部分相同。', en: 'Part 1 and part 6 must give the same figures for the information processing fee.' },
  authority: [{ notice: notices.format2021, place: { zh: '第六部分「收取信息处理费情况在此处报告」', en: 'part 6, the note in brackets' } }],
  mend: { zh: '核对缴款凭证，改正错的一处。', en: 'Check the receipts and correct the wrong one.' },
  right: { sections: { 6: '2023年发出收费通知1件，总金额200元，实际收取信息处理费200元。' } },
  wrong: { sections: { 1: '2023年收取信息处理费300元。', 6: '2023年收取信息处理费200元。' } },
  *find({ report }) {
    for (const subject of Object.keys(names) as (FeeSubject & ClaimSubject)[]) {
      const claims = claimsAbout(report, subject);
      const other = claims.find((claim) => yuan(claim) !== yuan(claims[0]!));
      if (!other) continue;
      const [first] = claims as [Claim];
      yield { subject, at: other.at, also: [first.at], expected: yuan(first), actual: yuan(other), facts: { subject, first: first.quote, second: other.quote, amounts: [yuan(first), yuan(other)] } };
    }
  },
  say: ({ facts: { subject, first, second } }) => ({
    zh: `${names[subject].zh}两处不一致：一处写「${first}」，一处写「${second}」`,
    en: `Two different figures for ${names[subject].en}: “${first}” and “${second}”`,
  }),
});
