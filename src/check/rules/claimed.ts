import { nameOf, type CellPath } from '../../forms/index.js';
import type { Claim, ClaimSubject, Report } from '../../model/index.js';
import { figureOf } from '../../model/index.js';
import type { Saying } from '../../finding/index.js';
import { ofLatest } from '../of-latest.js';
import type { Found } from '../rule.js';

/** A sentence that says otherwise than the tables. */
export interface Contradiction {
  readonly quote: string;
  readonly claimed: number;
  /** The figure of the table in its plainest reading, and the cells it stands in or is the sum of. */
  readonly printed: number;
  readonly cells: readonly CellPath[];
  /** What other honest readings come to, where that is anything. */
  readonly others: readonly number[];
}

/** The claims about a subject that are of this body and, as far as they say, of this year. */
export const claimsAbout = (report: Report, subject: ClaimSubject): readonly Claim[] => bySubject(report).get(subject)?.own ?? none;

/** Whether there are any. Most subjects that a rule asks for are not spoken of at all. */
export const isClaimed = (report: Report, subject: ClaimSubject): boolean => claimsAbout(report, subject).length > 0;

const none: readonly Claim[] = [];

/** What is claimed of a subject for the year: by this body, and by other bodies and for other areas too. */
interface Claimed {
  readonly own: Claim[];
  readonly everywhere: Claim[];
}

const bySubject = ofLatest(({ claims, year }: Report): ReadonlyMap<ClaimSubject, Claimed> => {
  const found = new Map<ClaimSubject, Claimed>();
  for (const claim of claims) {
    if (claim.year !== null && claim.year !== year) continue;
    let about = found.get(claim.subject);
    if (!about) found.set(claim.subject, (about = { own: [], everywhere: [] }));
    about.everywhere.push(claim);
    if (!claim.elsewhere) about.own.push(claim);
  }
  return found;
});

/** How a subject may honestly be read: each reading is the cells it is the sum of. The first is the plainest. */
export type Readings = readonly (readonly (CellPath | `-${CellPath}`)[])[];

/**
 * The claims about a subject that no honest reading bears out. Nothing when a cell that a reading needs has no figure;
 * nothing when all claims together make a reading (办结57件, 上年结转2件办结; 局机关20件, 下属单位40件); and a smaller figure
 * is let be when another claim, were it of a whole area, agrees with the table, or is of some only: it may speak of a part.
 */
export function* contradictions(report: Report, subject: ClaimSubject, readings: Readings, agrees: Agrees = Object.is): Generator<Found<Contradiction>> {
  const { own: claims, everywhere } = bySubject(report).get(subject) ?? { own: none, everywhere: none };
  if (claims.length === 0) return;
  const sums = readings.map((cells) => sumOf(report, cells));
  if (sums.some((sum) => sum === null)) return;
  const honest = [...new Set(sums as number[])];
  const [printed, ...otherwise] = honest;
  const others = otherwise.filter((sum) => sum > 0);
  const plain = firstOfEach(claims.filter(({ partly }) => !partly));
  const all = firstOfEach(claims);
  const distinct = [...all.keys()];
  const accepted = (value: number): boolean => honest.some((sum) => agrees(sum, value));
  if ([distinct, valuesOf(claims), valuesOf(everywhere)].some((values) => accepted(values.reduce((sum, value) => sum + value, 0)))) return;
  const isPart = everywhere.some(({ value, partly }) => accepted(value) || (partly && value > 0));
  const most = Math.max(...honest);
  for (const value of distinct) {
    if (accepted(value) || ((isPart || !plain.has(value)) && value < most)) continue;
    const claim = all.get(value)!;
    yield contradiction(report, claim, { printed: printed!, others, cells: readings[0]!.map((cell) => cell.replace(/^-/, '')) });
  }
}

const valuesOf = (claims: readonly Claim[]): number[] => claims.map(({ value }) => value);

/** Figures in reading order, each with the first claim of it. */
function firstOfEach(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const first = new Map<number, Claim>();
  for (const claim of claims) if (!first.has(claim.value)) first.set(claim.value, claim);
  return first;
}

/** Whether a sum of the table and the figure in the text are the same. */
export type Agrees = (printed: number, claimed: number) => boolean;

/** Whether some claim about the subject agrees with the table: others may speak of other matters (行政诉讼案件5件，均与信息公开无关). */
export function isToldRightly(report: Report, subject: ClaimSubject, readings: Readings): boolean {
  return claimsAbout(report, subject).some(({ value }) => readings.some((cells) => sumOf(report, cells) === value));
}

function contradiction(report: Report, claim: Claim, table: Pick<Contradiction, 'printed' | 'others' | 'cells'>): Found<Contradiction> {
  const { subject, value, at, quote } = claim;
  return {
    subject: `${subject}:${value}`, at, also: table.cells.flatMap((cell) => report.cells.get(cell)?.at ?? []), cells: table.cells,
    expected: table.printed, actual: value, facts: { quote, claimed: value, ...table },
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
export function sayContradiction({ facts: { quote, claimed, printed, cells, others } }: Found<Contradiction>): Saying {
  const plain = quote.replace(/[,，\s]/g, '').includes(String(claimed));
  const names = cells.map(nameOf);
  const [zh, en] = cells.length > 3 ? [[`${names[0]!.zh}」至「${names.at(-1)!.zh}`], [`${names[0]!.en}” to “${names.at(-1)!.en}`]] : [names.map((name) => name.zh), names.map((name) => name.en)];
  const together = cells.length > 1 ? { zh: '合计', en: 'together' } : { zh: '', en: '' };
  return {
    zh: `文中写「${quote}」${plain ? '' : `，即 ${claimed}`}；而表中「${zh.join('」「')}」${together.zh}是 ${printed}${others.length > 0 ? `（按其他口径可以是 ${others.join('、')}）` : ''}`,
    en: `The text says “${quote}”${plain ? '' : `, that is ${claimed}`}, but the table has ${printed} in “${en.join('” and “')}”${together.en && ` ${together.en}`}${others.length > 0 ? ` (or ${others.join(', ')}, read otherwise)` : ''}`,
  };
}
