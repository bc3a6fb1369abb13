import { severities, type Finding } from '../finding/index.js';
import type { TableId } from '../forms/index.js';
import type { Cause, Judged } from '../model/index.js';

/** The groups in which findings are told where they weigh alike: by table, then those of the text (empty). */
const groups: readonly string[] = ['requests', 'disputes', 'disclosure', 'statistics', ''] satisfies (TableId | '')[];

/** The table a finding is about, by its cells, else by its subject; empty for the text. */
function groupOf({ cells, id }: Pick<Finding, 'cells' | 'id'>): string {
  const path = cells[0] ?? id.slice(id.indexOf('@') + 1);
  const first = path.split('.')[0]!;
  return groups.includes(first) ? first : '';
}

/** Findings by group, the gravest first in each, and first the group that has the gravest: what makes a report invalid stands above what does not. Empty groups are left out. */
export function byGroup(findings: readonly Finding[]): { readonly group: string; readonly findings: readonly Finding[] }[] {
  const found = groups.map((group) => ({ group, findings: findings.filter((one) => groupOf(one) === group).toSorted((one, other) => weightOf(other) - weightOf(one)) }));
  return found.filter((one) => one.findings.length > 0).toSorted((one, other) => weightOf(other.findings[0]!) - weightOf(one.findings[0]!));
}

const weightOf = ({ severity }: Finding): number => severities.indexOf(severity);

/** The causes that still want a change: those whose findings have all been accepted do not. */
export function openCauses({ findings, causes }: Pick<Judged, 'findings' | 'causes'>): Cause[] {
  const open = new Set(findings.filter(({ accepted }) => !accepted).map(({ id }) => id));
  return causes.filter((cause) => cause.findings.some((id) => open.has(id)));
}

/** The findings in the order in which people read them: cause by cause, the others as `byGroup` has them, then what was accepted. A number is the place in it, from 1. */
export function inOrder({ findings, causes }: Pick<Judged, 'findings' | 'causes'>): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const explained = new Set(openCauses({ findings, causes }).flatMap((cause) => cause.findings));
  const rest = findings.filter(({ id }) => !explained.has(id));
  const open = byGroup(rest.filter(({ accepted }) => !accepted)).flatMap((one) => one.findings);
  return [...[...explained].flatMap((id) => byId.get(id) ?? []), ...open, ...rest.filter(({ accepted }) => accepted)];
}
