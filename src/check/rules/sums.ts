import type { Saying } from '../../finding/index.js';
import { nameOf, type CellPath, type FormId, type IdentityRule } from '../../forms/index.js';
import type { Report, Weighed } from '../../model/index.js';
import { currentForms, defineRule, type Authority, type Example, type Found, type Rule } from '../rule.js';

/** What sets one rule of sums apart from another. */
interface Sum {
  readonly id: IdentityRule;
  readonly severity?: 'error' | 'warning';
  readonly title: Saying;
  readonly why: Saying;
  readonly authority: readonly Authority[];
  readonly mend: Saying;
  readonly forms?: readonly FormId[];
  readonly right: Example;
  readonly wrong: Example;
  say(found: Found<Weighed>): Saying;
}

/** A rule that finds its own broken identities: `weigh` did the arithmetic, once for all of them. */
export const sumRule = (sum: Sum): Rule =>
  defineRule<Weighed>({
    ...sum,
    group: 'arithmetic',
    severity: sum.severity ?? 'error',
    forms: sum.forms ?? currentForms,
    needs: ['broken'],
    *find({ weighed, report }) {
      for (const one of weighed) if (one.state === 'broken' && one.identity.rule === sum.id) yield foundIn(one, report);
    },
    say: (found) => sum.say(found),
  });

function foundIn(weighed: Weighed, report: Report): Found<Weighed> {
  const { identity, expected, actual } = weighed;
  const cells = totalFirst(identity.terms.map(({ cell }) => cell), identity.runs === 'balance');
  const places = cells.flatMap((cell) => report.cells.get(cell)?.at ?? []);
  return {
    subject: identity.subject, at: places[0] ?? { in: 'file' }, also: places.slice(1), cells,
    expected: expected!, actual: actual!, identity: identity.id, facts: weighed,
  };
}

/** A sum speaks of its total first; a balance of its left side. */
const totalFirst = (cells: readonly CellPath[], balance: boolean): CellPath[] => (balance ? [...cells] : [cells.at(-1)!, ...cells.slice(0, -1)]);

/** `多 1`, `+1`: how far the printed figure is from what it should be. */
export function difference(expected: number, actual: number): Saying {
  const by = Number((actual - expected).toPrecision(12));
  return by > 0 ? { zh: `多 ${by}`, en: `+${by}` } : { zh: `少 ${-by}`, en: String(by) };
}

/** The sentence of a sum: what the parts come to, what is printed. */
export function saySum(found: Found<Weighed>, parts: Saying): Saying {
  const { expected, actual } = found;
  const inRow = found.facts.identity.runs === 'row';
  const whole = nameOf(found.cells![0]!);
  // A row by its total's name: the path of （七）总计 is also that of the column 总计 under 三、本年度办理结果.
  const name = inRow ? outerOf(whole) : nameOf(found.subject);
  const total = withinLine(whole, inRow);
  const by = difference(expected!, actual!);
  return {
    zh: `${name.zh}：${parts.zh}之和为 ${expected}，「${total.zh}」写的是 ${actual}，${by.zh}`,
    en: `${name.en}: ${parts.en} add up to ${expected}, but “${total.en}” says ${actual} (${by.en})`,
  };
}

/** A cell's name without its column. */
const outerOf = ({ zh, en }: Saying): Saying => ({ zh: zh.split(' · ').slice(0, -1).join(' · '), en: en.split(', ').slice(0, -1).join(', ') });

/** The part of a cell's name that the sentence has not said yet: its column in a row, its row in a column. */
const withinLine = ({ zh, en }: Saying, inRow: boolean): Saying => ({ zh: part(zh, ' · ', inRow), en: part(en, ', ', inRow) });
const part = (name: string, between: string, last: boolean): string => (last ? name.split(between).at(-1)! : name.split(between)[0]!);
