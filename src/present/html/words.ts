import type { Lang } from '../../finding/index.js';

const zh = {
  title: '政府信息公开工作年度报告核对结果', findings: '问题', rules: '规则说明', report: '报告原文与标记', why: '理由', authority: '依据', mend: '改法', accepted: '已接受', or: '或',
  absent: '报告里没有这一格', unread: '这一格未能读出', inferred: '由推算得出，原文不是这样印的', explained: '规则', source: '来源', claim: '文中的数字', place: '位置', toCell: '到表格',
  toFinding: (number: number): string => `问题 ${number}`,
  table: (figure: string): string => `表中：${figure}`,
  overview: '总览', search: '按单位、年度或文件名筛选', all: '全部', sort: '排序', byOrder: '原来的顺序', byVerdict: '结论', byErrors: '错误最多', byName: '单位', byYear: '年度',
  clean: '没有发现问题。', shown: '份符合', made: '生成。本页不联网，也不含外部内容。',
};
type PageWords = typeof zh;
const en: PageWords = {
  title: 'Disclosure reports checked', findings: 'Findings', rules: 'The rules', report: 'The report, marked', why: 'Why', authority: 'Authority', mend: 'How to mend it', accepted: 'accepted', or: 'or',
  absent: 'not in the report', unread: 'could not be read', inferred: 'worked out, not printed like this', explained: 'rule', source: 'Source', claim: 'a figure in the text', place: 'Place', toCell: 'to the table',
  toFinding: (number) => `finding ${number}`,
  table: (figure) => `in the table: ${figure}`,
  overview: 'Overview', search: 'Body, year or file', all: 'all', sort: 'Order', byOrder: 'as given', byVerdict: 'verdict', byErrors: 'most errors', byName: 'body', byYear: 'year',
  clean: 'Nothing found.', shown: 'shown', made: 'made this page. It asks nothing of any network and holds nothing from elsewhere.',
};

/** The words of the pages, beside those of every output. */
export const pageWords = (lang: Lang): PageWords => (lang === 'zh' ? zh : en);
