import { counted, type Saying, type Severity } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import { defineRule, type Example, type Rule } from '../rule.js';
import { gluedTable } from './decoded.js';

/** What a stage before the checks noticed, and what is left to say about it. */
interface Noticed {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Saying;
  readonly why: Saying;
  readonly mend: Saying;
  readonly wrong: Example;
  say(facts: Readonly<Record<string, unknown>>, subject: string): Saying;
}

/** A rule that words the remarks naming it, one finding each. */
const remarkRule = ({ say, ...noticed }: Noticed): Rule =>
  defineRule<Readonly<Record<string, unknown>>>({
    ...noticed, group: 'structure', forms: ['2021', '2019', '2014', '2008'], needs: ['remarks'],
    authority: [{ place: { zh: '读取文件时的说明', en: 'a note from reading the file' } }],
    right: { cells: {} },
    *find({ remarks }) {
      for (const { subject, at, also = [], cells = [], facts } of remarks) yield { subject, at, also, cells, facts };
    },
    say: ({ facts, subject }) => say(facts, subject),
  });

const rowInferred = remarkRule({
  id: 'row-inferred', severity: 'info',
  title: { zh: '一行的行名残缺，按位置认定', en: 'A row was known by its place, its label being damaged' },
  why: { zh: '行名被拆散或丢失时，若前后各行齐全，按格式的顺序认定这一行，并在此说明。', en: 'Where a label is torn or lost and all its neighbours are there, the order of the form tells the row; this says so.' },
  mend: { zh: '对照原文核对这一行；可能的话用原始文件代替复制的文本。', en: 'Check the row against the original; use the original file rather than copied text.' },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\n0\t0\t0\t0\t0\t0\t0\n（一）予以公开\t4\t0\t0\t0\t0\t0\t4\n' },
  say: ({ label }, subject) => ({ zh: `「${String(label)}」一行按前后顺序认定`, en: `The row “${nameOf(subject).en}” was known by its place` }),
});

export const hiddenContent = remarkRule({
  id: 'hidden-content', severity: 'info',
  title: { zh: '工作簿里有隐藏的行、列或工作表', en: 'The workbook has hidden rows, columns or sheets' },
  why: { zh: '隐藏的内容照样读入；如果里面是旧数据或草稿，会影响结果。', en: 'Hidden content is read like any other; old figures or drafts in it would count.' },
  mend: { zh: '取消隐藏，确认内容；不需要的删去。', en: 'Unhide it and look; delete what is not needed.' },
  wrong: { remarks: [{ rule: 'hidden-content', subject: '年报', at: { in: 'sheet', sheet: '年报', cell: 'A9' }, facts: { rows: [9, 10], columns: [], sheets: [] } }] },
  say({ rows, columns, sheets }) {
    const list = (values: unknown, between: string): string => (Array.isArray(values) ? values.slice(0, 8).join(between) + (values.length > 8 ? '…' : '') : '');
    const lists = (between: string): string[] => [rows, columns, sheets].map((values) => list(values, between));
    const [zhRows, zhColumns, zhSheets] = lists('、');
    const [enRows, enColumns, enSheets] = lists(', ');
    const zh = [zhRows && `第 ${zhRows} 行`, zhColumns && `${zhColumns} 列`, zhSheets && `工作表「${zhSheets}」`].filter(Boolean).join('，');
    const en = [enRows && `rows ${enRows}`, enColumns && `columns ${enColumns}`, enSheets && `sheet “${enSheets}”`].filter(Boolean).join('; ');
    return { zh: `有隐藏的内容：${zh}；已照样读入`, en: `Hidden content was read: ${en}` };
  },
});

const workbookUncalculated = remarkRule({
  id: 'workbook-uncalculated', severity: 'warning',
  title: { zh: '公式没有计算结果', en: 'Formulas were never calculated' },
  why: { zh: '由程序生成、从未用 Excel 或 WPS 打开保存过的工作簿，公式没有结果；能算的和已标明为推算，不能算的没有读入，绝不当作 0。', en: 'A workbook made by a program and never saved by Excel or WPS has no results. Sums are worked out and marked; what cannot be is left unread, never zero.' },
  mend: { zh: '用 Excel 或 WPS 打开，保存一次，再核对。', en: 'Open it in Excel or WPS, save it, and check again.' },
  wrong: { remarks: [{ rule: 'workbook-uncalculated', subject: '年报', at: { in: 'sheet', sheet: '年报', cell: 'C4' }, facts: { sheet: '年报', cells: 3 } }] },
  say: ({ sheet, cells }) => ({
    zh: `工作表「${String(sheet)}」有 ${Array.isArray(cells) ? cells.length : String(cells)} 个公式没有计算结果，也算不出来`,
    en: `Sheet “${String(sheet)}” has ${counted(Array.isArray(cells) ? cells.length : Number(cells), 'formula')} without a result that could not be worked out`,
  }),
});

const severalReports = remarkRule({
  id: 'several-reports', severity: 'info',
  title: { zh: '一个文件里有几份年报', en: 'One file holds several reports' },
  why: { zh: '每份单独核对，来源后面标着 #1、#2。', en: 'Each is judged by itself; its source ends in #1, #2 …' },
  mend: { zh: '如果不是有意合在一起，请拆成单独的文件。', en: 'Split the file, unless it was meant so.' },
  wrong: { remarks: [{ rule: 'several-reports', subject: 'report-2', at: { in: 'text', line: 90, column: 1 }, facts: { number: 2, of: 2 } }] },
  say: ({ number, of }) => ({ zh: `这是文件里 ${String(of)} 份年报中的第 ${String(number)} 份，单独核对`, en: `Report ${String(number)} of ${String(of)} in this file, judged by itself` }),
});

const cellsDecoded = remarkRule({
  id: 'cells-decoded', severity: 'info',
  title: { zh: '粘连的数字由算术拆开', en: 'Figures that had run together were worked out' },
  why: { zh: '复制的网页常丢掉单元格之间的界线。只有一种拆法能让各项关系成立时才拆开，标明为推算；用来拆分的勾稽关系不算核对过。', en: 'Copied pages often lose the borders between cells. Figures are cut apart only where one way remains, and are marked as worked out; identities used for it do not count as having held.' },
  mend: { zh: '对照原文核对；可能的话用原始文件代替复制的文本。', en: 'Compare with the original; use the original file rather than copied text.' },
  wrong: gluedTable('4251516'),
  say({ cells }, subject) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」有 ${String(cells)} 格的数字粘连在一起，由算术推算拆开`, en: `${counted(Number(cells), 'figure')} of “${en}” had run together, worked out by arithmetic` };
  },
});

const figuresInOrder = remarkRule({
  id: 'figures-in-order', severity: 'info',
  title: { zh: '数字按全表的先后顺序认定', en: 'Figures were known by their order in the whole table' },
  why: { zh: '从 PDF 提取的文本常把行名折断、打乱，数字却仍一行一行排着。只有数字不多不少、正好一格一个，全表的合计与勾稽关系全部成立，并且行名完整的各行都对得上时，才按顺序读入，标明为推算；这些关系因此不算核对过。', en: 'Text taken out of a PDF often breaks and scatters the labels, while the figures still stand row after row. They are read by their order only where there is exactly one for each cell, every sum and balance of the table holds, and all rows with whole labels stand where that order puts them; they are marked as worked out, and those identities do not count as having held.' },
  mend: { zh: '对照原文核对；可能的话直接用 PDF 或原始文件代替提取的文本。', en: 'Compare with the original; use the PDF or the original file rather than its text.' },
  wrong: { remarks: [{ rule: 'figures-in-order', subject: 'requests', at: { in: 'text', line: 120, column: 1 }, facts: { cells: 42 } }] },
  say({ cells }, subject) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」有 ${String(cells)} 格的行名残缺，按数字的先后顺序认定`, en: `${counted(Number(cells), 'figure')} of “${en}” with damaged labels, known by their order` };
  },
});

const cellsRejoined = remarkRule({
  id: 'cells-rejoined', severity: 'info',
  title: { zh: '折行的数字已合起来', en: 'Figures broken over lines were joined' },
  why: { zh: '表格列宽不够时，一个数会折成两三行印出。只有合起来以后这一行的合计成立、而各行分开又不成立时才合，标明为推算；这一行的合计因此不算核对过。', en: 'In narrow columns a figure is printed over two or three lines. It is joined only where the row then adds up and its lines by themselves do not, and is marked as worked out; that sum does not count as having held.' },
  mend: { zh: '对照原文核对；可能的话加宽表格的列。', en: 'Compare with the original; widen the columns if you can.' },
  wrong: { remarks: [{ rule: 'cells-rejoined', subject: 'requests', at: { in: 'page', page: 2, x: 301, y: 281 }, facts: { cells: 3 } }] },
  say({ cells }, subject) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」有 ${String(cells)} 格的数字折成几行，按这一行的合计合了起来`, en: `${counted(Number(cells), 'figure')} of “${en}” broken over lines, joined as their rows add up` };
  },
});

const decidedByText = remarkRule({
  id: 'decided-by-text', severity: 'info',
  title: { zh: '粘连的数字按正文确定', en: 'The text decided between figures that had run together' },
  why: { zh: '粘连的数字有几种拆法时，用报告正文写明的数来确定；这些格因此与正文一致，不能反过来证明正文。', en: 'Where several ways to cut figures apart remain, a figure the text states decides. That table and text agree there proves nothing.' },
  mend: { zh: '对照原文核对这几格。', en: 'Compare these cells with the original.' },
  wrong: gluedTable('203144071'),
  say({ cells, quotes }, subject) {
    const { zh, en } = nameOf(subject);
    const words = Array.isArray(quotes) ? quotes.map(String) : [];
    return {
      zh: `「${zh}」有 ${String(cells)} 格的数字按正文确定：${words.map((quote) => `「${quote}」`).join('、')}`,
      en: `${counted(Number(cells), 'figure')} of “${en}” decided by the text: ${words.map((quote) => `“${quote}”`).join(', ')}`,
    };
  },
});

/** The rules whose findings an earlier stage noticed and that have no file of their own. */
export const remarkRules: readonly Rule[] = [rowInferred, cellsDecoded, figuresInOrder, cellsRejoined, decidedByText, hiddenContent, workbookUncalculated, severalReports];
