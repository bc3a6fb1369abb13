import { formOf, paperTable, tableOf, type FormId, type PaperLayout } from '../../src/forms/index.js';
import type { Report } from '../../src/model/index.js';

const printed = (text: string): string => text.replace(/[\\{}]|[^\x20-\x7e]/g, (sign) => (sign === '\n' ? '\\line ' : sign > '\x7e' ? `\\u${(sign.charCodeAt(0) << 16) >> 16}?` : `\\${sign}`));
const paragraph = (text: string): string => `\\pard ${printed(text)}\\par\n`;

/** A report as rich text, its tables with merged cells as Word writes them. */
export function richTextOf(report: Report): string {
  const parts = [paragraph(report.title ?? ''), ...report.preamble.map(({ text }) => paragraph(text))];
  for (const section of report.sections) {
    parts.push(paragraph(`${'一二三四五六'.charAt((section.number ?? 1) - 1)}、${section.heading}`));
    for (const one of [section, ...section.sections]) parts.push(...(one === section ? [] : [paragraph(one.heading)]), ...one.passages.map(({ text }) => paragraph(text)));
    const table = formOf(report.form)!.sections.find(({ number }) => number === section.number)?.table;
    if (table && report.layouts[table]) parts.push(richTable(paperTable(tableOf(report.layouts[table] as FormId, table)!), report));
  }
  return `{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n${parts.join('')}}`;
}

function richTable({ rows, cells }: PaperLayout, { cells: read }: Report): string {
  return Array.from({ length: rows }, (_, row) => {
    const here = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).toSorted((a, b) => a.column - b.column);
    const declared = here.map((cell) => `${cell.rowSpan === 1 ? '' : cell.row === row ? '\\clvmgf' : '\\clvmrg'}\\cellx${(cell.column + cell.columnSpan) * 700}`);
    const texts = here.map((cell) => `${cell.row < row ? '' : printed(cell.figure ? (read.get(cell.figure.path)?.text ?? '') : cell.text)}\\cell\n`);
    return `\\trowd${declared.join('')}\\pard\\intbl ${texts.join('')}\\row\n`;
  }).join('');
}
