import type { Report } from '../model/index.js';

/** The rows of table 三 that say what came in; a template already holds the second from last year's report. */
const intake = ['requests.received.', 'requests.carriedOver.'] as const;

/**
 * Whether of table 三 nothing is filled in but what came in, 本年新收 or 上年结转: then no column can balance yet, and that
 * is no fault of its figures. A dash is a statement of the author's, a blank is none.
 */
export function onlyIntake({ layouts, cells }: Pick<Report, 'layouts' | 'cells'>): boolean {
  const total = cells.get('requests.results.total.total');
  if (!layouts.requests || (total && total.state !== 'blank')) return false;
  let [filled, open] = [false, false];
  for (const [path, { state }] of cells) {
    if (!path.startsWith('requests.')) continue;
    if (intake.some((row) => path.startsWith(row))) filled ||= state !== 'blank';
    else if (state === 'blank') open = true;
    else return false;
  }
  return filled && open;
}
