import { nameOf, type Identity } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { unusualCells } from '../unusual-cells.js';

export const totalBlank = defineRule<{ readonly sum: number }>({
  id: 'total-blank', group: 'cells', severity: 'warning', forms: [...currentForms, '2014', '2008'], needs: ['unusual'],
  title: { zh: '总计没有填', en: 'A total is left blank' },
  why: {
    zh: '分项有数而总计空着，读者不知道总计是多少；程序不替作者填，只给出应填的数。',
    en: 'The parts have figures and the total has none. Nothing is filled in for the author; the sum is only shown.',
  },
  authority: [{ place: { zh: '表三、表四「总计」', en: 'tables 3 and 4, 总计' } }],
  mend: { zh: '填上分项之和。', en: 'Write the sum of the parts.' },
  right: { cells: { 'requests.received.naturalPerson': 61, 'requests.received.total': 61 } },
  wrong: { cells: { 'requests.received.total': null } },
  *find({ report, weighed }) {
    if (!unusualCells(report).some(([, { state }]) => state === 'blank' || state === 'dash')) return;
    const seen = new Set<string>();
    for (const { identity } of weighed) {
      const total = identity.terms.at(-1)!.cell;
      const cell = report.cells.get(total);
      if (identity.runs === 'balance' || seen.has(total) || !cell || (cell.state !== 'blank' && cell.state !== 'dash')) continue;
      const sum = sumOfParts(identity, report);
      if (sum === null || sum === 0) continue;
      seen.add(total);
      yield { subject: total, at: cell.at, cells: [total], expected: sum, facts: { sum } };
    }
  },
  say({ subject, facts: { sum } }) {
    const { zh, en } = nameOf(subject);
    return { zh: `「${zh}」没有填，按分项之和应为 ${sum}`, en: `“${en}” is blank; its parts add up to ${sum}` };
  },
});

/** What the parts of a total come to; `null` when one of them is absent, unread, or itself a blank. */
function sumOfParts({ terms }: Identity, report: Report): number | null {
  let sum = 0;
  for (const { cell, times } of terms) {
    if (times < 0) continue;
    const part = report.cells.get(cell);
    if (!part || part.state === 'unread') return null;
    sum += part.value ?? 0;
  }
  return sum;
}
