// Sentences as reports have them, against tables that bear them out: silent. Any {figure} raised: found.
import { describe, expect, it } from '@jest/globals';
import { textRules } from '../../../src/check/rules/text-rules.js';
import type { Report } from '../../../src/model/index.js';
import { claimsOf } from '../../../src/recognise/claims/index.js';
import { reportWith } from '../sample-report.js';

const of = (table: string, figures: Readonly<Record<string, number>>, end = ''): Record<string, number> => Object.fromEntries(Object.entries(figures).map(([row, figure]) => [`${table}.${row}${end}`, figure]));

const cells: Record<string, number> = {
  ...of('requests', { received: 60, carriedOver: 4, carriedForward: 5, 'results.total': 59, 'results.granted': 21, 'results.partiallyGranted': 6 }, '.total'),
  ...of('requests.received', { naturalPerson: 40, business: 9, research: 2, publicWelfare: 1, legalService: 5, otherOrganization: 3 }),
  ...of('requests.carriedOver', { naturalPerson: 4 }),
  ...of('requests.results.denied', { otherLaw: 1, thirdParty: 2, internalAffairs: 3, processInformation: 4, enforcementFile: 1, administrativeInquiry: 2 }, '.total'),
  ...of('requests.results.unavailable', { notHeld: 8, needsCreation: 1, unclear: 2 }, '.total'),
  ...of('requests.results.notProcessed', { petition: 3, repeated: 1 }, '.total'),
  ...of('requests.results.other', { overdueCorrection: 1, other: 3 }, '.total'),
  ...of('disputes.reconsideration', { upheld: 3, corrected: 1, other: 2, pending: 1, total: 7 }),
  ...of('disputes.litigationDirect', { upheld: 2, other: 1, total: 3 }),
  ...of('disputes.litigationAfterReconsideration', { upheld: 1, pending: 1, total: 2 }),
  ...of('disclosure.normativeDocuments', { issued: 6, repealed: 2, inForce: 31 }),
  ...of('disclosure', { 'licensing.decisions': 350, 'penalty.decisions': 48, 'coercion.decisions': 12, 'fees.amount': 120.5 }),
};

const reportOf = (text: string, heading: string): Report => {
  const report = reportWith({ sections: { 1: '' }, cells });
  const at = { in: 'text', line: 1, column: 1 } as const;
  return { ...report, claims: claimsOf({ ...report, preamble: [], sections: [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }] }) };
};

const against = textRules.filter(({ group }) => group === 'text-against-tables');
const found = (text: string, heading: string): string[] => against.flatMap((rule) => [...rule.find({ report: reportOf(text, heading), weighed: [], blank: 'zero', remarks: [], others: [] })].map(({ subject }) => `${rule.id}@${subject}`));

const braced = /\{([\d.]+)\}/g;
const honest = (text: string): string => text.replace(braced, '$1');
/** The sentence once for each figure in braces, with that one raised by 17. */
const raised = (text: string): string[] => Array.from(text.matchAll(braced), ({ 0: { length }, 1: figure, index }) => honest(`${text.slice(0, index)}${Number(figure) + 17}${text.slice(index + length)}`));

const hold = (heading: string, sentences: readonly string[]): void => it.each(sentences)('%s', (text) => {
  expect(found(honest(text), heading)).toEqual([]);
  for (const wrong of raised(text)) expect([wrong, found(wrong, heading).length > 0]).toEqual([wrong, true]);
});

describe('on requests', () => hold('依申请公开情况', [
  '当年受理{60}件，当年办结{55}件，{5}件结转次年；上年结转{4}件亦全部办结。',
  '2023年，政府信息公开申请{60}件，办结{59}件。',
  '今年以来，我局新收到依申请公开政府信息{60}件，答复{59}件。',
  '收到政府信息公开申请{60}件，上年度结转{4}件，共计{64}件；已办结{59}件，结转{5}件至下年度。',
  '收到网上申请45件、信函申请15件，合计{60}件。',
  '全年办理申请{64}件，其中上年度结转{4}件，本年新收{60}件。',
  '2023年收到依申请公开件{60}件，上年度结转办理件{4}件，共办结{59}件，剩余{5}件正按程序办理。',
  '收到政府信息公开申请{60}件，比2022年（81件）下降26%，答复{59}件。',
  '收到政府信息公开申请{60}件，截至年底尚有{5}件在办理期限内。',
  '收到政府信息公开申请{60}件，其中线上{42}件、线下{18}件。',
  '收到政府信息公开申请{60}件，申请人为自然人的{40}件，企业9件，其他{11}件。',
  '收到自然人申请{40}件，法人或其他组织申请{20}件。',
]));

describe('on what became of them', () => hold('依申请公开情况', [
  '收到政府信息公开申请{60}件，予以公开或部分公开{27}件，因本机关不掌握无法提供{8}件，按“不予公开”办理{13}件。',
  '收到政府信息公开申请{60}件，{21}件予以公开，{4}件作其他处理；过程性信息{4}件，内部事务信息{3}件，信访举报投诉类{3}件。',
  '收到政府信息公开申请{60}件，申请人逾期不补正视为放弃申请的{1}件。',
  '收到政府信息公开申请{60}件，公开{21}件，部分公开{6}件，不公开{13}件。',
]));

describe('on some of them only', () => hold('依申请公开情况', [
  '收到政府信息公开申请{60}件，属于已主动公开范围的7件，同意公开的14件。',
  '收到政府信息公开申请{60}件，其中信息不存在5件、本机关不掌握3件。',
  '收到政府信息公开申请{60}件，因申请人逾期不补正不再处理{1}件。',
  '收到政府信息公开申请{60}件，当场答复3件，延期答复5件，电话答复12件。',
  '收到政府信息公开申请{60}件，未按期答复0件，逾期未答复0件，人均办理20件，日均办理0.2件。',
  '收到政府信息公开申请{60}件，其中公开答复21件，不予公开答复{13}件。',
  '收到政府信息公开申请{60}件，其中自然人{40}件，办结38件；法人或其他组织20件，办结19件。',
  '收到政府信息公开申请{60}件，其中河道类20件，予以公开12件；水费类10件，予以公开5件。',
  '收到政府信息公开申请{60}件，网络申请45件，答复44件；信函申请15件，答复13件。',
  '收到政府信息公开申请62件，申请人撤回2件，实际办理57件。',
  '局机关收到申请20件，下属二级单位收到申请40件。',
  '自然人申请40件，商业企业申请9件，共49件，占81.7%。',
  '办结{59}件，其中予以公开{21}件，部分公开{6}件，不予公开{13}件，无法提供{11}件，不予处理{4}件，其他处理{4}件，其中撤回1件，其他3件。',
]));

describe('on other things beside them', () => hold('依申请公开情况', [
  '收到政府信息公开申请{60}件。受理行政许可申请360件，办结350件，全部按期办结。',
  '收到政府信息公开申请{60}件。参加行政复议答复15件、行政诉讼应诉9件。',
  '收到政府信息公开申请{60}件。收到行政复议申请300件，维持200件，直接起诉12件，复议后起诉20件。',
  '收到政府信息公开申请{60}件，补正后受理2件，网上公开12件，公开政府信息300条。',
  '收到政府信息公开申请{60}件，收到咨询20件，合计80件。',
  '收到政府信息公开申请{60}件。12345热线收到19357件，已办结19350件；人大代表建议办理32件。',
  '2022年收到45件、2023年收到{60}件申请，共105件。',
  '收到政府信息公开申请{60}件，指导基层办理300件，协助答复90件，委托办理70件。',
  '代县政府拟写答复90件，收到本局政府信息公开申请{60}件。',
  '收到来信300件（含政府信息公开申请60件），办结298件。',
  '收到政府信息公开申请{60}件（涉及河道20件），办结{59}件（河道19件），结转{5}件至下年。',
]));

describe('on reviews and suits', () => hold('政府信息公开复议和诉讼情况', [
  '发生行政复议12件，其中涉及政府信息公开的{7}件。',
  '被申请行政复议12件、被提起行政诉讼9件，其中因政府信息公开引起的分别为7件、5件。',
  '发生行政诉讼9件，均与政府信息公开无关。',
  '发生行政诉讼9件，均非政府信息公开类案件。',
  '发生行政复议12件，未涉及政府信息公开。',
  '作为被告的行政诉讼案件30件，其中政府信息公开类{5}件。',
  '政府信息公开行政诉讼{5}件，其中未经复议直接起诉{3}件，复议后起诉{2}件。',
  '政府信息公开行政诉讼未经复议直接起诉{3}件，结果维持{2}件，其他结果{1}件；复议后起诉{2}件，尚未审结{1}件。',
  '因政府信息公开被申请行政复议{7}件，其中{3}件维持，{1}件纠正，{2}件其他结果，{1}件尚未审结。',
  '政府信息公开行政复议{7}件，审结6件，复议机关维持{3}件，撤销1件，尚未审结{1}件。',
  '政府信息公开行政复议{7}件，行政诉讼结果维持{3}件。',
  '政府信息公开行政复议{7}件，均胜诉；行政诉讼未经复议直接起诉{3}件、复议后起诉{2}件。',
  '行政复议{7}件，行政诉讼{5}件，均为政府信息公开类案件。',
]));

describe('on documents, decisions and fees', () => hold('主动公开情况', [
  '2023年制定并公开行政规范性文件{6}件，废止{2}件，现行有效{31}件。',
  '网站收录现行有效规范性文件200件。',
  '作出行政许可决定{350}件、行政处罚{48}件、行政强制{12}件。',
  '行政许可2023年处理决定数量{350}项，行政处罚{48}项、行政强制{12}项。',
  '2023年行政许可处理决定{350}件，行政处罚处理决定{48}件。',
  '公示行政许可决定340件，行政处罚决定45件。',
  '作出行政许可决定{350}件（其中不予许可2件）、行政处罚决定{48}件（其中警告5件）。',
  '作出行政许可决定{350}件，行政处罚案件60件。',
  '作出行政许可决定{350}件。行政处罚60件，结案48件。',
  '实施行政许可事项24项，行政处罚事项300项。',
  '保留行政权力841项，其中行政许可24项、行政处罚765项、行政强制29项。',
  '行政事业性收费{120.5}万元。',
  '行政事业性收费120.47万元。',
  '减免行政事业性收费30万元，行政事业性收费约121万元。',
]));

describe('what a sentence does not tell of the tables', () => {
  it.each([
    ['依申请公开情况', '收到政府信息公开申请60件，跨年度结转15件。'],
    ['依申请公开情况', '2023年制发公文300件，依申请公开信息80条。'],
    ['主动公开情况', '公开行政规范性文件16件，公开行政许可信息900条，行政处罚信息95条。'],
    ['主动公开情况', '行政许可900宗，行政处罚95宗。'],
    ['主动公开情况', '宣布失效规范性文件12件。'],
  ])('%s: %s', (heading, text) => expect(found(text, heading)).toEqual([]));
});
