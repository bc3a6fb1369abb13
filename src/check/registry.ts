import { bodyRules } from './rules/body-rules.js';
import { cellBlank } from './rules/cell-blank.js';
import { cellNote } from './rules/cell-note.js';
import { cellUnread } from './rules/cell-unread.js';
import { countNotWhole } from './rules/count-not-whole.js';
import { disputesTotal } from './rules/disputes-total.js';
import { formOutdated } from './rules/form-outdated.js';
import { remarkRules } from './rules/remark-rules.js';
import { requestsBalance } from './rules/requests-balance.js';
import { requestsColumnTotal } from './rules/requests-column-total.js';
import { requestsRowTotal } from './rules/requests-row-total.js';
import { rowMissing } from './rules/row-missing.js';
import { rowUnknown } from './rules/row-unknown.js';
import { sectionEmpty } from './rules/section-empty.js';
import { sectionMissing } from './rules/section-missing.js';
import { sectionOrder } from './rules/section-order.js';
import { sectionTitle } from './rules/section-title.js';
import { statisticsTotal } from './rules/statistics-total.js';
import { subtotalMismatch } from './rules/subtotal-mismatch.js';
import { tableEmpty } from './rules/table-empty.js';
import { tableMissing } from './rules/table-missing.js';
import { tablesOnly } from './rules/tables-only.js';
import { templateRemnant } from './rules/template-remnant.js';
import { textRules } from './rules/text-rules.js';
import { totalBlank } from './rules/total-blank.js';
import { yearRules } from './rules/year-rules.js';
import type { FormId } from '../forms/index.js';
import type { Need, Rule } from './rule.js';

/** Every rule, in the order in which findings are told. */
export const rules: readonly Rule[] = [
  requestsRowTotal, requestsColumnTotal, requestsBalance, disputesTotal, statisticsTotal,
  cellUnread, countNotWhole, totalBlank, cellBlank, cellNote,
  tableMissing, tableEmpty, sectionMissing, sectionEmpty, rowMissing, rowUnknown, subtotalMismatch, sectionTitle, sectionOrder,
  formOutdated, templateRemnant, tablesOnly, ...remarkRules, ...yearRules, ...bodyRules, ...textRules,
];

const asked = new Map<string, readonly Rule[]>();

/** The rules that concern a form and have what they need, in their order: picked once for all reports of which the same is there. */
export function rulesOf(form: FormId, there: readonly Need[]): readonly Rule[] {
  const key = `${form} ${there.join(' ')}`;
  let own = asked.get(key);
  if (!own) asked.set(key, (own = rules.filter(({ forms, needs = [] }) => forms.includes(form) && needs.every((need) => there.includes(need)))));
  return own;
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; `undefined` for an id nobody knows. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
