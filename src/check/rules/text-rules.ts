import type { Rule } from '../rule.js';
import { feeStatementMissing } from './fee-statement-missing.js';
import { feesUnit } from './fees-unit.js';
import { organizationMismatch } from './organization-mismatch.js';
import { otherShareHigh } from './other-share-high.js';
import { overdueFeeUnexplained } from './overdue-fee-unexplained.js';
import { overviewAspectMissing } from './overview-aspect-missing.js';
import { overviewTooLong } from './overview-too-long.js';
import { periodMismatch } from './period-mismatch.js';
import { personalData } from './personal-data.js';
import { problemsOneSided } from './problems-one-sided.js';
import { regulationsUnlikely } from './regulations-unlikely.js';
import { textAllHandled } from './text-all-handled.js';
import { textCarried } from './text-carried.js';
import { textDisputes } from './text-disputes.js';
import { textDocuments } from './text-documents.js';
import { textFee } from './text-fee.js';
import { textHandled } from './text-handled.js';
import { textPartsSum } from './text-parts-sum.js';
import { textReceived } from './text-received.js';
import { yearMismatch } from './year-mismatch.js';

/** The rules on the text: first against the tables, then by itself. In the order in which findings are told. */
export const textRules: readonly Rule[] = [
  textReceived, textHandled, textCarried, textAllHandled, textDisputes, textDocuments, textPartsSum, textFee,
  overviewTooLong, overviewAspectMissing, problemsOneSided, feeStatementMissing, overdueFeeUnexplained, feesUnit, regulationsUnlikely,
  yearMismatch, periodMismatch, organizationMismatch, personalData, otherShareHigh,
];
