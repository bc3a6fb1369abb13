import { formOf, numbered } from '../../forms/index.js';
import type { Report, Section } from '../../model/index.js';
import type { Sheet, SheetCell } from './sheet.js';
import type { StyleName } from './styles.js';

interface Line {
  readonly text: string;
  readonly style: StyleName;
}

/** The words of a report, a paragraph a row; `null` for a report of tables alone. Sections that hold a table and no words stand with the tables. */
export function textSheet(report: Report): Sheet | null {
  const worded = report.sections.filter(({ number, passages, sections }) => passages.length > 0 || sections.length > 0 || !holdsTable(report, number));
  const lines = [...report.preamble.map(({ text }) => paragraph(text)), ...worded.flatMap((section) => sectionLines(section, 0))];
  if (!lines.some(({ style }) => style === 'text')) return null;
  const cells = lines.map(({ text, style }, index): SheetCell => ({ row: index + 1, column: 1, style, content: { text } }));
  return { name: '文字', cells, widths: [width], heights: new Map(lines.map(({ text }, index) => [index + 1, heightOf(text)])) };
}

const holdsTable = ({ form, layouts }: Report, number: number | null): boolean =>
  formOf(form)?.sections.some((section) => section.number === number && section.table !== undefined && layouts[section.table] !== undefined) ?? false;

const sectionLines = (section: Section, depth: number): Line[] => [
  { text: numbered(section.number, section.heading, depth), style: 'textHeading' },
  ...section.passages.map(({ text }) => paragraph(text)),
  ...section.sections.flatMap((inner) => sectionLines(inner, depth + 1)),
];

const paragraph = (text: string): Line => ({ text, style: 'text' });

const width = 90;

/** As high as the words need, up to the most a row can be. */
const heightOf = (text: string): number => Math.min(409, text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 2 * 1.15) / width)), 0) * 17 + 6);
