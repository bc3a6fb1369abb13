import { counted, type Saying } from '../../finding/index.js';
import { nameOf, type TableId } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { unfilledTables } from '../unfilled.js';
import { blankTotals } from '../weigh.js';
import { unusualCells } from '../unusual-cells.js';

export const cellBlank = defineRule<{ readonly blanks: number; readonly dashes: number; readonly asZero: boolean; readonly totals: number }>({
  id: 'cell-blank', group: 'cells', severity: 'info', forms: [...currentForms, '2014', '2008'], needs: ['unusual'],
  title: { zh: '有空着的格或「/」「-」', en: 'Cells are blank or hold a dash' },
  why: {
    zh: '格式没有规定空格、「/」「-」「无」表示 0；求和时按 0 计（--blank unknown 则视为未知），每张表只提示一次。',
    en: 'No form says that a blank or a dash is zero. They count as zero in sums (--blank unknown: as unknown); said once a table.',
  },
  authority: [{ place: { zh: '格式未作规定', en: 'the forms do not say' } }],
  mend: { zh: '没有发生的填 0。', en: 'Write 0 where there was nothing.' },
  right: { cells: { 'disclosure.regulations.issued': 0 } },
  wrong: { cells: { 'disclosure.regulations.issued': null } },
  *find({ report, weighed, blank }) {
    const counts = new Map<TableId, { blanks: string[]; dashes: string[] }>();
    for (const [path, { state }] of unusualCells(report)) {
      if (state !== 'blank' && state !== 'dash') continue;
      const table = path.slice(0, path.indexOf('.')) as TableId;
      const own = counts.get(table) ?? { blanks: [], dashes: [] };
      counts.set(table, own);
      (state === 'blank' ? own.blanks : own.dashes).push(path);
    }
    if (counts.size === 0) return;
    const unfilled = unfilledTables(report);
    const unknownTotals = blankTotals(weighed.map(({ identity }) => identity), report.cells);
    for (const [table, { blanks, dashes }] of counts) {
      // Of a table that is not filled in `table-empty` tells; nothing is added up in it.
      if (unfilled.has(table)) continue;
      const cells = [...blanks, ...dashes];
      yield { subject: table, at: report.cells.get(cells[0]!)!.at, cells, facts: { blanks: blanks.length, dashes: dashes.length, asZero: blank === 'zero', totals: cells.filter((path) => unknownTotals.has(path)).length } };
    }
  },
  say({ subject, facts: { blanks, dashes, asZero, totals } }) {
    const { zh, en } = nameOf(subject);
    const both = (one: string, other: string, joint: string): string => [blanks > 0 ? one : '', dashes > 0 ? other : ''].filter(Boolean).join(joint);
    const worth = worthOf(asZero, totals, blanks + dashes);
    return {
      zh: `「${zh}」有 ${both(`${blanks} 格空着`, `${dashes} 格写着「/」「-」或「无」`, '、')}，${worth.zh}`,
      en: `In “${en}” ${both(counted(blanks, 'cell is blank', 'cells are blank'), counted(dashes, 'holds a dash', 'hold a dash'), ' and ')}; ${worth.en}`,
    };
  },
});

/** What cells without a figure come to in sums. A total whose parts have figures is zero in none, whatever the others are. */
function worthOf(asZero: boolean, totals: number, all: number): Saying {
  if (!asZero || totals === all) return { zh: '求和时视为未知', en: 'counted as unknown in sums' };
  if (totals === 0) return { zh: '求和时按 0 计', en: 'counted as zero in sums' };
  return { zh: `求和时按 0 计；其中 ${totals} 格是总计，分项有数，视为未知`, en: `counted as zero in sums, but for ${counted(totals, 'total')} with figures in its parts, unknown` };
}
