import { Chalk, type ChalkInstance } from 'chalk';
import { figureLines, numbered, type Block, type Line, type LinePath, type Table, cellPath } from '../forms/index.js';
import { partsOf, pathsOf, type Cell, type Part, type Report, type Section } from '../model/index.js';
import type { PresentOptions } from './presenter.js';
import { clip, harmless, harmlessName, padEnd, widthOf, wrap } from './width.js';

/** The report itself for a terminal: title, sections, and the tables row by row like the official form. */
export function show(report: Report, options: PresentOptions): string {
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const page: Page = { ...options, ink };
  const parts = partsOf(report).flatMap((part) => partLines(part, report, page));
  // A free text of the years before 2014 may have no headings at all.
  const bare = report.sections.length === 0 ? report.preamble.flatMap(({ text }) => wrap(harmless(text), options.columns - 2).map((one) => `  ${one}`)) : [];
  const title = wrap(harmlessName(report.title ?? report.source), page.columns).map((line) => ink.bold(line));
  return `${[...title, ink.dim(harmlessName(report.source)), '', ...bare, ...parts, ...legend(report, page)].join('\n')}\n`;
}

/** What the signs in place of figures mean, as far as they occur. */
function legend(report: Report, { ink, lang, columns }: Page): string[] {
  const states = new Set([...report.cells.values()].map(({ state }) => state));
  const lacking = [...pathsOf(report)].some((path) => !report.cells.has(path));
  const signs = [
    ...(states.has('unread') ? [{ zh: '? 读不成一个数', en: '? no figure could be read' }] : []),
    ...(states.has('inferred') ? [{ zh: '≈ 推算出的数，不是原文所印', en: '≈ worked out, not printed as such' }] : []),
    ...(states.has('blank') ? [{ zh: '□ 空着', en: '□ blank' }] : []),
    ...(lacking ? [{ zh: '· 没有这一格', en: '· no such cell' }] : []),
  ];
  return signs.length === 0 ? [] : [...wrap(signs.map((sign) => sign[lang]).join(lang === 'zh' ? '；' : '; '), columns).map((line) => ink.dim(line)), ''];
}

interface Page extends PresentOptions {
  readonly ink: ChalkInstance;
}

/** A section with its words, and the table that stands in it; a table of no section under its own title. */
function partLines({ section, table, title }: Part, report: Report, page: Page): string[] {
  const heading = section || page.lang === 'zh' || !table ? harmless(title) : table.en;
  const tables = table ? table.blocks.flatMap((block) => (isUnlabelled(block) ? groupLines(table, block, { report, page }) : blockLines(table, block, { report, page }))) : [];
  return [page.ink.bold(heading), ...(section ? wordLines(section, 0, page) : []), ...tables, ''];
}

function wordLines({ passages, sections }: Section, depth: number, page: Page): string[] {
  const by = ' '.repeat(depth * 2 + 2);
  const text = passages.flatMap((passage) => wrap(harmless(passage.text), page.columns - by.length).map((line) => by + line));
  return [...text, ...sections.flatMap((section) => [page.ink.bold(by + harmless(numbered(section.number, section.heading, depth + 1))), ...wordLines(section, depth + 1, page)])];
}

interface View {
  readonly report: Report;
  readonly page: Page;
}

const isUnlabelled = ({ rows }: Block): boolean => rows.length === 1 && rows[0]!.label === '';
const nameOfLine = ({ line }: LinePath, { lang }: Page): string => (lang === 'zh' ? line.label : line.en);

/** A column’s heading; `other organizations` stands under a heading that says what is other, and would take the room of the labels. */
const headOf = (column: LinePath, page: Page): string => (column.lines.length > 1 && column.line.label === '其他' ? nameOfLine(column, page).replace(/ organizations$/, '') : nameOfLine(column, page));

/** Labels on the left, set in by depth; figures in columns as wide as they need. */
function blockLines(table: Table, block: Block, view: View): string[] {
  const columns = figureLines(block.columns);
  const heads = columns.map((column) => wrap(headOf(column, view.page), columns.length <= 3 ? 16 : view.page.lang === 'zh' ? 8 : 10));
  const rows = rowsOf(block, view.page);
  const figures = rows.map(({ row }) => columns.map((column) => (row ? printed(view.report.cells.get(cellPath(table.id, row.path, column.path)), view.page) : '')));
  const widths = columns.map((_, at) => Math.max(...heads[at]!.map(widthOf), ...figures.map((cells) => widthOf(plain(cells[at]!)))));
  const labelWidth = Math.max(12, view.page.columns - widths.reduce((sum, width) => sum + width + 2, 0) - 1);
  const height = Math.max(...heads.map((head) => head.length));
  const headLines = Array.from({ length: height }, (_, at) => line('', heads.map((head) => head[at - (height - head.length)] ?? ''), widths, labelWidth));
  const body = rows.flatMap(({ label, depth }, at) => {
    const [first = '', ...more] = wrap(label, labelWidth - depth * 2);
    const by = ' '.repeat(depth * 2);
    return [line(by + first, figures[at]!, widths, labelWidth), ...more.map((rest) => by + rest)];
  });
  return [...(block.heading ? [view.page.ink.dim(block.heading)] : []), ...headLines.map((one) => view.page.ink.dim(one)), ...body];
}

const line = (label: string, cells: readonly string[], widths: readonly number[], labelWidth: number): string =>
  (padEnd(label, labelWidth) + cells.map((cell, at) => `  ${' '.repeat(Math.max(0, widths[at]! - widthOf(plain(cell))))}${cell}`).join('')).trimEnd();

const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

function rowsOf(block: Block, page: Page): { label: string; depth: number; row: LinePath | null }[] {
  const told = new Set<unknown>();
  return figureLines(block.rows).flatMap((row) =>
    row.lines.flatMap((one, depth) => {
      if (told.has(one)) return [];
      told.add(one);
      return [{ label: labelled(one, page), depth, row: one === row.line ? row : null }];
    }),
  );
}

/** The label, with the unit where the line has one of its own. */
const labelled = ({ label, en, unit }: Line, { lang }: Page): string => (lang === 'zh' ? label + (unit ? `（${unit}）` : '') : en);

/** Table 四: its groups below one another, so that fifteen figures keep within the page. */
function groupLines(table: Table, block: Block, view: View): string[] {
  const groups = new Map<string, LinePath[]>();
  for (const column of figureLines(block.columns)) {
    const over = column.lines.at(-2)!;
    const name = view.page.lang === 'zh' ? over.label : over.en;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const [first] = groups.values();
  const heads = first!.map((column) => nameOfLine(column, view.page));
  const widths = heads.map((head) => Math.max(6, widthOf(head)));
  const labelWidth = Math.max(...[...groups.keys()].map(widthOf));
  const rows = [...groups].map(([name, columns]) => line(name, columns.map(({ path }) => printed(view.report.cells.get(cellPath(table.id, '', path)), view.page)), widths, labelWidth));
  return [view.page.ink.dim(line('', heads, widths, labelWidth)), ...rows];
}

/** The figure; what was printed instead in its place; `?` before what could not be read, `≈` before what was worked out. */
function printed(cell: Cell | undefined, { ink }: Page): string {
  if (!cell) return ink.dim('·');
  if (cell.state === 'unread') return ink.red(`?${clip(harmless(cell.text), 6)}`);
  if (cell.state === 'inferred') return ink.yellow(`≈${cell.value}`);
  return cell.value === null ? ink.dim(clip(harmless(cell.text), 6) || '□') : cell.value === 0 ? ink.dim('0') : String(cell.value);
}
