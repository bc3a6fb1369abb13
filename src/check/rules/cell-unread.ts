import { counted } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import { currentForms, defineRule, type Found } from '../rule.js';
import { unusualCells } from '../unusual-cells.js';

/** One cell that says no figure, or a whole row whose figures cannot be told apart. */
type Facts = {
  readonly printed: string;
  /** What one cell may say; of cells run together, what each seems to say where that is one figure. */
  readonly candidates: readonly number[];
  /** Of a row read apart: figures found and wanted. `together`: cells whose figures ran into one another. */
  readonly row?: { readonly found: number; readonly wanted: number; readonly why?: Why };
  readonly together?: number;
};

/**
 * `unsure`: as many figures as columns, of which digits or the order may be lost; `clipped`: one figure whose end is missing;
 * `another-time`: headings beside them name another year.
 */
type Why = 'unsure' | 'clipped' | 'another-time';

export const cellUnread = defineRule<Facts>({
  id: 'cell-unread', group: 'cells', severity: 'error', forms: [...currentForms, '2014', '2008'],
  title: { zh: '有内容，但读不成一个数', en: 'Something is printed that is no figure' },
  why: {
    zh: '读不懂的单元格不会被当作 0，也不会被猜成别的数；与它有关的勾稽关系都无法核算。',
    en: 'What cannot be understood is never taken for zero nor guessed: the identities it stands in stay unknown.',
  },
  authority: [{ place: { zh: '表格各栏应填数字', en: 'every column of the tables wants a figure' } }],
  mend: { zh: '在该单元格只填一个阿拉伯数字，说明文字移到正文；一行的数字个数要与列数相同。', en: 'Leave one Arabic figure in the cell and move words into the text; a row has as many figures as columns.' },
  right: { text: sample('4\t0\t0\t0\t0\t0\t4') },
  wrong: { text: sample('约4\t0\t0\t0\t0\t0\t4') },
  *find({ report, remarks }) {
    const unread = unusualCells(report).filter(([, { state }]) => state === 'unread');
    if (unread.length === 0 && remarks.length === 0) return;
    const inRows = new Set(remarks.flatMap(({ cells = [] }) => cells));
    for (const { subject, at, cells = [], facts } of remarks) {
      const { printed = '', found = 0, wanted = 0, why } = facts as { printed?: string; found?: number; wanted?: number; why?: Why };
      yield { subject, at, cells, facts: { printed, candidates: [], row: { found, wanted, ...(why && { why }) } } };
    }
    for (const cells of runsOf(unread.filter(([path]) => !inRows.has(path)))) yield ofCells(cells);
  },
  say({ subject, facts: { printed, candidates, row, together } }) {
    const { zh, en } = nameOf(subject);
    if (together) {
      return {
        zh: `「${zh}」一行的 ${together} 个数粘连成「${printed}」，分不开${candidates.length > 0 ? `（像是 ${candidates.join('、')}，没有合计可以核对）` : ''}；请改用原来的网页、Word 或 PDF`,
        en: `The ${together} figures of “${en}” have run together as “${printed}” and cannot be told apart${candidates.length > 0 ? ` (they look like ${candidates.join(', ')}, with no total to prove it)` : ''}; use the page, Word file or PDF it was taken from`,
      };
    }
    if (row?.why === 'clipped') {
      return {
        zh: `「${zh}」写的是「${printed}」，几行的总计都只剩各项之和的前几位，末尾像是在页边被截掉了`,
        en: `“${en}” says “${printed}”: of several totals only the first digits of their parts' sum are left, the rest seems cut off at the page's edge`,
      };
    }
    if (row?.why === 'another-time') {
      return {
        zh: `「${zh}」一行的栏目写着上年、同比或别的年份，分不清哪个是本年的数：${printed}`,
        en: `Headings at the row of “${en}” name another year or a change since, and which figures are this year's cannot be told: ${printed}`,
      };
    }
    if (row?.why === 'unsure' && row.found === row.wanted) {
      return {
        zh: `「${zh}」一行的 ${row.found} 个数，数字可能折行断开或次序已乱，不能确认：${printed}`,
        en: `The ${row.found} figures of “${en}” cannot be relied on, digits may be broken over lines or out of order: ${printed}`,
      };
    }
    if (row) {
      return {
        zh: `「${zh}」一行应有 ${row.wanted} 个数，读到 ${row.found} 个，分不清各属哪一列：${printed}`,
        en: `“${en}” should have ${counted(row.wanted, 'figure')}; ${counted(row.found, 'was', 'were')} found and cannot be told apart: ${printed}`,
      };
    }
    const may = candidates.length > 0 ? { zh: `（可能是 ${candidates.join(' 或 ')}）`, en: ` (it may be ${candidates.join(' or ')})` } : { zh: '', en: '' };
    return { zh: `「${zh}」写的是「${printed}」，读不成一个数${may.zh}`, en: `“${en}” says “${printed}”, which is no figure${may.en}` };
  },
});

type Unread = readonly [path: string, cell: Cell];

/** Cells of one row that say the same text at the same place are one piece of text that could not be cut. */
function runsOf(unread: readonly Unread[]): Unread[][] {
  const runs: Unread[][] = [];
  for (const one of unread) {
    const [path, cell] = one;
    const [before] = runs.at(-1) ?? [];
    if (before && before[1].text === cell.text && JSON.stringify(before[1].at) === JSON.stringify(cell.at) && rowOf(before[0]) === rowOf(path)) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

const rowOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

function ofCells(run: readonly Unread[]): Found<Facts> {
  const [[path, { text, at, candidates = [] }]] = run as [Unread];
  const cells = run.map(([one]) => one);
  if (run.length === 1) return { subject: path, at, cells, facts: { printed: text, candidates } };
  const seeming = run.flatMap(([, cell]) => (cell.candidates?.length === 1 ? cell.candidates : []));
  return { subject: rowOf(path), at, cells, facts: { printed: text, candidates: seeming.length === run.length ? seeming : [], together: run.length } };
}

/** The smallest table three that shows one row. */
function sample(figures: string): string {
  return `青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t${figures}\n`;
}
