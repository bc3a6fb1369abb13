import type { Lang } from '../finding/index.js';

const zh = {
  title: '政府信息公开工作年度报告 · 离线核对', drop: '把年报拖到这里，或选择文件', kinds: '文本、网页、Word（.docx、.doc、.rtf）、表格（.xlsx、.xls、.csv、.ods）、OFD', paste: '或者粘贴年报的文字', check: '核对',
  safe: '文件不会离开这台电脑：本页的安全策略（CSP）不允许任何网络请求，断网也能用。', pasted: '粘贴的文字.txt', working: '正在核对…', clear: '清空',
  marked: '下载标注副本', validation: '下载核对结果（JSON）', report: '下载年报数据（JSON）', workbook: '下载表格（Excel）', other: 'English',
  bug: '核对这个文件时程序出错，请反馈这段文字：', done: (count: number): string => `已核对 ${count} 个文件`,
};
/** The fixed words of the page. */
export type PageText = typeof zh;
const en: PageText = {
  title: 'Disclosure reports, checked offline', drop: 'Drop reports here, or choose files', kinds: 'text, web pages, Word (.docx, .doc, .rtf), spreadsheets (.xlsx, .xls, .csv, .ods), OFD', paste: 'Or paste a report’s text', check: 'Check',
  safe: 'No file leaves this computer: the page’s security policy allows no request of any kind. It works without a network.', pasted: 'pasted.txt', working: 'Checking…', clear: 'Clear',
  marked: 'Marked copy', validation: 'Findings (JSON)', report: 'The report (JSON)', workbook: 'The report (Excel)', other: '中文',
  bug: 'The program failed on this file; please report this: ', done: (count) => `${count} files checked`,
};

/** The fixed words of the page in one language. */
export const textIn = (lang: Lang): PageText => (lang === 'zh' ? zh : en);
