import { numbered } from '../forms/index.js';
import { officialTable } from '../html/official-table.js';
import { tag } from '../html/tag.js';
import { escapeText } from '../html/text.js';
import { partsOf, type Report, type Section } from '../model/index.js';
import { figureText } from './figure-text.js';
import type { Writer } from './writer.js';

const style = `
:root { color-scheme: light dark }
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { text-align: center; font-size: 1.5rem } h2 { font-size: 1.2rem }
.scroll { overflow-x: auto }
table.form { border-collapse: collapse; width: 100%; font-size: .85rem; margin: 1rem 0 }
table.form th, table.form td { border: 1px solid; padding: .25rem .4rem; text-align: center }
table.form th { font-weight: 500 }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt } article + article { break-before: page } tr { break-inside: avoid } }`;

/** A report as a web page without scripts or requests: what it printed, in the official layout. It reads back to the same model. */
export const html: Writer = {
  start: () =>
    `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>政府信息公开工作年度报告</title>\n<style>${style}</style>\n</head>\n<body>\n`,
  report: (report) => `${tag('article', {}, bodyOf(report).join('\n'))}\n`,
  end: () => '</body>\n</html>\n',
};

function bodyOf(report: Report): string[] {
  const parts = partsOf(report).flatMap(({ section, table, title }) => [
    tag('h2', {}, escapeText(title)),
    ...(section ? wordsOf(section, 0) : []),
    ...(table ? [tag('div', { class: 'scroll' }, officialTable(table, '', (path) => ({ attributes: {}, inside: escapeText(figureText(report.cells.get(path))) })))] : []),
  ]);
  return [...(report.title ? [tag('h1', {}, escapeText(report.title))] : []), ...report.preamble.map(({ text }) => tag('p', {}, escapeText(text))), ...parts];
}

const wordsOf = ({ passages, sections }: Section, depth: number): string[] => [
  ...passages.map(({ text }) => tag('p', {}, escapeText(text))),
  ...sections.flatMap((section) => [tag(`h${Math.min(6, depth + 3)}`, {}, escapeText(numbered(section.number, section.heading, depth + 1))), ...wordsOf(section, depth + 1)]),
];
