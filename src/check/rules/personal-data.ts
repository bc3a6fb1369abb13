import { further } from '../../finding/index.js';
import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { prosePassages } from './told.js';

type Kind = 'identity' | 'mobile';
const names = { identity: { zh: '居民身份证号', en: 'an identity card number' }, mobile: { zh: '手机号码', en: 'a mobile number' } } as const;

/** A run of digits of the length of a mobile or an identity number, and not within a longer one. */
const candidates = /(?<![\dA-Za-z.])\d{11}(?:\d{6}[\dXx])?(?![\dA-Za-z]|[.．]\d|[万亿]?元)/g;
/** Words that introduce a number as the body's own contact. */
const introduced = /电话|联系|咨询|手机|热线|传真|值班|微信/;
/** Unless it is somebody's: 申请人张某电话…; but 申请人可拨打电话… is ours. */
const somebodys = /(?:申请人|当事人|举报人|信访人|投诉人)(?![可请如若有需])[^，。；！？]{0,8}$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last character checks the seventeen before it (GB 11643). */
function isIdentityNumber(text: string): boolean {
  if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase();
}

function kindOf(digits: string, before: string): Kind | null {
  if (digits.length === 18) return isIdentityNumber(digits) ? 'identity' : null;
  return /^1[3-9]/.test(digits) && (!introduced.test(before) || somebodys.test(before)) ? 'mobile' : null;
}

export const personalData = defineRule<{ readonly kind: Kind; readonly masked: string }>({
  id: 'personal-data', group: 'text', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '文字里有个人信息', en: 'The text holds personal data' },
  why: { zh: '年度报告向社会公布，不应出现个人的身份证号、手机号码；本机关的联系电话不在此列。', en: 'The report is published: no identity or mobile numbers of persons. The body’s own contact is no such thing.' },
  authority: [{ notice: notices.regulation, place: { zh: '第十五条（个人隐私）', en: 'Art. 15, privacy' } }],
  mend: { zh: '删去或隐去号码。', en: 'Remove or mask the number.' },
  right: { sections: {} },
  wrong: { sections: { 6: '2023年未收取信息处理费。申请人李某（13912345678）撤回申请一件。' } },
  *find({ report }) {
    let count = 0;
    for (const { text, at } of prosePassages(report)) {
      if (!/\d{11}/.test(text)) continue;
      for (const { 0: digits, index } of text.matchAll(candidates)) {
        const kind = kindOf(digits, text.slice(Math.max(0, index - 15), index));
        if (!kind) continue;
        yield { subject: `${kind}-${++count}`, at: further(at, index), facts: { kind, masked: `${digits.slice(0, 3)}…${digits.slice(-2)}` } };
      }
    }
  },
  say: ({ facts: { kind, masked } }) => ({ zh: `文中有${names[kind].zh}（${masked}）`, en: `The text holds ${names[kind].en} (${masked})` }),
});
