import type { FormId } from './form.js';

/** One idea counted by several forms: the line of each that has it, by path. */
export interface Correspondence {
  readonly zh: string;
  readonly en: string;
  /** Table and row, without applicant or year: `requests.received`. Several of one form add up to it. */
  readonly lines: Readonly<Partial<Record<FormId, readonly string[]>>>;
  /** What is not the same although the words are. */
  readonly caution?: { readonly zh: string; readonly en: string };
}

/** Lines of one form that count what lines of another count. What is not listed corresponds to nothing. */
export const correspondences: readonly Correspondence[] = [
  { zh: '主动公开的信息', en: 'information disclosed', lines: { 2014: ['statistics.disclosed'], 2008: ['statistics.disclosed'] },
    caution: { zh: '2014 表规定不同渠道公开相同信息计 1 条，此前没有规定', en: 'form 2014 counts the same information once whatever the channel; before, nothing was laid down' } },
  { zh: '收到的申请', en: 'requests received', lines: { 2021: ['requests.received'], 2019: ['requests.received'], 2014: ['statistics.requests.received', 'statistics.accepted'], 2008: ['statistics.received'] },
    caution: { zh: '全国表与地方表只印其一，两者不相加', en: 'a report prints the national line or the provincial one, never both' } },
  { zh: '同意公开', en: 'granted', lines: { 2021: ['requests.results.granted'], 2019: ['requests.results.granted'], 2014: ['statistics.requests.answered.granted', 'statistics.replies.granted'], 2008: ['statistics.replies.granted'] },
    caution: { zh: '2014 表另列「属于已主动公开范围」；新格式计入「予以公开」', en: 'form 2014 counts what was already public apart; the later forms count it as granted' } },
  { zh: '部分公开', en: 'partially granted', lines: { 2021: ['requests.results.partiallyGranted'], 2019: ['requests.results.partiallyGranted'], 2014: ['statistics.requests.answered.partiallyGranted', 'statistics.replies.partiallyGranted'], 2008: ['statistics.replies.partiallyGranted'] } },
  { zh: '国家秘密', en: 'state secret', lines: { 2021: ['requests.results.denied.stateSecret'], 2019: ['requests.results.denied.stateSecret'], 2014: ['statistics.requests.answered.denied.stateSecret'] } },
  { zh: '其他处理', en: 'other', lines: { 2021: ['requests.results.other.overdueCorrection', 'requests.results.other.overdueFee', 'requests.results.other.other'], 2019: ['requests.results.other'] },
    caution: { zh: '2019 年格式的一行等于 2021 年格式三行之和，不等于其中「3.其他」', en: 'the one line of form 2019 is the sum of three of form 2021, not its "3. other"' } },
  { zh: '办理结果总计', en: 'results in total', lines: { 2021: ['requests.results.total'], 2019: ['requests.results.total'], 2014: ['statistics.requests.answered', 'statistics.replies'], 2008: ['statistics.replies'] } },
  { zh: '行政复议', en: 'administrative review', lines: { 2021: ['disputes.reconsideration'], 2019: ['disputes.reconsideration'], 2014: ['statistics.reconsideration', 'statistics.reviews'], 2008: ['statistics.reviews'] } },
  { zh: '行政诉讼', en: 'litigation', lines: { 2021: ['disputes.litigationDirect', 'disputes.litigationAfterReconsideration'], 2019: ['disputes.litigationDirect', 'disputes.litigationAfterReconsideration'], 2014: ['statistics.litigation', 'statistics.lawsuits'], 2008: ['statistics.lawsuits'] } },
  { zh: '行政许可处理决定', en: 'licensing decisions', lines: { 2021: ['disclosure.licensing.decisions'], 2019: ['disclosure.licensing.decisions'] } },
  { zh: '行政处罚处理决定', en: 'penalty decisions', lines: { 2021: ['disclosure.penalty.decisions'], 2019: ['disclosure.penalty.decisions'] } },
  { zh: '行政强制处理决定', en: 'coercive decisions', lines: { 2021: ['disclosure.coercion.decisions'], 2019: ['disclosure.coercion.decisions'] } },
];

/** Lines with like names that must never be taken for one another. */
export const falseFriends: readonly { readonly lines: readonly [string, string]; readonly forms: readonly [FormId, FormId]; readonly zh: string; readonly en: string }[] = [
  { lines: ['disclosure.fees.amount', 'disclosure.fees.previousItems'], forms: ['2021', '2019'], zh: '2021 年格式的行政事业性收费是金额（万元），2019 年格式的是项目数量', en: 'form 2021 counts fees in money (10,000 yuan), form 2019 counts fee items' },
  { lines: ['disclosure.fees.amount', 'statistics.fees'], forms: ['2021', '2014'], zh: '前者是全部行政事业性收费，后者只是依申请公开收取的费用', en: 'the first is all administrative fees, the second only fees for requests' },
  { lines: ['disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.newlyMade'], forms: ['2021', '2019'], zh: '「制发」与「新制作」口径不同，不可直接比较', en: 'issued and newly made are counted differently' },
  { lines: ['disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.totalPublished'], forms: ['2021', '2019'], zh: '现行有效件数不是对外公开总数量', en: 'documents in force are not all documents ever published' },
  { lines: ['statistics.documents', 'statistics.disclosed'], forms: ['2014', '2008'], zh: '前者数文件，后者数信息', en: 'the first counts documents, the second pieces of information' },
  { lines: ['statistics.feesReduced', 'statistics.fees'], forms: ['2014', '2014'], zh: '地方表是减免金额（元），全国表是收取的费用（万元）', en: 'the local line is what was waived, in yuan; the national one what was charged, in 10,000 yuan' },
  { lines: ['statistics.litigationAndComplaints', 'statistics.lawsuits'], forms: ['2014', '2014'], zh: '前者连举报一起数', en: 'the first counts complaints too' },
  { lines: ['requests.results.unavailable.notHeld', 'statistics.requests.answered.notExisting'], forms: ['2021', '2014'], zh: '「不掌握」既含信息不存在，也含不属于本机关公开', en: '"not held" covers both what does not exist and what another body holds' },
];
