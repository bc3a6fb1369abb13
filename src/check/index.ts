// In: a report. Out: its identities weighed, and findings in a fixed order. Refuses to know how the report was read and
// how findings are shown.
import type { Finding, Severity } from '../finding/index.js';
import type { BlankPolicy, Report, Weighed } from '../model/index.js';
import { rulesOf } from './registry.js';
import type { Context, Found, Need, Rule } from './rule.js';
import type { Units } from './units.js';
import { unusualCells } from './unusual-cells.js';
import { weigh } from './weigh.js';

export { accept, type Acceptances } from './acceptance.js';
export { evidenceOf } from './evidence.js';
export { ruleOf, rules } from './registry.js';
export type { Authority, Context, Example, Found, Rule, RuleGroup } from './rule.js';
export { differ, unitSums, type Units } from './units.js';
export { identitiesIn, weigh } from './weigh.js';

/** What may be set for a run of the checks. */
export interface CheckOptions {
  readonly blank?: BlankPolicy;
  /** Severity by rule, over the rule's own; `off` silences it. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Other reports of the same body: of other years, oldest first, and of the same year from elsewhere. */
  readonly others?: readonly Report[];
  /** The subordinate units, for a report that claims to be their sum. */
  readonly units?: Units;
}

/** What the checks of one report come to: every identity weighed, kept and broken alike, and what the rules found. */
export interface Checked {
  readonly weighed: readonly Weighed[];
  readonly findings: readonly Finding[];
}

/** Runs every rule that concerns the report's form. Findings come in the order of the registry, then of the report. */
export function check(report: Report, { blank = 'zero', severities = {}, others = [], units }: CheckOptions = {}): Checked {
  const weighed = weigh(report, blank);
  const findings: Finding[] = [];
  const plain: Context = { report, weighed, blank, others, remarks: [], ...(units && { units }) };
  const remarked = new Set(report.remarks.map(({ rule }) => rule));
  for (const rule of rulesOf(report.form, thereIn(plain))) {
    const set = severities[rule.id];
    const isRemarked = remarked.has(rule.id);
    if (set === 'off' || (!isRemarked && rule.needs?.includes('remarks'))) continue;
    const context = isRemarked ? { ...plain, remarks: report.remarks.filter((remark) => remark.rule === rule.id) } : plain;
    for (const found of rule.find(context)) findings.push(findingOf(rule, found, { report, set }));
  }
  return { weighed, findings };
}

/** What there is for rules to go by: of a report in order there is little, and most rules are not asked. */
function thereIn({ report, weighed, others, units }: Context): readonly Need[] {
  const there: Need[] = [];
  if (!report.tabular) there.push('text');
  if (report.remarks.length > 0) there.push('remarks');
  if (others.length > 0) there.push('others');
  if (units) there.push('units');
  if (weighed.some(({ state }) => state === 'broken')) there.push('broken');
  if (unusualCells(report).length > 0) there.push('unusual');
  if (report.claims.length > 0) there.push('claims');
  return there;
}

function findingOf(rule: Rule, found: Found, { report, set }: { readonly report: Report; readonly set: Severity | undefined }): Finding {
  const { subject, at, also = [], cells = [], expected, actual, identity, severity } = found;
  return {
    id: `${rule.id}@${subject}`, rule: rule.id, severity: set ?? severity ?? rule.severity, message: rule.say(found, report), cells,
    ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }), ...(identity !== undefined && { identity }),
    at, also,
  };
}
