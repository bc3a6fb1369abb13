import type { CellPath } from '../../forms/index.js';
import { figureOf, type Report } from '../../model/index.js';
import type { Context } from '../rule.js';

/** The nearest earlier report of the body; `null` when none is known, or this report's year is not. */
export const earlier = ({ report, others }: Pick<Context, 'report' | 'others'>): Report | null =>
  report.year === null ? null : (others.filter(({ year }) => year !== null && year < report.year!).at(-1) ?? null);

/** The report of the year just before; `null` when it is not known. */
export function previous(context: Pick<Context, 'report' | 'others'>): Report | null {
  const found = earlier(context);
  return found !== null && found.year === context.report.year! - 1 ? found : null;
}

/** What a cell comes to: its figure; 0 for a blank or dash where these count as zero; `null` for what nobody knows. */
export function countOf(report: Report, path: CellPath, blank: Context['blank']): number | null {
  const figure = figureOf(report, path);
  if (figure !== null) return figure;
  const state = report.cells.get(path)?.state;
  return blank === 'zero' && (state === 'blank' || state === 'dash') ? 0 : null;
}

/** A difference of money kept to the digits money has. */
export const exactly = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6)));
