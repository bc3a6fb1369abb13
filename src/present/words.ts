import { counted, type Lang, type Severity } from '../finding/index.js';
import type { CauseState, IdentityCount, Summary } from '../model/index.js';

/** The fixed words of every output, in both languages. */
const zh = {
  valid: '通过', invalid: '不通过', unreadable: '无法读取', verdict: '结论',
  error: '错误', warning: '警告', info: '提示', cause: '原因', others: '其他问题', change: '应为', now: '现为', blank: '空着', nowBlank: '现空着',
  form: '格式', year: '年度', worklist: '修改清单', table: '表', hint: '办法', total: '总计', sum: '合计', nobody: '未识别单位', nothingElse: '没有其他问题', accepted: '已接受', baseline: '基线',
};
type Words = typeof zh;
const en: Words = {
  valid: 'valid', invalid: 'not valid', unreadable: 'cannot be read', verdict: 'Verdict',
  error: 'error', warning: 'warning', info: 'note', cause: 'Cause', others: 'Other findings', change: 'should be', now: 'is', blank: 'blank', nowBlank: 'is blank',
  form: 'form', year: 'year', worklist: 'What to change', table: 'table', hint: 'What to do', total: 'total', sum: 'sum', nobody: 'unknown body', nothingElse: 'nothing else found', accepted: 'accepted', baseline: 'baseline',
};

/** The fixed words of one language. */
export const words = (lang: Lang): Words => (lang === 'zh' ? zh : en);

/** What stands between a word and what it is about. */
export const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');
/** What stands between two clauses. */
export const semicolon = (lang: Lang): string => (lang === 'zh' ? '；' : '; ');

/** `42 条勾稽关系：39 条成立，3 条不成立，0 条无法核算`. */
export const sayIdentities = ({ all, holds, broken, unknown }: IdentityCount, lang: Lang): string =>
  lang === 'zh'
    ? `${all} 条勾稽关系：${holds} 条成立，${broken} 条不成立，${unknown} 条无法核算`
    : `${all} identities: ${holds} hold, ${broken} broken, ${unknown} unknown`;

/** `2 个错误，1 个警告`, the gravest first; `没有发现问题` for none. */
export const sayCounts = (counts: Readonly<Record<Severity, number>>, lang: Lang): string => {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity];
    if (count === 0) return [];
    return [lang === 'zh' ? `${count} 个${words(lang)[severity]}` : counted(count, words(lang)[severity])];
  });
  return parts.length > 0 ? parts.join(lang === 'zh' ? '，' : ', ') : lang === 'zh' ? '没有发现问题' : 'nothing found';
};

/** How sure a cause is, as a clause. */
export const sayState = (state: CauseState, lang: Lang): string =>
  ({
    certain: { zh: '按算术只有这一种改法，请核对', en: 'by arithmetic there is no other single explanation; please check' },
    ranked: { zh: '最可能的一种，请核对', en: 'the likeliest of several; please check' },
    tied: { zh: '有几种同样可能的改法', en: 'several are equally likely' },
    unexplained: { zh: '找不到简单的原因', en: 'no simple explanation was found' },
  })[state][lang];

/** `共 3 份：通过 1，不通过 1，无法读取 1`. */
export const saySummary = ({ reports, valid, invalid, unreadable }: Summary, lang: Lang): string =>
  lang === 'zh'
    ? `共 ${reports} 份：通过 ${valid}，不通过 ${invalid}，无法读取 ${unreadable}`
    : `${counted(reports, 'report')}: ${valid} valid, ${invalid} not valid, ${unreadable} unreadable`;
