import { notices, type FormId } from '../../forms/index.js';
import type { ClaimSubject } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { contradictions, isClaimed, sayContradiction, type Contradiction, type Readings } from './claimed.js';

const kinds = ['regulations', 'normativeDocuments'] as const;
const made = ['issued', 'repealed', 'inForce'] as const;

const decided = ['licensing', 'penalty', 'coercion'] as const;

/** To the last digit that both print, rounded or cut off: 120.5 and 120.47万元 are the same. */
const asPrinted = (printed: number, claimed: number): boolean => Math.abs(printed - claimed) < 10 ** -Math.min(decimals(printed), decimals(claimed)) - 1e-9;
const decimals = (amount: number): number => String(amount).split('.')[1]?.length ?? 0;

type Read = readonly [ClaimSubject, Readings];

const decisions = decided.map((kind): Read => [`disclosure.${kind}.decisions`, [[`disclosure.${kind}.decisions`]]]);

/** Form 2019 has no column for repealed documents and none for those in force. */
const readings: Readonly<Partial<Record<FormId, readonly Read[]>>> = {
  '2021': [...kinds.flatMap((kind) => made.map((what): Read => [`disclosure.${kind}.${what}`, [[`disclosure.${kind}.${what}`]]])), ...decisions],
  '2019': [...kinds.map((kind): Read => [`disclosure.${kind}.issued`, [[`disclosure.${kind}.newlyMade`], [`disclosure.${kind}.newlyPublished`]]]), ...decisions],
};

export const textDocuments = defineRule<Contradiction>({
  id: 'text-documents', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里的规章、规范性文件件数或处理决定数量与表二不符', en: 'The text and table 2 differ on documents or decisions' },
  why: {
    zh: '制发、废止、现行有效的规章和行政规范性文件，作出的行政许可、行政处罚、行政强制决定，以万元写出的行政事业性收费，文字与表二应当一致（金额按两处都写出的最后一位比较）。',
    en: 'Regulations and normative documents issued, repealed and in force, decisions taken, and fees told in 万元 must be those of table 2 (fees to the last digit that both print).',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表二第二十条第（一）（五）（六）（八）项', en: 'table 2, blocks of Art. 20 (1), (5), (6) and (8)' } }],
  mend: { zh: '与司法行政部门核对文件清单和执法台账，改正文字或表二中错的一处。', en: 'Check the lists of documents and of decisions with the justice department and correct the text or the table.' },
  right: { sections: { 1: '2023年制发行政规范性文件2件，废止1件，现行有效9件。' } },
  wrong: { sections: { 1: '2023年制发行政规范性文件5件，废止1件，现行有效9件。' } },
  *find({ report }) {
    for (const [subject, honest] of readings[report.form] ?? []) if (isClaimed(report, subject)) yield* contradictions(report, subject, honest);
    if (report.form === '2021') yield* contradictions(report, 'disclosure.fees.amount', [['disclosure.fees.amount']], asPrinted);
  },
  say: sayContradiction,
});
