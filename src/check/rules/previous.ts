import type { Report } from '../../model/index.js';
import type { Context } from '../rule.js';

/** The nearest earlier report of the body; `null` when none is known, or this report's year is not. */
export const earlier = ({ report, others }: Pick<Context, 'report' | 'others'>): Report | null =>
  report.year === null ? null : (others.filter(({ year }) => year !== null && year < report.year!).at(-1) ?? null);

/** The report of the year just before; `null` when it is not known. */
export function previous(context: Pick<Context, 'report' | 'others'>): Report | null {
  const found = earlier(context);
  return found !== null && found.year === context.report.year! - 1 ? found : null;
}
