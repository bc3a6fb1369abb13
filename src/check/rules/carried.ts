import { figureLines, tableOf, type CellPath } from '../../forms/index.js';
import { countOf, type BlankPolicy, type Report } from '../../model/index.js';

/** One applicant's requests carried from one year to the next, as the two reports print them. */
export interface Carried {
  /** `naturalPerson` … `total`. */
  readonly applicant: string;
  /** The cell of this report, 上年结转. */
  readonly over: CellPath;
  /** The cell of last year's report, 结转下年度. */
  readonly forward: CellPath;
  readonly here: number;
  readonly there: number;
}

const applicants = figureLines(tableOf('2021', 'requests')!.blocks[0]!.columns).map(({ path }) => path);

/** The seven pairs of 结转下年度 and 上年结转 that both reports know. Table 三 has these rows in both forms. */
export function carriedBetween(before: Report, after: Report, blank: BlankPolicy): Carried[] {
  return applicants.flatMap((applicant) => {
    const forward = `requests.carriedForward.${applicant}`;
    const over = `requests.carriedOver.${applicant}`;
    const there = countOf(before, forward, blank);
    const here = countOf(after, over, blank);
    return there === null || here === null ? [] : [{ applicant, over, forward, here, there }];
  });
}

/** Which of the two reports the balance of the column speaks against; `null` when both hold, or neither tells. */
export function likelierWrong(before: Report, after: Report, { applicant, here, there }: Carried): 'before' | 'after' | null {
  const now = balance(after, applicant, 'carriedOver');
  const then = balance(before, applicant, 'carriedForward');
  const afterWrong = now !== null && now(here) !== 0 && now(there) === 0;
  const beforeWrong = then !== null && then(there) !== 0 && then(here) === 0;
  return afterWrong === beforeWrong ? null : afterWrong ? 'after' : 'before';
}

/** What is left of a column's balance when one of its four figures is put in anew. */
function balance(report: Report, applicant: string, open: 'carriedOver' | 'carriedForward'): ((figure: number) => number) | null {
  let rest = 0;
  for (const [row, sign] of [['received', 1], ['carriedOver', 1], ['results.total', -1], ['carriedForward', -1]] as const) {
    if (row === open) continue;
    const figure = countOf(report, `requests.${row}.${applicant}`, 'zero');
    if (figure === null) return null;
    rest += sign * figure;
  }
  return (figure) => rest + (open === 'carriedOver' ? figure : -figure);
}
