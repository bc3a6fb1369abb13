// What single clauses claim, each beside its neighbours that claim something else, or nothing.
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const at = { in: 'text', line: 1, column: 1 } as const;

/** Subjects and figures of what an organ's section on requests claims in these words. */
const claimed = (text: string): string =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading: '依申请公开情况', at, passages: [{ text, at }], sections: [] }], organization: '青禾区水务局', year: 2023 })
    .map(({ subject, value, unit }) => `${subject} ${value}${unit}`).join('; ');

type Cases = readonly (readonly [string, string])[];
const hold = (cases: Cases, opening = ''): void => it.each(cases)('%s', (text, expected) => expect(claimed(opening + text)).toBe(expected));

describe('behind a number of requests received', () => {
  const claimedBehind = (cases: Cases): void => hold(cases.map(([text, expected]) => [text, ['received 10件', expected].filter(Boolean).join('; ')] as const), '2023年收到政府信息公开申请10件，');
  claimedBehind([
    ['其中公民申请6件，法人申请4件。', 'received.naturalPerson 6件'], ['其中公民和企业申请6件。', ''], ['其中某某、公民6件。', ''], ['公民6件、企业4件。', 'received.naturalPerson 6件'],
    ['办结8件，未办结2件。', 'handled 8件; carriedForward 2件'], ['办结上年结转2件。', 'handled 2件'], ['办结未办结的2件。', 'carriedForward 2件'],
    ['9件已办结，1件未办结。', 'handled 9件; carriedForward 1件'], ['2件为上年结转。', 'carriedOver 2件'], ['上年结转2件，其中1件予以公开。', 'carriedOver 2件'], ['新增3件。', ''],
    ['3件不予公开。', 'results.denied 3件'], ['予以公开3件，不予公开4件。', 'results.granted 3件; results.denied 4件'], ['予以公开和不予公开7件。', ''], ['某类予以公开7件。', ''],
    ['全部办结。', 'allHandled 1'], ['均已办结。', 'allHandled 1'], ['3件均已办结。', 'handled 3件'], ['人大建议全部办结。', ''], ['到期的全部办结。', ''],
    ['办结率100%。', 'allHandled 1'], ['办结率100。', ''], ['办结率达到100件。', ''], ['按时办结率100%。', ''], ['无结转下年度继续办理。', 'carriedForward 0'],
  ]);
});

describe('of requests', () => {
  hold([
    ['2023年政府信息公开申请数量为75件。', 'received 75件'], ['2023年政府信息公开数量为75件。', ''], ['依申请公开信息数75件。', ''], ['依申请公开数量75条。', ''],
    ['受理房屋征收类政府信息公开申请8件。', ''], ['通过网站收到政府信息公开申请8件。', 'received 8件'], ['网上政府信息公开申请8件。', ''], ['公开政府信息公开申请8件。', ''],
    ['未收到政府信息公开申请。', 'received 0'], ['无政府信息公开申请结转下年。', 'carriedForward 0'],
  ]);
});

describe('of documents, decisions and fees of the administration', () => {
  const documents = 'disclosure.normativeDocuments';
  hold([
    ['制发行政规范性文件7件，废止3件，现行有效20件。', `${documents}.issued 7件; ${documents}.repealed 3件; ${documents}.inForce 20件`], ['制发规章1件，废止2件。', 'disclosure.regulations.issued 1件; disclosure.regulations.repealed 2件'],
    ['制发7件行政规范性文件。', `${documents}.issued 7件`], ['行政规范性文件制发3件。', `${documents}.issued 3件`], ['公开行政规范性文件7件。', ''], ['制发7件行政规范性文件公开。', ''],
    ['制发和废止行政规范性文件7件。', ''], ['制发、废止规章3件。', ''], ['制发3件。', ''], ['行政规范性文件3件。', ''],
    ['作出行政许可决定10件。', 'disclosure.licensing.decisions 10件'], ['作出行政处罚10件。', 'disclosure.penalty.decisions 10件'], ['行政强制决定10件。', 'disclosure.coercion.decisions 10件'],
    ['行政处罚10件。', ''], ['公开行政许可决定10件。', ''], ['公开作出的行政许可决定10件。', ''], ['行政事业性收费10万元。', 'disclosure.fees.amount 10万元'], ['行政事业性收费10元。', ''],
  ]);
});

describe('of reviews and suits', () => {
  const [review, suit] = ['disputes.reconsideration', 'disputes.litigation'];
  hold([
    ['政府信息公开行政复议2件，结果维持1件，结果纠正1件。', `${review} 2件; ${review}.upheld 1件; ${review}.corrected 1件`], ['维持政府信息公开行政复议2件。', `${review}.upheld 2件`],
    ['政府信息公开行政复议、行政诉讼各2件。', `${review} 2件; ${suit} 2件`], ['政府信息公开行政复议、行政诉讼共2件。', 'disputes 2件'], ['政府信息公开国家赔偿和行政诉讼5件。', ''],
    ['收到政府信息公开行政复议2件。', `${review} 2件`], ['审理政府信息公开行政复议2件。', ''], ['收到行政复议2件。', ''],
    ['政府信息公开行政诉讼2件，其中国家赔偿和结果维持1件。', `${suit} 2件`], ['政府信息公开行政诉讼2件，某某结果维持1件。', `${suit} 2件`],
    ['没有因政府信息公开引起的行政复议、行政诉讼。', `${review} 0; ${suit} 0`],
  ]);
});

describe('of fees for information', () => {
  hold([
    ['收取信息处理费300元。', 'fee.received.amount 300元'], ['信息处理费实际收取200元。', 'fee.received.amount 200元'], ['信息处理费300元。', ''], ['收取检测费、信息处理费共计300元。', ''], ['收取200元。', ''],
    ['发出收费通知3件，收取金额200元。', 'fee.noticed.count 3件; fee.received.amount 200元'], ['发出收费通知3件，金额200元。', 'fee.noticed.count 3件; fee.noticed.amount 200元'],
    ['发出收费通知3件，收取200元。', 'fee.noticed.count 3件; fee.received.amount 200元'], ['发出3件收费通知。', 'fee.noticed.count 3件'], ['收费通知的金额共计200元。', 'fee.noticed.amount 200元'],
    ['信息处理费3件。', ''], ['未收取信息处理费。', 'fee.received.amount 0元'],
  ]);
});
