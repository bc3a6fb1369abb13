import { describe, expect, it } from '@jest/globals';
import type { Example, Found, Rule } from '../../../src/check/rule.js';
import { textRules } from '../../../src/check/rules/text-rules.js';
import type { Report } from '../../../src/model/index.js';
import { reportWith, sampleReport } from '../sample-report.js';

/** What one rule finds in a report. */
const findIn = (rule: Rule, report: Report, others: readonly Report[] = []): Found[] => [
  ...rule.find({ report, weighed: [], blank: 'zero', remarks: [], others }),
];

const ruleOf = (id: string): Rule => textRules.find((rule) => rule.id === id)!;

describe('every rule on the text', () => {
  it.each(textRules.map((rule) => [rule.id, rule] as const))('%s is silent on the correct report and on its own right example', (_, rule) => {
    expect(findIn(rule, sampleReport())).toEqual([]);
    expect(findIn(rule, reportWith(rule.right))).toEqual([]);
  });

  it.each(textRules.map((rule) => [rule.id, rule] as const))('%s finds its wrong example and says so in both languages', (_, rule) => {
    const report = reportWith(rule.wrong);
    const found = findIn(rule, report);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      const { zh, en } = rule.say(one, report);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN/);
    }
  });

  it.each(textRules.map((rule) => [rule.id, rule] as const))('%s is silent on a report of which nothing was read', (_, rule) => {
    const empty: Report = { ...sampleReport(), sections: [], preamble: [], claims: [], cells: new Map(), year: null, organization: null, title: null };
    expect(findIn(rule, empty)).toEqual([]);
  });
});

/** Rule, what the report says, and the subjects found; an empty list is a correct report or one that cannot be known. */
type Case = readonly [rule: string, title: string, example: Example, subjects: readonly string[]];

const overview = (text: string): Example => ({ sections: { 1: text } });
const forward = 'requests.carriedForward.total';

/** Refusals of every kind: 1 denied, 8 unavailable, 5 not processed, 2 closed in other ways. */
const refused = (said: string): Example => ({
  ...overview(`办结政府信息公开申请15件，其中${said}。`),
  cells: { 'requests.results.notProcessed.petition.total': 3, 'requests.results.notProcessed.repeated.total': 2, 'requests.results.other.other.total': 2 },
});

const cases: readonly Case[] = [
  ['text-received', 'new requests', overview('2023年收到政府信息公开申请15件。'), []],
  ['text-received', 'new requests with those carried over', overview('2023年受理政府信息公开申请16件。'), []],
  ['text-received', 'last year’s figure beside this year’s', overview('2022年收到政府信息公开申请40件，2023年收到15件。'), []],
  ['text-received', 'the whole county’s figure in an organ’s report', overview('2023年全县收到政府信息公开申请900件。'), []],
  ['text-received', 'a part beside the whole', overview('2023年收到政府信息公开申请15件。2023年受理政府信息公开申请5件。'), []],
  ['text-received', 'another figure', overview('2023年收到政府信息公开申请17件。'), ['received:17']],
  ['text-received', 'none, where the table has some', overview('2023年未收到政府信息公开申请。'), ['received:0']],
  ['text-received', 'another figure of an applicant', overview('收到政府信息公开申请15件，其中自然人11件、商业企业3件。'), ['received.naturalPerson:11']],
  ['text-received', 'an unread cell', { ...overview('2023年收到政府信息公开申请17件。'), cells: { 'requests.received.total': null } }, []],
  ['text-handled', 'this year’s and last year’s apart', overview('收到政府信息公开申请15件，办结14件。上年结转1件，办结1件。'), []],
  ['text-handled', 'without those carried over', overview('收到政府信息公开申请15件，办结14件。'), []],
  ['text-handled', 'another figure', overview('收到政府信息公开申请15件，答复18件。'), ['handled:18']],
  ['text-received', 'the same wrong figure twice is one finding', overview('2023年收到政府信息公开申请18件。2023年共收到政府信息公开申请18件。'), ['received:18']],
  ['text-handled', 'results as in the table', overview('办结政府信息公开申请15件，其中予以公开4件，部分公开2件，不予公开1件，无法提供8件。'), []],
  ['text-handled', 'granted with partially granted', overview('办结政府信息公开申请15件，其中予以公开6件。'), []],
  ['text-handled', 'a result that fits no row', overview('办结政府信息公开申请15件，其中予以公开5件，不予公开2件。'), ['results.granted:5', 'results.denied:2']],
  ['text-handled', 'answers to something else', overview('收到政府信息公开申请15件，答复网民留言300件。'), []],
  ['text-carried', 'both right', overview('上年结转政府信息公开申请1件，结转2024年办理1件。'), []],
  ['text-carried', 'both wrong', overview('上年结转政府信息公开申请2件，结转2024年办理3件。'), ['carriedOver:2', 'carriedForward:3']],
  ['text-carried', 'a blank cell', { ...overview('收到政府信息公开申请15件，结转下年3件。'), cells: { [forward]: null } }, []],
  ['text-all-handled', 'all handled, one carried forward', overview('收到政府信息公开申请15件，办结率100%。'), [forward]],
  ['text-all-handled', 'all handled, none carried forward', { ...overview('收到政府信息公开申请15件，全部办结。'), cells: { [forward]: 0 } }, []],
  ['text-all-handled', 'all answered in time', overview('收到政府信息公开申请15件，均在法定期限内答复。'), []],
  ['text-all-handled', 'all due were handled, the rest told', overview('收到政府信息公开申请15件，全部办结，另有1件结转下年度继续办理。'), []],
  ['text-all-handled', 'all due were answered', overview('收到政府信息公开申请15件，答复率100%。'), []],
  ['text-all-handled', 'proposals of deputies', overview('收到政府信息公开申请15件。人大代表建议全部办结。'), []],
  ['text-disputes', 'right', overview('因政府信息公开引起的行政复议1件，无行政诉讼。'), []],
  ['text-disputes', 'a suit the table does not have', overview('政府信息公开行政复议1件，结果维持1件；政府信息公开行政诉讼2件。'), ['disputes.litigation:2']],
  ['text-disputes', 'suits of one kind', { ...overview('政府信息公开行政诉讼2件。'), cells: { 'disputes.litigationDirect.total': 2, 'disputes.litigationAfterReconsideration.total': 1 } }, []],
  ['text-disputes', 'no suit, and one kind of them in the table', { ...overview('政府信息公开行政复议1件，无行政诉讼。'), cells: { 'disputes.litigationDirect.total': 0, 'disputes.litigationAfterReconsideration.total': 1 } }, ['disputes.litigation:0']],
  ['text-disputes', 'suits of another matter beside those of disclosure', overview('行政诉讼案件5件，均为业务类案件，因政府信息公开引起的行政诉讼为0。'), []],
  ['text-disputes', 'such suits beside reviews and suits told together', { ...overview('受理行政复议案件12件，行政诉讼案件5件，均为业务类案件，因政府信息公开引起的行政复议、行政诉讼为0。'), cells: { 'disputes.reconsideration.total': 0 } }, []],
  ['text-disputes', 'reviews the body decides', overview('全年受理行政复议申请35件，审结30件。'), []],
  ['text-documents', 'all three', overview('制发行政规范性文件2件，废止1件，现行有效9件。'), []],
  ['text-documents', 'another figure', overview('现行有效的行政规范性文件12件。'), ['disclosure.normativeDocuments.inForce:12']],
  ['text-documents', 'decisions', { ...overview('作出行政处罚决定12件，公示行政许可决定书3份。'), cells: { 'disclosure.penalty.decisions': 12, 'disclosure.licensing.decisions': 40 } }, []],
  ['text-documents', 'another number of decisions', { ...overview('作出行政处罚决定21件。'), cells: { 'disclosure.penalty.decisions': 12 } }, ['disclosure.penalty.decisions:21']],
  ['text-documents', 'documents published', overview('主动公开规范性文件12件。'), []],
  ['text-parts-sum', 'outcomes that close with 其他处理', overview('办结政府信息公开申请15件，其中予以公开4件，部分公开2件，其他处理3件。'), ['handled:15=4+2+3']],
  ['text-parts-sum', 'some outcomes only', overview('办结政府信息公开申请15件，其中予以公开4件，部分公开2件。'), []],
  ['text-parts-sum', 'any enumeration that closes with 其他', overview('主动公开政府信息100条，其中机构职能类20条，人事类30条，其他类60条。'), ['whole:100=20+30+60']],
  ['text-fee', 'the same amount twice', { sections: { 1: '2023年收取信息处理费200元。', 6: '2023年收取信息处理费0.02万元。' } }, []],
  ['text-fee', 'none and some', { sections: { 1: '2023年未收取信息处理费。', 6: '2023年收取信息处理费200元。' } }, ['fee.received.amount']],
  ['overview-too-long', 'twelve hundred characters', overview('公开'.repeat(600)), []],
  ['overview-too-long', 'a character more', overview(`${'公开'.repeat(600)}条`), ['section-1']],
  ['overview-too-long', 'twelve hundred and as many figures', overview(`${'公开'.repeat(600)}${'20件'.repeat(50).replaceAll('件', ',')}`), []],
  ['overview-too-long', 'rare characters', overview('㐀䶵'.repeat(650)), ['section-1']],
  ['overview-too-long', 'letters and kana', overview('のab'.repeat(650)), []],
  ['text-handled', 'all that was not given out, with what was not processed', refused('不予公开14件'), []],
  ['text-handled', 'what was refused and what could not be given', refused('不予公开9件'), []],
  ['text-handled', 'what was refused and what was not processed', refused('不予公开6件'), []],
  ['text-handled', 'what was refused alone', refused('不予公开1件'), []],
  ['text-handled', 'all refusals and other ways', refused('不予公开16件'), []],
  ['text-handled', 'no sum of refusals', refused('不予公开10件'), ['results.denied:10']],
  ['text-handled', 'not processed, as its rows add up', refused('不予处理5件'), []],
  ['text-handled', 'not processed, another figure', refused('不予处理4件'), ['results.notProcessed:4']],
  ['text-handled', 'other ways, as they add up', refused('其他处理2件'), []],
  ['text-handled', 'other ways, another figure', refused('其他处理3件'), ['results.other:3']],
  ['overview-aspect-missing', 'no word on platforms', overview('主动公开信息，依申请公开办理，加强信息管理，加强监督。'), ['section-1']],
  ['overview-aspect-missing', 'no words at all', overview(''), []],
  ['problems-one-sided', 'only measures', { sections: { 5: '2024年将加强培训，提升水平。' } }, ['section-5']],
  ['problems-one-sided', 'what has yet to be raised is a problem', { sections: { 5: '目录检索还不方便，工作人员业务能力有待进一步提高。' } }, ['section-5']],
  ['problems-one-sided', 'and a measure where it is raised', { sections: { 5: '业务能力有待进一步提高，今年组织培训两期，业务能力得到提高。' } }, []],
  ['problems-one-sided', 'neither', { sections: { 5: '无。' } }, ['section-5']],
  ['problems-one-sided', 'nothing to judge', { sections: { 5: '' } }, []],
  ['fee-statement-missing', 'no word', { sections: { 6: '无。' } }, ['section-6']],
  ['fee-statement-missing', 'none charged', { sections: { 6: '本年度未产生信息处理费。' } }, []],
  ['fee-statement-missing', 'none charged, in traditional characters', { sections: { 6: '2023年未產生信息處理費。' } }, []],
  ['overview-aspect-missing', 'a page in traditional characters', overview('主動公開信息320條，依申請公開有序辦理，保密審查嚴格，網站專欄改版，舉辦培訓兩期。'), []],
  ['overdue-fee-unexplained', 'no word', { cells: { 'requests.results.other.overdueFee.total': 2 }, sections: { 6: '无。' } }, ['requests.results.other.overdueFee.total']],
  ['overdue-fee-unexplained', 'an amount', { cells: { 'requests.results.other.overdueFee.total': 2 }, sections: { 6: '全年收取信息处理费0元。' } }, []],
  ['fees-unit', 'a city may take much', { title: '海东省2023年政府信息公开工作年度报告', cells: { 'disclosure.fees.amount': 1_532_000 } }, []],
  ['regulations-unlikely', 'a city makes regulations', { title: '青河市人民政府2023年政府信息公开工作年度报告', cells: { 'disclosure.regulations.issued': 2 } }, []],
  ['regulations-unlikely', 'a district does not', { title: '青河市东湖区人民政府2023年政府信息公开工作年度报告', cells: { 'disclosure.regulations.inForce': 2 } }, ['disclosure.regulations']],
  ['regulations-unlikely', 'a city bureau with 城乡 in its name', { title: '青河市城乡建设局2023年政府信息公开工作年度报告', cells: { 'disclosure.regulations.inForce': 2 } }, []],
  ['year-mismatch', 'the plan of next year', { sections: { 5: '存在问题：审核不够快。\n2024年，我局将加强培训。' } }, []],
  ['year-mismatch', 'last year’s opening', overview('2022年，青河县档案局认真落实各项要求。'), ['section-1']],
  ['year-mismatch', 'since a year', overview('2019年以来，青河县档案局认真落实各项要求。'), []],
  ['year-mismatch', 'last year beside this one', { sections: { 6: '2022年收取信息处理费100元，2023年未收取信息处理费。' } }, []],
  ['year-mismatch', 'compared with last year', overview('2022年结转政府信息公开申请1件。'), []],
  ['year-mismatch', 'a document number', { sections: { 6: '按照国办函〔2020〕109号文件，2023年未收取信息处理费。' } }, []],
  ['year-mismatch', 'the account closed a year early', overview('2023年，我局认真落实各项要求。截至2022年12月31日，公开信息34条。'), ['section-1:as-of-2022']],
  ['year-mismatch', 'last year’s end in a comparison', overview('2023年，我局认真落实各项要求。截至2022年底结转的申请均已办理。'), []],
  ['year-mismatch', 'another year’s report announced', { preamble: '现公布青河县档案局2022年政府信息公开工作年度报告。' }, ['preamble']],
  ['year-mismatch', 'all the text against the title', { title: '青河县档案局2022年政府信息公开工作年度报告' }, ['title']],
  ['period-mismatch', 'to the end of the year', { preamble: '本报告数据统计截至2023年12月31日。' }, []],
  ['period-mismatch', 'of last year', { preamble: '所列数据的统计期限自2022年1月1日至2022年12月31日。' }, ['period']],
  ['period-mismatch', 'backwards', { preamble: '所列数据的统计期限自2023年1月1日至2022年12月31日。' }, ['period']],
  ['period-mismatch', 'of something else', { preamble: '《条例》自2019年5月15日起施行。' }, []],
  ['organization-mismatch', 'a short name', overview('2023年，县档案局认真落实各项要求。'), []],
  ['organization-mismatch', 'the government’s office', { title: '青河县人民政府2023年政府信息公开工作年度报告', preamble: '本报告由青河县人民政府办公室编制。' }, []],
  ['organization-mismatch', 'a government and its office', { title: '青河县人民政府2023年政府信息公开工作年度报告', ...overview('2023年，县政府及县政府办公室共制发文件9件。') }, []],
  ['organization-mismatch', 'a department of the government that compiles its report', { title: '青河县人民政府2023年政府信息公开工作年度报告', preamble: '本报告由县行政审批服务局编制。', ...overview('2023年，各项工作有序。') }, []],
  ['organization-mismatch', 'a department of the government above', { title: '白沙镇人民政府2023年政府信息公开工作年度报告', preamble: '本报告由县行政审批服务局编制。', ...overview('2023年，各项工作有序。') }, ['organization']],
  ['organization-mismatch', 'the same name in traditional characters', { title: '青河縣檔案局2023年政府信息公開工作年度報告', preamble: '本報告由青河縣檔案局編制。', ...overview('2023年，青河縣檔案局認真落實各項要求。') }, []],
  ['organization-mismatch', 'another bureau in traditional characters', { title: '青河縣檔案局2023年政府信息公開工作年度報告', ...overview('2023年，青河縣財政局認真落實各項要求。') }, ['organization']],
  ['organization-mismatch', 'another bureau', overview('2023年，青河县教育局认真落实各项要求。'), ['organization']],
  ['personal-data', 'the body’s own telephone', { preamble: '联系电话：13912345678。' }, []],
  ['personal-data', 'an applicant’s telephone', { sections: { 6: '未收取信息处理费。申请人张某电话13912345678，已答复。' } }, ['mobile-1']],
  ['personal-data', 'a telephone for applicants', { sections: { 6: '未收取信息处理费。申请人可拨打咨询电话13912345678。' } }, []],
  ['personal-data', 'an identity number', { sections: { 6: '未收取信息处理费。申请人证件号11010519491231002X。' } }, ['identity-1']],
  ['personal-data', 'a long number of another kind', { sections: { 6: '未收取信息处理费。项目代码110105194912310021，批次139123456789。' } }, []],
  ['personal-data', 'money that looks like a number', { sections: { 1: '政府集中采购13575394432.52元，另有13912345678元。', 2: '采购13912345678' } }, []],
  ['organization-mismatch', 'one character wrong', { title: '青河县自然资源和规划局2023年政府信息公开工作年度报告', preamble: '本报告由青禾县自然资源和规划局编制。', ...overview('2023年，各项要求均已落实。') }, []],
  ...([
    ['青河县人民政府', '青河县人民政府办公室', true], ['青河县人民政府办公室', '青河县人民政府', true], ['青河县政府办公室', '青河县人民政府', true], ['青河高新区管理委员会', '青河高新区管委会办公室', true],
    ['城关街道办事处', '城关街道办事处办公室', true], ['青河县水务局（青河县河长办公室）', '青河县水务局', true], ['青河县水务局(河长办)', '青河县水务局', true],
    ['青河县人民政府', '白沙镇人民政府', false], ['青河县人民政府办公室', '白沙县人民政府办公室', true], ['青河县水务局', '白沙市林业局', false], ['白沙镇人民政府', '青河县水务局', false],
  ] as const).map(([body, named, same]): (typeof cases)[number] =>
    ['organization-mismatch', `${named} in a report of ${body}`, { title: `${body}2023年政府信息公开工作年度报告`, preamble: `本报告由${named}编制。`, ...overview('2023年，各项工作有序。') }, same ? [] : ['organization']]),
  ['organization-mismatch', 'a name too short to tell', { preamble: '本报告由水务局编制。' }, []],
  ['year-mismatch', 'another year at the beginning, and no plan', { sections: { 5: '2024年，青河县档案局公开信息34条。' } }, ['section-5']],
  ...([[3, 10, false], [4, 10, true], [9, 9, false], [10, 10, true], [11, 10, false]] as const).map(([other, all, found]): (typeof cases)[number] =>
    ['other-share-high', `${other} of ${all}`, { cells: { 'requests.results.other.other.total': other, 'requests.results.total.total': all } }, found ? ['requests.results.other.other.total'] : []]),
  ['other-share-high', 'few results', { cells: { 'requests.results.other.other.total': 5, 'requests.results.total.total': 8 } }, []],
];

describe('cases', () => {
  it.each(cases)('%s: %s', (id, _, example, subjects) => {
    expect(findIn(ruleOf(id), reportWith(example)).map(({ subject }) => subject)).toEqual(subjects);
  });

  it.each([[1500, undefined], [1501, 'warning']])('overview-too-long is graver above fifteen hundred characters: %i', (length, severity) => {
    const [one] = findIn(ruleOf('overview-too-long'), reportWith(overview('公'.repeat(length))));
    expect(one).toMatchObject({ actual: length, expected: 1000, facts: { characters: length } });
    expect(one!.severity).toBe(severity);
  });

  it('text-handled knows the one row of other ways of form 2019', () => {
    const report: Report = { ...reportWith(overview('办结政府信息公开申请15件，其中其他处理3件，不予公开12件。')), form: '2019' };
    const cells = new Map(report.cells).set('requests.results.other.total', { state: 'number', value: 3, text: '3', at: { in: 'file' } });
    expect(findIn(ruleOf('text-handled'), { ...report, cells })).toEqual([]);
    expect(findIn(ruleOf('text-handled'), { ...report, cells: cells.set('requests.results.other.total', { state: 'number', value: 4, text: '4', at: { in: 'file' } }) }).map(({ subject }) => subject)).toEqual(['results.other:3', 'results.denied:12']);
  });

  it('fees-unit compares with last year', () => {
    const prior = reportWith({ title: '青河县档案局2022年政府信息公开工作年度报告', cells: { 'disclosure.fees.amount': 1.53 } });
    expect(findIn(ruleOf('fees-unit'), reportWith({ cells: { 'disclosure.fees.amount': 15_320 } }), [prior])).toHaveLength(1);
    expect(findIn(ruleOf('fees-unit'), reportWith({ cells: { 'disclosure.fees.amount': 153 } }), [prior])).toEqual([]);
  });

  it.each([[90_000, 10, true], [110_000, 10, true], [89_990, 10, false], [110_010, 10, false], [10, 90_000, true], [0, 90_000, false], [90_000, 0, false]])('fees-unit: %i beside %i last year: %s', (now, then, found) => {
    const prior = reportWith({ title: '青河县档案局2022年政府信息公开工作年度报告', cells: { 'disclosure.fees.amount': then } });
    expect(findIn(ruleOf('fees-unit'), reportWith({ cells: { 'disclosure.fees.amount': now } }), [prior]).length > 0).toBe(found);
  });
});
