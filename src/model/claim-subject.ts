import type { CellPath } from '../forms/index.js';

/** The columns of table 三 a sentence may break the requests down by. `organizations` is 法人或其他组织, the five columns together. */
export const claimedApplicants = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'organizations'] as const;
/** Who asked, as sentences name them: a column of table 三, or all organizations together. */
export type ClaimedApplicant = (typeof claimedApplicants)[number];

/** How disputes end, as table 四 names it. */
export type ClaimedOutcome = 'upheld' | 'corrected' | 'other' | 'pending';

/** 行政复议; 行政诉讼, of either kind or of one. */
export type DisputeKind = 'reconsideration' | 'litigation' | 'litigationDirect' | 'litigationAfterReconsideration';

/** Of one kind; `disputes` alone is 复议 and 诉讼 together. */
export type DisputeSubject = 'disputes' | `disputes.${DisputeKind}` | `disputes.${DisputeKind}.${ClaimedOutcome}`;

/** 规章 and 行政规范性文件: made, repealed, in force. */
export type DocumentSubject = `disclosure.${'regulations' | 'normativeDocuments'}.${'issued' | 'repealed' | 'inForce'}`;

/** Decisions of the year, and administrative fees (money; nothing to do with the information processing fee). */
export type DecisionSubject = `disclosure.${'licensing' | 'penalty' | 'coercion'}.decisions` | 'disclosure.fees.amount';

/** 信息处理费: notices sent (件), the amount they ask for, and the amount received (元, 万元). */
export type FeeSubject = 'fee.noticed.count' | 'fee.noticed.amount' | 'fee.received.amount';

/**
 * What a sentence counts. `received` 新收/收到/受理 · `handled` 办结/答复/办理 · `carriedOver` 上年结转 · `carriedForward` 结转下年/未办结 ·
 * `allHandled` 全部办结 (value 1) · `withdrawn` 申请人撤回, in no row of its own · outcomes by their row path, and `results.given` 予以公开 with 部分公开 ·
 * `whole`: any other figure that the sentence itself splits into parts.
 */
export type ClaimSubject =
  | 'received' | `received.${ClaimedApplicant}` | 'handled' | 'carriedOver' | 'carriedForward' | 'allHandled' | 'withdrawn'
  | `results.${string}` | DisputeSubject | DocumentSubject | DecisionSubject | FeeSubject | 'whole';

const own: Partial<Record<ClaimSubject, CellPath>> = {
  received: 'requests.received.total', handled: 'requests.results.total.total', carriedOver: 'requests.carriedOver.total',
  carriedForward: 'requests.carriedForward.total', 'disputes.reconsideration': 'disputes.reconsideration.total',
  'disputes.litigationDirect': 'disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration': 'disputes.litigationAfterReconsideration.total',
};

/**
 * The one cell a subject is about in its plainest reading; `null` where it is a sum of cells, no cell at all, or a row
 * that only groups (不予公开). Whether the figure must equal the cell is the rules' business: 收到 may include the carried over.
 */
export function cellOfSubject(subject: ClaimSubject): CellPath | null {
  const cell = own[subject];
  if (cell) return cell;
  if (subject.startsWith('results.')) return groups.has(subject) ? null : `requests.${subject}.total`;
  if (subject.startsWith('received.')) return subject === 'received.organizations' ? null : `requests.${subject}`;
  if (subject.startsWith('disclosure.') || /^disputes\.(?!litigation\.)\w+\./.test(subject)) return subject;
  return null;
}

const groups = new Set<string>(['results.given', 'results.denied', 'results.unavailable', 'results.notProcessed', 'results.other']);
