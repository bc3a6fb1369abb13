import { figureLines, nameOf, notices, tableOf, type CellPath, type FormId } from '../../forms/index.js';
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
    for (const group of groupsOf(form)) {
      for (const [path, cell] of report.cells) {
        const column = columnUnder(path, group);
        if (column === null || cell.value === null) continue;
        const sum = sumUnder(report, group, column);
        if (sum !== null && sum !== cell.value) {
          yield { subject: path, at: cell.at, cells: [path, ...group.rows.map((row) => `requests.${row}.${column}`)], expected: sum, actual: cell.value, facts: { sum, printed: cell.value } };
        }
      }
    }
  },
  say({ subject, facts: { sum, printed } }) {
    const { zh, en } = nameOf(subject.slice(0, subject.lastIndexOf('.')));
    return { zh: `「${zh}」小计写的是 ${printed}，其下各项之和为 ${sum}`, en: `The subtotal “${en}” says ${printed}; its rows add up to ${sum}` };
  },
});

interface Group {
  readonly path: string;
  readonly rows: readonly string[];
}

/** The groups of table 三 with the paths of their rows. */
function groupsOf(form: FormId): Group[] {
  const block = tableOf(form, 'requests')!.blocks[0]!;
  const groups = new Map<string, string[]>();
  for (const { lines, path } of figureLines(block.rows)) {
    if (lines.length !== 3) continue;
    const over = lines.slice(0, 2).map(({ id }) => id).join('.');
    groups.set(over, [...(groups.get(over) ?? []), path]);
  }
  return [...groups].map(([path, rows]) => ({ path, rows }));
}

/** `naturalPerson` of `requests.results.denied.naturalPerson`; `null` for cells that are no subtotal of the group. */
function columnUnder(path: CellPath, { path: group }: Group): string | null {
  const prefix = `requests.${group}.`;
  if (!path.startsWith(prefix)) return null;
  const rest = path.slice(prefix.length);
  return rest.includes('.') ? null : rest;
}

function sumUnder({ cells }: Report, { rows }: Group, column: string): number | null {
  let sum = 0;
  for (const row of rows) {
    const cell = cells.get(`requests.${row}.${column}`);
    if (!cell || cell.state === 'unread') return null;
    sum += cell.value ?? 0;
  }
  return sum;
}
