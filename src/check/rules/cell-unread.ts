import { nameOf } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import { currentForms, defineRule, type Found } from '../rule.js';

/** One cell that says no figure, or a whole row whose figures cannot be told apart. */
type Facts = { readonly printed: string; readonly candidates: readonly number[]; readonly row?: { readonly found: number; readonly wanted: number } };

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
    const inRows = new Set(remarks.flatMap(({ cells = [] }) => cells));
    for (const { subject, at, cells = [], facts } of remarks) {
      const { printed = '', found = 0, wanted = 0 } = facts as { printed?: string; found?: number; wanted?: number };
      yield { subject, at, cells, facts: { printed, candidates: [], row: { found, wanted } } };
    }
    for (const [path, cell] of report.cells) if (cell.state === 'unread' && !inRows.has(path)) yield ofCell(path, cell);
  },
  say({ subject, facts: { printed, candidates, row } }) {
    const { zh, en } = nameOf(subject);
    if (row) {
      return {
        zh: `「${zh}」一行应有 ${row.wanted} 个数，读到 ${row.found} 个，分不清各属哪一列：${printed}`,
        en: `“${en}” should have ${row.wanted} figures; ${row.found} were found and cannot be told apart: ${printed}`,
      };
    }
    const may = candidates.length > 0 ? { zh: `（可能是 ${candidates.join(' 或 ')}）`, en: ` (it may be ${candidates.join(' or ')})` } : { zh: '', en: '' };
    return { zh: `「${zh}」写的是「${printed}」，读不成一个数${may.zh}`, en: `“${en}” says “${printed}”, which is no figure${may.en}` };
  },
});

const ofCell = (path: string, { text, at, candidates = [] }: Cell): Found<Facts> => ({ subject: path, at, cells: [path], facts: { printed: text, candidates } });

/** The smallest table three that shows one row. */
function sample(figures: string): string {
  return `青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t${figures}\n`;
}
