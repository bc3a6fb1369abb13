import { counted } from '../../finding/index.js';
import { nameOf, notices, type CellPath } from '../../forms/index.js';
import { countOf, exactly } from '../../model/index.js';
import { currentForms, defineRule, type Context, type Found } from '../rule.js';
import { oddUnit, unitSums, type OddUnit } from '../units.js';

interface Facts {
  readonly units: number;
  /** Units missing or unread: the sum is not of all. */
  readonly lacking: number;
  readonly odd?: OddUnit;
  /** Cells whose sum nobody knows. */
  readonly unknown?: true;
}

export const unitsSumMismatch = defineRule<Facts>({
  id: 'units-sum-mismatch', group: 'bodies', severity: 'error', forms: currentForms, needs: ['units'],
  title: { zh: '汇总数与下属单位之和不符', en: 'The total differs from the sum of the units' },
  why: {
    zh: '汇总年报表二至表四的每一格应当等于所属各单位同一格之和。有单位缺年报或没有读出时只作提示。',
    en: 'Every figure of a summed report should be the sum of the units’. Where a unit’s report is missing or unread it is only a note.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '逐级汇总报送的要求', en: 'reports are summed level by level' } }],
  mend: { zh: '核对有差别的格，看是漏了单位、重复计入，还是抄错了数。', en: 'Check the cells that differ: a unit left out, counted twice, or a figure miscopied.' },
  right: { cells: {}, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }] },
  wrong: { cells: { 'disclosure.licensing.decisions': 36 }, units: [{ title: '青河县档案馆2023年政府信息公开工作年度报告' }] },
  *find(context) {
    const { units, report } = context;
    if (!units || units.reports.length === 0) return;
    const { differences, unknown } = compared(context);
    const lacking = units.missing.length + units.lost.length;
    const facts: Facts = { units: units.reports.length, lacking };
    const graver = lacking > 0 ? { severity: 'info' as const } : {};
    const wrong = [...differences].filter(([, difference]) => difference !== 0);
    const odd = wrong.length > 0 ? oddUnit(differences, units.reports) : null;
    const found = (cell: CellPath, difference: number): Pick<Found, 'subject' | 'at' | 'expected' | 'actual'> => {
      const actual = countOf(report, cell, context.blank)!;
      return { subject: cell, at: report.cells.get(cell)!.at, expected: exactly(actual - difference), actual };
    };
    if (wrong.length > 0 && (odd || lacking > 0)) {
      const cells = wrong.map(([cell]) => cell);
      yield { ...found(...wrong[0]!), ...graver, cells, also: cells.slice(1).map((cell) => report.cells.get(cell)!.at), facts: { ...facts, ...(odd && { odd }) } };
    } else for (const [cell, difference] of wrong) yield { ...found(cell, difference), cells: [cell], facts };
    if (unknown.length > 0) yield { subject: 'unknown', at: report.cells.get(unknown[0]!)!.at, cells: unknown, severity: 'info', facts: { ...facts, unknown: true } };
  },
  say({ cells = [], expected, actual, facts: { units, lacking, odd, unknown } }) {
    const cell = nameOf(cells[0]!);
    if (unknown) {
      return {
        zh: `有 ${cells.length} 格（如「${cell.zh}」）无法与下属单位之和核对：有单位的这一格没有或没有读出`,
        en: `${counted(cells.length, 'cell')} (such as “${cell.en}”) could not be compared with the units: what a unit lacks or could not be read`,
      };
    }
    const short = lacking > 0 ? { zh: `，另有 ${lacking} 个单位缺年报或没有读出`, en: `, ${lacking} more are missing or unread` } : { zh: '', en: '' };
    const more = cells.length > 1 ? { zh: `等 ${cells.length} 格`, en: ` and ${cells.length - 1} more cells differ` } : { zh: '', en: ' differs' };
    const why = odd ? reason(odd) : { zh: '', en: '' };
    return {
      zh: `「${cell.zh}」${more.zh}与 ${units} 个单位之和不符${short.zh}：${cells.length > 1 ? '第一格' : ''}写的是 ${actual}，各单位之和是 ${expected}${why.zh}`,
      en: `“${cell.en}”${more.en} from the sum of ${units} units${short.en}: printed ${actual}, the sum is ${expected}${why.en}`,
    };
  },
});

function compared({ report, units, blank }: Context): { differences: Map<CellPath, number>; unknown: CellPath[] } {
  const differences = new Map<CellPath, number>();
  const unknown: CellPath[] = [];
  for (const { cell, sum } of unitSums(report, units!.reports, blank)) {
    const printed = countOf(report, cell, blank);
    if (printed === null) continue;
    if (sum === null) unknown.push(cell);
    else differences.set(cell, exactly(printed - sum));
  }
  return { differences, unknown };
}

const reason = ({ unit, how }: OddUnit): { zh: string; en: string } => {
  const name = unit.organization ?? unit.source;
  return how === 'left-out'
    ? { zh: `；差数正好是「${name}」的数，多半漏计了这个单位`, en: `; the differences are exactly the figures of ${name}: it was most likely left out` }
    : { zh: `；差数正好是「${name}」的数，多半把这个单位计了两次`, en: `; the differences are exactly the figures of ${name}: it was most likely counted twice` };
};
