import type { Saying } from '../finding/index.js';
import { nameOf, type CellPath } from '../forms/index.js';
import type { Report } from './report.js';
import type { Judged } from './run.js';

/** One year of a series; a missing year, or a figure nobody can know, has no value and is never bridged. */
export interface Point {
  readonly year: number;
  readonly value: number | null;
  /** True where the figure is part of an error, or was not printed as such. */
  readonly doubtful: boolean;
}

/** One figure over the years. */
export interface Series {
  readonly id: string;
  readonly name: Saying;
  /** From the first year to the last, every year between. */
  readonly points: readonly Point[];
}

/** Series that share a chart. */
export interface Chart {
  readonly id: string;
  readonly title: Saying;
  readonly series: readonly Series[];
}

/** The years of one body, or one figure over many bodies. */
export interface Trend {
  readonly title: Saying;
  readonly years: readonly number[];
  /** Years between the first and the last of which there is no report. */
  readonly missing: readonly number[];
  readonly charts: readonly Chart[];
}

/** What a series adds up: all cells under one of these paths, in whichever form has them. */
interface Line {
  readonly id: string;
  readonly name: Saying;
  /** Each alternative is a sum of cells; the first whose cells the report's layout has is taken. */
  readonly cells: readonly (readonly CellPath[])[];
}

const requestLine = (row: string, name: Saying, older: readonly CellPath[] = []): Line => ({ id: row, name, cells: [[`requests.${row}.total`], ...older.map((cell) => [cell])] });
const group = (row: string, details: readonly string[], zh: string, en: string): Line => ({
  id: `results.${row}`, name: { zh, en }, cells: [details.map((detail) => `requests.results.${row}.${detail}.total`), [`requests.results.${row}.total`]],
});

const lines: readonly { readonly id: string; readonly title: Saying; readonly lines: readonly Line[] }[] = [
  {
    id: 'flow', title: { zh: '申请的收与办', en: 'Requests received and handled' },
    lines: [requestLine('received', { zh: '新收', en: 'received' }, ['statistics.requests.received.year', 'statistics.accepted.year']), requestLine('results.total', { zh: '办结', en: 'handled' }), requestLine('carriedForward', { zh: '结转下年', en: 'carried forward' })],
  },
  {
    id: 'outcomes', title: { zh: '办理结果', en: 'Outcomes' },
    lines: [
      requestLine('results.granted', { zh: '予以公开', en: 'granted' }), requestLine('results.partiallyGranted', { zh: '部分公开', en: 'partially granted' }),
      group('denied', ['stateSecret', 'otherLaw', 'publicSafety', 'thirdParty', 'internalAffairs', 'processInformation', 'enforcementFile', 'administrativeInquiry'], '不予公开', 'denied'),
      group('unavailable', ['notHeld', 'needsCreation', 'unclear'], '无法提供', 'unavailable'),
      group('notProcessed', ['petition', 'repeated', 'publication', 'excessive', 'confirmation'], '不予处理', 'not processed'),
      group('other', ['overdueCorrection', 'overdueFee', 'other'], '其他处理', 'other'),
    ],
  },
  {
    id: 'disputes', title: { zh: '行政复议和行政诉讼', en: 'Review and litigation' },
    lines: [
      { id: 'reconsideration', name: { zh: '行政复议', en: 'review' }, cells: [['disputes.reconsideration.total'], ['statistics.reconsideration.year'], ['statistics.reviews.year']] },
      { id: 'litigation', name: { zh: '行政诉讼', en: 'litigation' }, cells: [['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total'], ['statistics.litigation.year'], ['statistics.lawsuits.year']] },
    ],
  },
  {
    id: 'documents', title: { zh: '行政规范性文件', en: 'Normative documents' },
    lines: [
      { id: 'issued', name: { zh: '本年制发（2021 年起）', en: 'issued (from 2021)' }, cells: [['disclosure.normativeDocuments.issued']] },
      { id: 'newlyMade', name: { zh: '本年新制作（2020 年及以前）', en: 'newly made (to 2020)' }, cells: [['disclosure.normativeDocuments.newlyMade']] },
      { id: 'inForce', name: { zh: '现行有效（2021 年起）', en: 'in force (from 2021)' }, cells: [['disclosure.normativeDocuments.inForce']] },
      { id: 'published', name: { zh: '对外公开总数（2020 年及以前）', en: 'published in total (to 2020)' }, cells: [['disclosure.normativeDocuments.totalPublished']] },
    ],
  },
];

/** The years of one body. Reports in any order; of two for one year the first counts. */
export function trendOf(name: Saying, judged: readonly Judged[]): Trend {
  const byYear = new Map(judged.toReversed().flatMap((one) => (one.year === null ? [] : [[one.year, one] as const])));
  const years = spanOf([...byYear.keys()]);
  return {
    title: name, years, missing: years.filter((year) => !byYear.has(year)),
    charts: lines.map(({ id, title, lines: own }) => ({ id, title, series: own.map((line) => seriesOf(line, years, byYear)).filter(({ points }) => points.some(({ value }) => value !== null)) })),
  };
}

/** One cell over many bodies: a series for each, bodies in the order given. */
export function trendOfCell(cell: CellPath, bodies: ReadonlyMap<string, readonly Judged[]>): Trend {
  const years = spanOf([...bodies.values()].flat().flatMap(({ year }) => year ?? []));
  const series = [...bodies].map(([body, judged]): Series => {
    const byYear = new Map(judged.toReversed().flatMap((one) => (one.year === null ? [] : [[one.year, one] as const])));
    return { ...seriesOf({ id: body, name: { zh: body, en: body }, cells: [[cell]] }, years, byYear) };
  });
  const title = nameOf(cell);
  return { title, years, missing: [], charts: [{ id: cell, title, series }] };
}

const spanOf = (years: readonly number[]): number[] => {
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

function seriesOf({ id, name, cells }: Line, years: readonly number[], byYear: ReadonlyMap<number, Judged>): Series {
  return { id, name, points: years.map((year) => pointOf(year, cells, byYear.get(year))) };
}

function pointOf(year: number, alternatives: Line['cells'], judged: Judged | undefined): Point {
  const cells = judged && alternatives.find((paths) => paths.every((path) => judged.report.cells.has(path)));
  if (!judged || !cells) return { year, value: null, doubtful: false };
  const values = cells.map((path) => valueOf(judged.report, path));
  const doubted = doubtedCells(judged);
  const value = values.includes(null) ? null : (values as number[]).reduce((sum, one) => sum + one, 0);
  return { year, value, doubtful: cells.some((path) => doubted.has(path) || judged.report.cells.get(path)!.state === 'inferred') };
}

/** A blank or a dash is a zero by custom; what is unread is not known. */
function valueOf({ cells }: Report, path: CellPath): number | null {
  const { value, state } = cells.get(path)!;
  return value ?? (state === 'unread' ? null : 0);
}

/** The cells that causes would change; of errors no cause explains, all cells they speak of. */
function doubtedCells({ findings, causes }: Judged): Set<CellPath> {
  const explained = new Set(causes.flatMap((cause) => (cause.explanations.length > 0 ? cause.findings : [])));
  const roots = causes.flatMap(({ explanations }) => explanations.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  const others = findings.filter(({ id, severity }) => severity === 'error' && !explained.has(id)).flatMap(({ cells }) => cells);
  return new Set([...roots, ...others]);
}
