import { cellPath, figureLines, nameOf, notices, tableOf, type Block, type CellPath, type FormId } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

export const subtotalMismatch = defineRule<{ readonly sum: number; readonly printed: number }>({
  id: 'subtotal-mismatch', group: 'structure', severity: 'error', forms: currentForms,
  title: { zh: '小计与其下各项之和不符', en: 'A subtotal is not the sum of its rows' },
  why: { zh: '格式没有小计行；自加的小计若与其下各项之和不同，两者必有一错。', en: 'The form has no subtotals; one that differs from the rows below it contradicts them.' },
  authority: [{ notice: notices.format2021, place: { zh: '表三（三）至（六）', en: 'table 3, (3) to (6)' } }],
  mend: { zh: '改正小计或分项；最好删去自加的小计行。', en: 'Mend the subtotal or the rows; better still, delete the subtotal.' },
  right: { cells: {} },
  wrong: { cells: { 'requests.results.unavailable.naturalPerson': 999 } },
  *find({ report }) {
    const form = report.layouts.requests;
    if (!form) return;
    for (const { path, rows } of subtotalsOf(form)) {
      const cell = report.cells.get(path);
      if (!cell || cell.value === null) continue;
      const sum = sumOf(report, rows);
      if (sum !== null && sum !== cell.value) yield { subject: path, at: cell.at, cells: [path, ...rows], expected: sum, actual: cell.value, facts: { sum, printed: cell.value } };
    }
  },
  say({ subject, facts: { sum, printed } }) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」的小计写的是 ${printed}，其下各项之和为 ${sum}`, en: `The subtotal “${en}” says ${printed}; its rows add up to ${sum}` };
  },
});

/** Where a subtotal would stand, and the cells it would add up. */
interface Subtotal {
  readonly path: CellPath;
  readonly rows: readonly CellPath[];
}

const known = new Map<FormId, readonly Subtotal[]>();

/** The subtotals a report may have added to the groups of table 三. */
function subtotalsOf(form: FormId): readonly Subtotal[] {
  let found = known.get(form);
  if (!found) known.set(form, (found = makeSubtotals(tableOf(form, 'requests')!.blocks[0]!)));
  return found;
}

function makeSubtotals({ rows, columns }: Block): Subtotal[] {
  const details = figureLines(rows).filter(({ lines }) => lines.length === 3);
  const groups = new Set(details.map(({ lines }) => lines[1]!));
  return [...groups].flatMap((group) => {
    const own = details.filter(({ lines }) => lines[1] === group);
    const over = own[0]!.lines.slice(0, 2).map(({ id }) => id).join('.');
    return figureLines(columns).map(({ path }) => ({ path: cellPath('requests', over, path), rows: own.map((row) => cellPath('requests', row.path, path)) }));
  });
}

function sumOf({ cells }: Report, rows: readonly CellPath[]): number | null {
  let sum = 0;
  for (const row of rows) {
    const cell = cells.get(row);
    if (!cell || cell.state === 'unread') return null;
    sum += cell.value ?? 0;
  }
  return sum;
}
