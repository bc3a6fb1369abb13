// One sentence in all: what its other words make of a figure, beside the like in which they make something else of it.
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../../../src/model/index.js';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const at = { in: 'text', line: 1, column: 1 } as const;

interface Context {
  readonly heading?: string;
  readonly organization?: string | null;
  readonly year?: number | null;
}

/** Subjects and figures of what a section claims, where not said otherwise an organ's on requests in 2023. */
const claimed = (text: string, { heading = '依申请公开情况', organization = '青禾区水务局', year = 2023 }: Context): string =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }], organization, year }).map(told).join('; ');

const told = ({ subject, value, unit, year, elsewhere, parts }: Claim): string =>
  `${subject} ${value}${unit}${year !== null && year !== 2023 ? ` in ${year}` : ''}${elsewhere ? ' elsewhere' : ''}${parts ? ` of ${parts.join('+')}` : ''}`;

const hold = (cases: readonly (readonly [text: string, claims: string, context?: Context])[]): void =>
  it.each(cases.map(([text, claims, context = {}]) => [text, JSON.stringify(context), claims, context] as const))('%s %s', (text, _, claims, context) => expect(claimed(text, context)).toBe(claims));

describe('of requests', () => {
  hold([
    ['收到政府信息公开申请10件，上年政府信息公开申请结转2件。', 'received 10件; carriedOver 2件'],
    ['收到政府信息公开申请10件，上年度的申请未办结2件。', 'received 10件; carriedOver 2件'],
    ['收到政府信息公开申请10件，2022年结转2件。', 'received 10件', { year: null }],
    ['收到政府信息公开申请10件，结转到2024年1件。', 'received 10件', { year: null }],
    ['收到政府信息公开申请10件，全部办结，未办结的申请1件。', 'received 10件; allHandled 1; carriedForward 1件'],
    ['依申请公开信息20件；未办结的申请1件。', 'carriedForward 1件'],
    ['收到政府信息公开申请10件。结转申请1件。', 'received 10件'],
    ['收到政府信息公开申请10件，无申请3件。', 'received 10件'],
    ['收到政府信息公开申请10件，审理申请3件。', 'received 10件'],
    ['收到政府信息公开申请10件，公布申请3件。', 'received 10件'],
    ['收到政府信息公开申请10件，某公民6件。', 'received 10件'],
    ['收到政府信息公开申请10件，6件自然人，本年2件。', 'received 10件; received.naturalPerson 6件'],
    ['收到政府信息公开申请10件，6件某公民。', 'received 10件'],
    ['收到政府信息公开申请10件；予以公开6件；重复申请1件。', 'received 10件; results.granted 6件; results.notProcessed.repeated 1件'],
    ['收到政府信息公开申请10件，6件予以公开，重复申请1件。', 'received 10件; results.granted 6件; results.notProcessed.repeated 1件'],
    ['政府信息公开申请受理数、办结数均为0；6件予以公开，1件重复申请。', 'received 0; handled 0; results.granted 6件; results.notProcessed.repeated 1件'],
    ['收到政府信息公开申请10件，办结数、未办结数均为0。', 'received 10件; handled 0; carriedForward 0'],
    ['收到政府信息公开申请10件，办结数、结转下年数均为0。', 'received 10件; handled 0; carriedForward 0'],
    ['结转申请1件。上年结转、办结均为0件。', '', { heading: '基本情况' }],
    ['收到政府信息公开申请10件，受理0，办结0。', 'received 10件; received 0; handled 0', { year: null }],
    ['2022年收到政府信息公开申请8件，上年办结3件。', 'received 8件 in 2022; handled 3件 in 2022'],
    ['收到申请10件。(2022年2件)办结9件。', 'received 10件; handled 9件'],
    ['收到申请10件（2022年8件），办结9件。', 'received 10件; handled 9件'],
    ['收到政府信息公开申请10件，其中自然人4件、法人或其他组织5件。', 'received 10件 of 4+5; received.naturalPerson 4件; received.organizations 5件'],
    ['收到政府信息公开申请10件，其中自然人4件、法人或其他组织5件、自然人1件。', 'received 10件; received.naturalPerson 4件; received.organizations 5件; received.naturalPerson 1件'],
    ['收到政府信息公开申请10件，全部答复完毕：均在法定期限内答复。', 'received 10件; allHandled 1'],
    ['收到政府信息公开申请10件，其中2件全部办结。', 'received 10件; handled 2件'],
    ['收到政府信息公开申请10件，1-12月办结9件。', 'received 10件; handled 9件'],
    ['收到政府信息公开申请10件，1月至6月办结9件。', 'received 10件'],
    ['收到政府信息公开申请10件，2021至2023年办结9件。', 'received 10件'],
    ['收到政府信息公开申请10件，2023年至2023年底办结9件。', 'received 10件; handled 9件'],
    ['收到政府信息公开申请10件，3-5件办结。', 'received 10件'],
    ['收到政府信息公开申请10件，全系统办结9件。', 'received 10件; handled 9件 elsewhere'],
    ['收到政府信息公开申请10件，办结率１００％。', 'received 10件; allHandled 1'],
    ['收到政府信息公开申请10件，答复率均为100%。', 'received 10件; allHandled 1'],
    ['收到政府信息公开申请10件，按时全部办结。', 'received 10件'],
    ['收到政府信息公开申请10件，全部答复并公开。', 'received 10件'],
    ['收到政府信息公开申请10件，到期的、全部办结。', 'received 10件'],
    ['收到政府信息公开申请10件，全部办结在法定期限内。', 'received 10件'],
  ]);
});

describe('of one body or another', () => {
  hold([
    ['收到政府信息公开申请10件，青禾区水务局办结9件。', 'received 10件; handled 9件 elsewhere', { heading: '基本情况', organization: '青禾区' }],
    ['收到政府信息公开申请10件，青禾区水务局办结9件。', 'received 10件; handled 9件 elsewhere', { organization: null }],
    ['收到政府信息公开申请10件，政府办公室办结9件。', 'received 10件; handled 9件', { organization: '青禾区人民政府办公室' }],
    ['收到政府信息公开申请10件，政府办公室办结9件。', 'received 10件; handled 9件 elsewhere', { organization: '青禾区' }],
    ['收到政府信息公开申请10件，政府办公室办结9件。', 'received 10件; handled 9件 elsewhere', { organization: null }],
    ['收到政府信息公开申请10件，街道办事处办结9件。', 'received 10件; handled 9件', { organization: '白石镇人民政府' }],
    ['收到政府信息公开申请10件，街道办事处办结9件。', 'received 10件; handled 9件 elsewhere', { organization: '青禾区' }],
    ['收到政府信息公开申请10件，高新区管委会办结9件。', 'received 10件; handled 9件', { organization: '青禾市高新区管委会' }],
    ['收到政府信息公开申请10件，全区办结9件。', 'received 10件; handled 9件', { organization: '内蒙古自治区' }],
    ['收到政府信息公开申请10件，全区办结9件。', 'received 10件; handled 9件 elsewhere', { organization: null }],
    ['收到政府信息公开申请10件，各部门办结9件。', 'received 10件; handled 9件 elsewhere', { organization: '青禾市' }],
  ]);
});

describe('of a whole and its parts', () => {
  hold([
    ['主动公开50件、收到政府信息公开申请10件，其他处理1件。', 'received 10件; results.other 1件'],
    ['主动公开50件、办结政府信息公开申请10件，其他处理1件。', 'handled 10件; results.other 1件'],
    ['主动公开50件、不予公开10件、其他处理1件。', '', { heading: '依申请公开情况' }],
    ['共公开信息60条，其中报刊20条、会议20条、其他20条。', 'whole 60条 of 20+20+20'],
    ['共公开信息60条，其中网站20条、报刊20条、其他30条。', ''],
    ['共公开信息60条，其中和报刊20条、的会议20条、其他20条。', 'whole 60条 of 20+20+20'],
    ['共公开信息60条，其中报刊20条、会议约20条、其他20条。', ''],
    ['共公开信息60条，其中报刊20、会议20条、其他20条。', ''],
    ['共公开信息60条，其中报刊20条、会议20条、其他20条，办结9，未办结1。', ''],
    ['收到政府信息公开申请10件，部分公开2件，全部予以公开9件。', 'received 10件 of 2+9; results.partiallyGranted 2件; results.granted 9件'],
  ]);
});

describe('of reviews and suits', () => {
  hold([
    ['收到政府信息公开申请10件，行政复议1件。', 'received 10件; disputes.reconsideration 1件'],
    ['维持行政复议、行政诉讼2件。', ''],
    ['维持政府信息公开行政复议、行政诉讼2件。', ''],
    ['政府信息公开方面，2件行政诉讼，结果维持1件。', 'disputes.litigation 2件; disputes.litigation.upheld 1件'],
    ['政府信息公开方面，上年结转行政复议2件。', ''],
    ['政府信息公开方面，结转下年行政复议2件。', ''],
    ['政府信息公开方面，结转行政复议2件。', ''],
    ['政府信息公开方面，公布行政复议2件。', ''],
    ['政府信息公开方面，未办结行政复议2件。', ''],
    ['政府信息公开方面，审理2件行政复议。', ''],
    ['政府信息公开行政复议、行政诉讼共3件，结果维持1件。', 'disputes 3件'],
    ['政府信息公开行政复议3件，其中行政复议结果维持1件、结果纠正2件。', 'disputes.reconsideration 3件; disputes.reconsideration.upheld 1件; disputes.reconsideration.corrected 2件'],
    ['政府信息公开行政复议3件，行政诉讼和维持1件。', 'disputes.reconsideration 3件'],
    ['收到因申请引起的行政复议2件。', 'disputes.reconsideration 2件'],
    ['没有因政府信息公开引起的行政复议、2件行政诉讼。', ''],
    ['未发生行政复议案件、无行政诉讼。', 'disputes.litigation 0'],
    ['无政府信息公开行政诉讼，未收到投诉。', 'disputes.litigation 0'],
  ]);
});

describe('of documents and decisions', () => {
  hold([
    ['制发行政规范性文件7件，去年废止3件。', 'disclosure.normativeDocuments.issued 7件; disclosure.normativeDocuments.repealed 3件 in 2022'],
    ['公开和制发行政规范性文件7件，废止1件。', 'disclosure.normativeDocuments.repealed 1件'],
    ['行政规范性文件7件，废止2件。', 'disclosure.normativeDocuments.repealed 2件'],
    ['规章7件，废止2件。', 'disclosure.regulations.repealed 2件'],
    ['公开行政规范性文件7件；废止3件。', ''],
    ['办理行政处罚决定10件。', ''],
    ['制定规章1件，20件现行有效。', 'disclosure.regulations.issued 1件'],
    ['制发行政规范性文件7件，另有培训3次，废止2件。', 'disclosure.normativeDocuments.issued 7件'],
  ]);
});

describe('of fees', () => {
  hold([
    ['发送3件收费通知。', ''],
    ['3件收费通知。', 'fee.noticed.count 3件'],
    ['收费通知3份，信息处理费共300元。', 'fee.noticed.count 3份'],
    ['收取信息处理费300元；收费通知3。', 'fee.received.amount 300元'],
    ['收取的信息处理费总金额为300元。', 'fee.received.amount 300元'],
    ['信息处理费收费通知的总金额300元，金额200元。', 'fee.noticed.amount 300元; fee.noticed.amount 200元'],
    ['信息处理费收费情况：收取200元。', 'fee.received.amount 200元', { heading: '政府信息公开情况' }],
    ['信息处理费情况如下，收取200元。', 'fee.received.amount 200元', { heading: '政府信息公开情况' }],
    ['收取检测费和信息处理费300元，实收200元。', 'fee.received.amount 200元'],
    ['收取信息处理费300元，收取200元。', 'fee.received.amount 300元; fee.received.amount 200元'],
    ['信息处理费收费情况，同比增长20%：收取200元。', ''],
    ['信息处理费收费情况，同比增长20%，收取200元。', 'fee.received.amount 200元'],
  ]);
});
