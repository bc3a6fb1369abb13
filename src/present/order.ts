import type { Finding } from '../finding/index.js';
import type { TableId } from '../forms/index.js';
import type { Cause, Judged } from '../model/index.js';

/** The groups in which findings are told: by table, then those of the text (empty). */
export const groups: readonly string[] = ['requests', 'disputes', 'disclosure', 'statistics', ''] satisfies (TableId | '')[];

/** The table a finding is about, by its cells, else by its subject; empty for the text. */
export function groupOf({ cells, id }: Pick<Finding, 'cells' | 'id'>): string {
  const path = cells[0] ?? id.slice(id.indexOf('@') + 1);
  const first = path.split('.')[0]!;
  return groups.includes(first) ? first : '';
}

/** The causes that still want a change: those whose findings have all been accepted do not. */
export function openCauses({ findings, causes }: Pick<Judged, 'findings' | 'causes'>): Cause[] {
  const open = new Set(findings.filter(({ accepted }) => !accepted).map(({ id }) => id));
  return causes.filter((cause) => cause.findings.some((id) => open.has(id)));
}

/** The findings in the order in which people read them: cause by cause, the others by table, then what was accepted. A number is the place in it, from 1. */
export function inOrder({ findings, causes }: Pick<Judged, 'findings' | 'causes'>): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const explained = new Set(openCauses({ findings, causes }).flatMap((cause) => cause.findings));
  const rest = findings.filter(({ id }) => !explained.has(id));
  const open = groups.flatMap((group) => rest.filter((finding) => !finding.accepted && groupOf(finding) === group));
  return [...[...explained].flatMap((id) => byId.get(id) ?? []), ...open, ...rest.filter(({ accepted }) => accepted)];
}
