import { cellsOfTable, nameOf, notices, tableOf, type FormCell, type FormId, type TableId } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { unusualCells } from '../unusual-cells.js';

export const countNotWhole = defineRule<{ readonly value: number; readonly unit: string }>({
  id: 'count-not-whole', group: 'cells', severity: 'error', forms: [...currentForms, '2014', '2008'], needs: ['unusual'],
  title: { zh: '件数是负数或小数', en: 'A count is negative or has decimals' },
  why: {
    zh: '件数只能是 0 或正整数；只有 2019 年格式的「本年增/减」可以为负，只有金额可以有小数。',
    en: 'Counts are whole from zero; only “change” of form 2019 may be negative and only amounts may have decimals.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表二、表三、表四', en: 'tables 2, 3 and 4' } }],
  mend: { zh: '改为 0 或正整数；金额为负请在正文说明。', en: 'Write zero or a whole number; explain a negative amount in the text.' },
  right: { cells: { 'disclosure.licensing.decisions': 12 } },
  wrong: { cells: { 'disclosure.licensing.decisions': -12 } },
  *find({ report }) {
    for (const [path, { value, at }] of unusualCells(report)) {
      if (value === null || (value >= 0 && Number.isInteger(value))) continue;
      const form = formCellsIn(report).get(path);
      const kind = form?.value ?? 'count';
      const fits = kind === 'change' ? Number.isInteger(value) : kind === 'amount' ? value >= 0 : Number.isInteger(value) && value >= 0;
      if (!fits) yield { subject: path, at, cells: [path], actual: value, facts: { value, unit: form?.unit ?? '' } };
    }
  },
  say({ subject, facts: { value } }) {
    const { zh, en } = nameOf(subject);
    const fault = value < 0 ? { zh: '不能是负数', en: 'cannot be negative' } : { zh: '不能有小数', en: 'cannot have decimals' };
    return { zh: `「${zh}」写的是 ${value}，件数${fault.zh}`, en: `“${en}” says ${value}; a count ${fault.en}` };
  },
});

const cellsByTable = new Map<string, ReadonlyMap<string, FormCell>>();

/** The form's own cells of a report's tables, by path. */
function formCellsIn({ layouts }: Report): Pick<ReadonlyMap<string, FormCell>, 'get'> {
  const tables = Object.entries(layouts) as [TableId, FormId][];
  return {
    get(path) {
      for (const [table, form] of tables) {
        if (path.startsWith(`${table}.`)) return cellsOnce(form, table).get(path);
      }
      return undefined;
    },
  };
}

function cellsOnce(form: FormId, table: TableId): ReadonlyMap<string, FormCell> {
  const key = `${form} ${table}`;
  let cells = cellsByTable.get(key);
  if (!cells) cellsByTable.set(key, (cells = new Map(cellsOfTable(tableOf(form, table)!).map((cell) => [cell.path, cell]))));
  return cells;
}
