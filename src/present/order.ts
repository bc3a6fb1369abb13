import type { Finding } from '../finding/index.js';
import type { TableId } from '../forms/index.js';
import type { Judged } from '../model/index.js';

/** The groups in which findings are told: by table, then those of the text (empty). */
export const groups: readonly string[] = ['requests', 'disputes', 'disclosure', 'statistics', ''] satisfies (TableId | '')[];

/** The table a finding is about, by its cells, else by its subject; empty for the text. */
export function groupOf({ cells, id }: Pick<Finding, 'cells' | 'id'>): string {
  const path = cells[0] ?? id.slice(id.indexOf('@') + 1);
  const first = path.split('.')[0]!;
  return groups.includes(first) ? first : '';
}

/** The findings in the order in which people read them: cause by cause, then the others by table. A number is the place in it, from 1. */
export function inOrder({ findings, causes }: Pick<Judged, 'findings' | 'causes'>): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const explained = [...new Set(causes.flatMap((cause) => cause.findings))].flatMap((id) => byId.get(id) ?? []);
  const rest = findings.filter((finding) => !explained.includes(finding));
  return [...explained, ...groups.flatMap((group) => rest.filter((finding) => groupOf(finding) === group))];
}
