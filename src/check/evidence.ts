import type { Evidence } from '../model/index.js';
import type { Context } from './rule.js';
import { carriedBetween } from './rules/carried.js';
import { previous } from './rules/previous.js';
import { textEvidence } from './text-evidence.js';
import { unitSums } from './units.js';

/** The evidence of last year's report, of the units and of the text, kept and broken alike. Empty where neither is known. */
export function evidenceOf(context: Pick<Context, 'report' | 'others' | 'units' | 'blank'>): Evidence[] {
  const before = previous(context);
  const carried = before ? carriedBetween(before, context.report, context.blank) : [];
  return [
    ...carried.map(({ over, there }): Evidence => ({
      id: `carry-over-mismatch@${over}`, terms: [{ cell: over, times: 1 }], equals: there, origin: 'prior',
      say: { zh: `上年年报结转下年度 ${there}`, en: `last year’s report carried ${there} forward` },
    })),
    ...sumsOf(context),
    ...textEvidence(context.report),
  ];
}

function sumsOf({ report, units, blank }: Pick<Context, 'report' | 'units' | 'blank'>): Evidence[] {
  if (!units || units.reports.length === 0 || units.missing.length + units.lost.length > 0) return [];
  return unitSums(report, units.reports, blank).flatMap(({ cell, sum }): Evidence[] =>
    sum === null ? [] : [{
      id: `units-sum-mismatch@${cell}`, terms: [{ cell, times: 1 }], equals: sum, origin: 'units',
      say: { zh: `各单位之和 ${sum}`, en: `the units add up to ${sum}` },
    }],
  );
}
