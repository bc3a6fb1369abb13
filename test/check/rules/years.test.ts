import { describe, expect, it } from '@jest/globals';
import { check, rules, type Example } from '../../../src/check/index.js';
import type { Report } from '../../../src/model/index.js';
import { cases, readText, spoilt, type Cells } from '../cases.js';
import { reportWith } from '../sample-report.js';

const lastYear = '青河县档案局2022年政府信息公开工作年度报告';
const reportOf = async (example: Example): Promise<Report> => (example.text === undefined ? reportWith(example) : await readText(example.text));

/** The correct report of the year before, with cells changed. */
const before = (cells: Cells = {}, year = 2022): Report => ({ ...spoilt(cells), year, source: `${year}.txt` });
const joined = (cells: Cells, ...others: Report[]): { report: Report; options: { others: Report[] } } => ({ report: spoilt(cells), options: { others } });

describe('the examples on the pages of rules between years', () => {
  it.each(rules.filter(({ group }) => group === 'years').map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const found = async ({ prior, ...own }: Example): Promise<string[]> => {
      const other = await reportOf({ title: lastYear, ...prior });
      return check(await reportOf(own), { others: [other] }).findings.filter((one) => one.rule === id).map(({ message }) => message.zh);
    };
    expect(await found(rule.right)).toEqual([]);
    expect(await found(rule.wrong)).not.toEqual([]);
  });
});

const total = 'requests.carriedOver.total';
cases('carry-over-mismatch', [
  { name: 'holds', ...joined({}, before()), finds: [] },
  { name: 'finds the total and the applicant', ...joined({}, before({ 'requests.carriedForward.naturalPerson': 3, 'requests.carriedForward.total': 3 })), finds: ['requests.carriedOver.naturalPerson', total] },
  { name: 'takes a dash for zero', ...joined({ 'requests.carriedOver.business': '/' }, before()), finds: [] },
  { name: 'holds across a change of form', report: { ...spoilt({}), year: 2021 }, options: { others: [{ ...before({}, 2020), form: '2019' }] }, finds: [] },
  { name: 'cannot be known when last year is unread there', ...joined({}, before({ 'requests.carriedForward.total': '约1' })), finds: [] },
  { name: 'cannot be known from two years before', ...joined({}, before({ 'requests.carriedForward.total': 8 }, 2021)), finds: [] },
  { name: 'cannot be known from the year after', ...joined({}, before({ 'requests.carriedForward.total': 8 }, 2024)), finds: [] },
]);

/** Severity and words of the finding on the total. */
const said = (here: Cells, there: Cells): string[] =>
  check(spoilt(here), { others: [before(there)] }).findings.flatMap(({ id, severity, message }) => (id === `carry-over-mismatch@${total}` ? [severity, message.zh] : []));

describe('carry-over-mismatch', () => {
  it('is an error on the total and speaks against the report whose balance it breaks', () => {
    expect(said({ [total]: 4 }, {})).toEqual(['error', expect.stringMatching(/写的是 4.*是 1；.*今年这份/)]);
    expect(said({}, { 'requests.carriedForward.total': 4 })).toEqual(['error', expect.stringMatching(/上年那份$/)]);
  });

  it('does not say which where both balances hold', () => {
    const other = { 'requests.carriedForward.total': 4, 'requests.results.total.total': 12 };
    expect(said({}, other)[1]).toMatch(/是 4$/);
  });
});

cases('in-force-mismatch', [
  { name: 'holds', ...joined({}, before({ 'disclosure.normativeDocuments.inForce': 8 })), finds: [] },
  { name: 'finds what does not follow', ...joined({}, before()), finds: ['disclosure.normativeDocuments.inForce'] },
  { name: 'cannot be known across the change of form', ...joined({}, { ...before({ 'disclosure.normativeDocuments.inForce': undefined, 'disclosure.regulations.inForce': undefined }), form: '2019' }), finds: [] },
]);

cases('figures-repeated', [
  { name: 'holds where one figure differs', ...joined({ 'requests.received.business': 4, 'disclosure.penalty.decisions': 7 }, before()), finds: [] },
  { name: 'finds the tables that are the same', ...joined({}, before()), finds: ['disclosure', 'requests'] },
  { name: 'is silent on few figures', ...joined({}, before({ 'disclosure.penalty.decisions': 5, 'requests.received.business': 4 })), finds: [] },
]);

cases('figure-jump', [
  { name: 'holds up to five times', ...joined({ 'disclosure.licensing.decisions': 50 }, before({ 'disclosure.licensing.decisions': 10 })), finds: [] },
  { name: 'finds six times, and a tenth', ...joined({ 'disclosure.licensing.decisions': 60, 'disclosure.penalty.decisions': 6 }, before({ 'disclosure.licensing.decisions': 10, 'disclosure.penalty.decisions': 60 })), finds: ['disclosure.licensing.decisions', 'disclosure.penalty.decisions'] },
  { name: 'lets small figures be', ...joined({ 'disclosure.licensing.decisions': 60 }, before({ 'disclosure.licensing.decisions': 9 })), finds: [] },
]);

describe('figure-jump', () => {
  const fees = 'disclosure.fees.amount';
  const said = (cell: string, then: number, now: number): string | undefined => check(spoilt({ [cell]: now }), { others: [before({ [cell]: then })] }).findings.find(({ rule }) => rule === 'figure-jump')?.message.zh;

  it.each([[12.5, 125_000], [125_000, 12.5], [10, 90_001], [10, 109_999]])('takes fees that are about ten thousand times as much or as little for yuan: %d, %d', (then, now) => {
    expect(said(fees, then, now)).toContain('把元填进了万元的格');
  });

  it.each([[10, 90_000], [10, 110_000], [12.5, 12_500]])('does not where they are not: %d, %d', (then, now) => expect(said(fees, then, now)).toMatch(/请核对$/));

  it('knows no yuan where things are counted', () => expect(said('disclosure.licensing.decisions', 10, 100_000)).toMatch(/请核对$/));
});

cases('year-gap', [
  { name: 'holds', ...joined({}, before()), finds: [] },
  { name: 'finds the years between', ...joined({}, before({}, 2020)), finds: ['2021'] },
  { name: 'finds the years after the latest that is there', ...joined({}, before({}, 2018), before({}, 2021)), finds: ['2022'] },
  { name: 'looks back alone', ...joined({}, before({}, 2025)), finds: [] },
  { name: 'cannot be known of one report', report: spoilt({}), finds: [] },
  { name: 'cannot be known of a report without a year', report: { ...spoilt({}), year: null }, options: { others: [before({}, 2020)] }, finds: [] },
]);

describe('year-gap', () => {
  it('names every year that is missing', () => {
    const said = (year: number): string | undefined => check(spoilt({}), { others: [before({}, year)] }).findings.find(({ rule }) => rule === 'year-gap')?.message.zh;
    expect([said(2019), said(2021), said(2022)]).toEqual([expect.stringContaining('缺 2020、2021、2022 年'), expect.stringContaining('缺 2022 年'), undefined]);
  });
});

const fresh = '近一年来查阅大厅迁到新址，咨询台搬到入口，来访群众都能找到人；电话答复由专人登记，超时未回的由分管负责人督办，群众意见少了一半，乡镇查阅点也都配齐了人手。';
cases('text-repeated', [
  { name: 'finds parts that are the same', ...joined({}, before()), finds: ['section-1', 'section-5'] },
  { name: 'holds where the text is new', report: reportWith({ sections: { 1: fresh, 5: fresh.slice(10) } }), options: { others: [before()] }, finds: [] },
  { name: 'does not count years and figures', report: reportWith({ sections: { 1: fresh, 5: `2023年${fresh}收到15件。` } }), options: { others: [{ ...reportWith({ sections: { 5: `2022年${fresh}收到9件。` } }), year: 2022 }] }, finds: ['section-5'] },
]);

const statistics = (year: number, total: string): Promise<Report> =>
  readText(`青河县${year}年政府信息公开工作年度报告\n一、概述\n全年公开工作有序开展。\n附表：\n指标名称\t计量单位\t${year}年度\t历年累计\n主动公开文件数\t条\t3460\t${total}\n受理依申请公开信息总数\t件\t0\t1\n行政复议数\t件\t0\t0\n行政诉讼数\t件\t0\t0\n`, `${year}.txt`);

describe('cumulative-mismatch', () => {
  it.each([
    ['holds', '85376', 2015, []],
    ['finds a fresh start', '3460', 2015, ['statistics.documents.cumulative']],
    ['cannot be known from a figure that is unread', '约八万', 2015, []],
    ['cannot be known from an older report', '3460', 2014, []],
  ] as const)('%s', async (_, total, before, finds) => {
    const { findings } = check(await statistics(2016, total), { others: [await statistics(before, '81916')] });
    expect(findings.filter(({ rule }) => rule === 'cumulative-mismatch').map(({ cells }) => cells[0])).toEqual(finds);
  });

  const found = async (here: Promise<Report>, there: Promise<Report>): Promise<unknown[]> =>
    check(await here, { others: [await there] }).findings.flatMap(({ rule, cells, expected, actual }) => (rule === 'cumulative-mismatch' ? [{ cells, expected, actual }] : []));

  it('cannot be known where this year’s figure or last year’s is unread or not there', async () => {
    const unread = async (report: Promise<Report>, cell: string): Promise<Report> => {
      const { cells, ...rest } = await report;
      return { ...rest, cells: new Map([...cells].filter(([path]) => path !== `statistics.documents.${cell}`)) };
    };
    expect(await found(unread(statistics(2016, '9'), 'year'), statistics(2015, '81916'))).toEqual([]);
    expect(await found(statistics(2016, '9'), unread(statistics(2015, '81916'), 'cumulative'))).toEqual([]);
    expect(await found(statistics(2016, '9'), unread(statistics(2015, '81916'), 'year'))).toEqual([{ cells: ['statistics.documents.cumulative', 'statistics.documents.year'], expected: 85376, actual: 9 }]);
  });

  it.each([['3460', true], ['81915', true], ['81916', false], ['90000', false]])('says that counting began anew where there are fewer than last year: %s', async (total, anew) => {
    const { findings } = check(await statistics(2016, total), { others: [await statistics(2015, '81916')] });
    expect(findings.find(({ rule }) => rule === 'cumulative-mismatch')!.message.zh.includes('重新起算')).toBe(anew);
  });
});
