import { nameOf, type CellPath } from '../../forms/index.js';
import type { Claim, ClaimSubject, Report } from '../../model/index.js';
import { figureOf } from '../../model/index.js';
import type { Saying } from '../../finding/index.js';
import type { Found } from '../rule.js';

/** A sentence that says otherwise than the tables. */
export interface Contradiction {
  readonly quote: string;
  readonly claimed: number;
  /** The figure of the table in its plainest reading. */
  readonly printed: number;
  /** The cell that figure stands in, or the first of those it is the sum of. */
  readonly cell: CellPath;
}

/** The claims about a subject that are of this body and, as far as they say, of this year. */
export const claimsAbout = (report: Report, subject: ClaimSubject): Claim[] =>
  report.claims.filter((claim) => claim.subject === subject && !claim.elsewhere && (claim.year === null || claim.year === report.year));

/** How a subject may honestly be read: each reading is the cells it is the sum of. The first is the plainest. */
export type Readings = readonly (readonly (CellPath | `-${CellPath}`)[])[];

/**
 * The claims about a subject that no honest reading bears out. Nothing when a cell that a reading needs has no figure;
 * nothing when all claims together make a reading (办结57件, 上年结转2件办结); and a smaller figure is let be when another
 * claim agrees with the table: it may speak of a part.
 */
export function* contradictions(report: Report, subject: ClaimSubject, readings: Readings): Generator<Found<Contradiction>> {
  const claims = claimsAbout(report, subject);
  if (claims.length === 0) return;
  const sums = readings.map((cells) => sumOf(report, cells));
  if (sums.some((sum) => sum === null)) return;
  const accepted = new Set(sums as number[]);
  const distinct = [...new Set(claims.map(({ value }) => value))];
  if (accepted.has(distinct.reduce((sum, value) => sum + value, 0)) || accepted.has(claims.reduce((sum, { value }) => sum + value, 0))) return;
  const borneOut = distinct.some((value) => accepted.has(value));
  const most = Math.max(...accepted);
  for (const claim of claims) {
    if (accepted.has(claim.value) || (borneOut && claim.value < most)) continue;
    yield contradiction(report, claim, { printed: sums[0]!, cells: readings[0]!.map((cell) => cell.replace(/^-/, '')) });
  }
}

/** A finding about a claim that the table has otherwise. */
export function contradiction(report: Report, claim: Claim, { printed, cells }: { readonly printed: number; readonly cells: readonly CellPath[] }): Found<Contradiction> {
  return {
    subject: `${claim.subject}:${claim.value}`, at: claim.at, also: cells.flatMap((cell) => report.cells.get(cell)?.at ?? []), cells,
    expected: printed, actual: claim.value, facts: { quote: claim.quote, claimed: claim.value, printed, cell: cells[0]! },
  };
}

function sumOf(report: Report, cells: Readings[number]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const minus = cell.startsWith('-');
    const figure = figureOf(report, minus ? cell.slice(1) : cell);
    if (figure === null) return null;
    sum += minus ? -figure : figure;
  }
  return sum;
}

/** 文中写「…75件」，而表中「…」是 74. */
export function sayContradiction({ facts: { quote, claimed, printed, cell } }: Found<Contradiction>, also?: Saying): Saying {
  const { zh, en } = nameOf(cell);
  return {
    zh: `文中写「${quote}」，是 ${claimed}；而表中「${zh}」是 ${printed}${also ? `，${also.zh}` : ''}`,
    en: `The text says “${quote}”, that is ${claimed}, but the table has ${printed} in “${en}”${also ? `; ${also.en}` : ''}`,
  };
}
