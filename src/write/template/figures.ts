import { figureLines, type CellPath, type Form } from '../../forms/index.js';
import { totalsOf } from './formulas.js';

/**
 * The figures a template begins with: last year's 结转下年度继续办理 as this year's 上年结转, applicant by applicant, and
 * the totals that follow from them. Empty without a prior report.
 */
export function figuresFrom(form: Form, prior: ReadonlyMap<CellPath, number> | undefined): ReadonlyMap<CellPath, number> {
  const figures = new Map<CellPath, number>();
  const columns = form.tables.find(({ id }) => id === 'requests')?.blocks.flatMap((block) => figureLines(block.columns)) ?? [];
  for (const { path, line } of columns) {
    const value = prior?.get(`requests.carriedForward.${path}`);
    if (value !== undefined && !line.sums) figures.set(`requests.carriedOver.${path}`, value);
  }
  for (const [total, { terms }] of totalsOf(form)) {
    const parts = terms.slice(0, -1).flatMap(({ cell }) => figures.get(cell) ?? []);
    if (parts.length > 0) figures.set(total, parts.reduce((sum, part) => sum + part, 0));
  }
  return figures;
}
