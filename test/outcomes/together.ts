import { unitsOf } from '../../src/batch/units.js';
import { form2019, form2021, type Form } from '../../src/forms/index.js';
import type { CheckOptions } from '../../src/check/index.js';
import type { Report, Result } from '../../src/model/index.js';
import { judge } from '../../src/run.js';
import { readText, spoilt, type Cells } from '../check/cases.js';
import { reportWith } from '../check/sample-report.js';
import { fullFigures, fullReport } from './full-reports.js';
import type { Outcome } from './pinned.js';

const judged = (report: Report, options: CheckOptions): Result[] => [judge({ report, otherAlignments: [] }, options)];
const against = (report: Report, options: CheckOptions): Outcome => ({ judged: () => judged(report, options), usual: () => judged(report, {}) });

/** The correct report of a year, with cells changed. */
const of = (year: number | null, cells: Cells = {}): Report => ({ ...spoilt(cells), year, source: `${year ?? 'undated'}.txt` });
/** Held against the correct report of the year before, with cells changed: what differs from two correct reports alike. */
const after = (before: Cells, now: Cells = {}): Outcome => ({ judged: () => judged(of(2023, now), { others: [of(2022, before)] }), usual: () => judged(of(2023), { others: [of(2022)] }) });

/** A full report of a form, whose figures of another year are all others. */
const full = (form: Form, year: number, cells: Cells = {}): Report => {
  const figures = fullFigures(form, 300, year);
  return { ...fullReport(form, new Map([...figures, ...Object.entries(cells).map(([path, value]) => [path, Number(value)] as const)]), year), source: `${year}.txt` };
};

const carriedOver = 'requests.carriedOver.total';
const forward = 'requests.carriedForward.total';
const inForce = 'disclosure.normativeDocuments.inForce';
const licensing = 'disclosure.licensing.decisions';
const fees = 'disclosure.fees.amount';

const carried: Readonly<Record<string, Outcome>> = {
  'two years alike': against(of(2023), { others: [of(2022)] }),
  'carried over differs, and this year’s balance breaks': after({}, { [carriedOver]: 4 }),
  'carried over differs, and last year’s balance breaks': after({ [forward]: 4 }),
  'carried over differs, and both balances break': after({ [forward]: 4 }, { [carriedOver]: 3 }),
  'carried over differs, and both balances hold': after({ [forward]: 4, 'requests.results.total.total': 12 }),
  'carried over differs of one applicant': after({ 'requests.carriedForward.business': 1 }),
  'carried over blank, forward none': after({ [forward]: 0, 'requests.carriedForward.naturalPerson': 0 }, { [carriedOver]: null, 'requests.carriedOver.naturalPerson': '-' }),
  'carried forward unread': after({ [forward]: '约1' }),
  'carried over absent': after({ [forward]: 9 }, { [carriedOver]: undefined }),
  'carried, where a figure of the balance is unread': after({ [forward]: 4, 'requests.received.total': '?' }),
};

const between: Readonly<Record<string, Outcome>> = {
  'in force as last year leads to': after({ [inForce]: 8 }),
  'in force more than last year leads to': after({ [inForce]: 6 }),
  'in force, last year’s unread': after({ [inForce]: '八' }),
  'in force, last year’s absent': after({ [inForce]: undefined }),
  'in force of regulations': after({ 'disclosure.regulations.inForce': 3 }, { 'disclosure.regulations.issued': 1 }),
  'a figure five times as large': after({ [licensing]: 10 }, { [licensing]: 50 }),
  'a figure more than five times as large': after({ [licensing]: 10 }, { [licensing]: 51 }),
  'a figure a fifth as large': after({ [licensing]: 50 }, { [licensing]: 10 }),
  'a figure less than a fifth as large': after({ [licensing]: 51 }, { [licensing]: 10 }),
  'a small figure grown': after({ [licensing]: 9 }, { [licensing]: 900 }),
  'a figure gone': after({ [licensing]: 40 }, { [licensing]: 0 }),
  'a figure unread': after({ [licensing]: 40 }, { [licensing]: '？' }),
  'fees in yuan for 10,000 yuan': after({ [fees]: 12.5 }, { [fees]: 125_000 }),
  'fees in 10,000 yuan for yuan': after({ [fees]: 125_000 }, { [fees]: 12.5 }),
  'fees a thousand times as large': after({ [fees]: 12.5 }, { [fees]: 12_500 }),
  'tables the same but for one figure': after({ [licensing]: 36, 'requests.received.business': 4, 'disputes.reconsideration.other': 1 }),
  'tables the same where blanks stand for zeros': after({ 'disclosure.coercion.decisions': null }),
  'tables the same with just enough figures': after({ 'disclosure.penalty.decisions': 0, 'disclosure.fees.amount': 0 }, { 'disclosure.penalty.decisions': 0, 'disclosure.fees.amount': 0 }),
  'tables the same with too few figures': after({ 'disclosure.penalty.decisions': 0, 'disclosure.fees.amount': 0, [licensing]: 0 }, { 'disclosure.penalty.decisions': 0, 'disclosure.fees.amount': 0, [licensing]: 0 }),
  'no year between': against(of(2023), { others: [of(2022), of(2024)] }),
  'one year between is missing': against(of(2023), { others: [of(2019), of(2021)] }),
  'two years between are missing': against(of(2023), { others: [of(2020)] }),
  'only a later year': against(of(2023), { others: [of(2024, { [forward]: 8 })] }),
  'only an undated report': against(of(2023), { others: [of(null, { [forward]: 8 })] }),
  'itself undated': against(of(null), { others: [of(2022, { [forward]: 8 })] }),
  'another report of the same year': against(of(2023), { others: [{ ...of(2023, { [licensing]: 34 }), source: 'copy.txt' }] }),
  'a copy of the same year': against(of(2023), { others: [{ ...of(2023), source: 'copy.txt' }] }),
};

const total = 'disclosure.normativeDocuments.totalPublished';
const items = 'disclosure.licensing.previousItems';
const older: Readonly<Record<string, Outcome>> = {
  'form 2019, published in total and items as they were': against(full(form2019, 2020, { [total]: 97, [items]: 204, 'disclosure.otherServices.previousItems': 47, 'disclosure.penalty.previousItems': 358, 'disclosure.fees.previousItems': 6, 'disclosure.regulations.totalPublished': 5 }), { others: [full(form2019, 2019)] }),
  'form 2019, published in total and items that do not follow': against(full(form2019, 2020), { others: [full(form2019, 2019)] }),
  'form 2019, the change unread': against(full(form2019, 2020), { others: [{ ...full(form2019, 2019), cells: new Map() }] }),
  'form 2021 after form 2019': against(full(form2021, 2021), { others: [full(form2019, 2020)] }),
};

const statistics = (year: number, documents: string, accepted: string, amount = '12.5\t60.5'): Promise<Report> =>
  readText(`青河县${year}年政府信息公开工作年度报告\n一、概述\n全年公开工作有序开展。\n附表：\n指标名称\t计量单位\t${year}年度\t历年累计\n主动公开文件数\t条\t${documents}\n受理依申请公开信息总数\t件\t${accepted}\n行政复议数\t件\t0\t0\n政府信息公开收费减免金额\t元\t${amount}\n`, `${year}.txt`);
const yearsOf = (now: readonly [string, string, string?], before: readonly [string, string, string?], last = 2015): Outcome => {
  const report = statistics(2016, ...now);
  const judgedWith = async (others: readonly Report[]): Promise<Result[]> => judged(await report, { others });
  return { judged: async () => judgedWith([await statistics(last, ...before)]), usual: () => judgedWith([]) };
};
const cumulative: Readonly<Record<string, Outcome>> = {
  'all years together as they lead to': yearsOf(['31\t278', '5\t9'], ['40\t247', '2\t4'], 2015),
  'all years together, amounts in decimals': yearsOf(['31\t278', '5\t9', '0.1\t0.3'], ['40\t247', '2\t4', '0\t0.2']),
  'all years together, more than they lead to': yearsOf(['31\t290', '5\t9'], ['40\t247', '2\t4']),
  'all years together, counted anew': yearsOf(['31\t31', '5\t9'], ['40\t247', '2\t4']),
  'all years together, as many as last year': yearsOf(['31\t247', '5\t9'], ['40\t247', '2\t4']),
  'all years together, this year’s unread': yearsOf(['约31\t290', '5\t9'], ['40\t247', '2\t4']),
  'all years together, last year’s unread': yearsOf(['31\t290', '5\t9'], ['40\t约247', '2\t4']),
  'all years together, a year between is missing': yearsOf(['31\t290', '5\t9'], ['40\t247', '2\t4'], 2014),
};

const worded = (year: number, text: string, section = 5): Report => ({ ...reportWith({ sections: { [section]: text } }), year, source: `${year}.txt` });
const story = '近一年来查阅大厅迁到新址，咨询台搬到入口，来访群众都能找到人；电话答复由专人登记，超时未回的由分管负责人督办，群众意见少了一半，乡镇查阅点也都配齐了人手。';
const news = '新设的档案开放目录上线运行，检索更方便；对外答复统一了文书格式，疑难申请由法律顾问会商。';
const alike = (now: Report, before: Report): Outcome => ({ judged: () => judged(now, { others: [before] }), usual: () => judged(now, { others: [of(before.year)] }) });
const repeated: Readonly<Record<string, Outcome>> = {
  'section 5 word for word': alike(worded(2023, story), worded(2022, story)),
  'section 5 but for year and figures': alike(worded(2023, `2023年共12次。${story}`), worded(2022, `2022年共7次。${story}`)),
  'section 5 with a sentence more': alike(worded(2023, story + news.slice(0, 12)), worded(2022, story)),
  'section 5 half of it new': alike(worded(2023, story + news + news.replace('新设', '旧有')), worded(2022, story)),
  'section 5 too short to tell': alike(worded(2023, story.slice(0, 40)), worded(2022, story.slice(0, 40))),
  'section 5 repeated from three years ago': alike(worded(2023, story), worded(2020, story)),
  'section 1 word for word': alike(worded(2023, story, 1), worded(2022, story, 1)),
};

const unit = (organization: string, cells: Cells = {}): Report => ({ ...spoilt(cells), organization, source: `${organization}.txt` });
const [a, b, c] = [unit('青河县甲局'), unit('青河县乙局', { [licensing]: 7, [fees]: 0.3 }), unit('青河县丙局', { 'disclosure.penalty.decisions': 90 })] as const;
const sumOf = (units: readonly Report[], cells: Cells = {}): Report => {
  const sums = Object.fromEntries([...units[0]!.cells.keys()].map((path) => [path, Number(units.reduce((sum, one) => sum + (one.cells.get(path)?.value ?? 0), 0).toFixed(6))]));
  return { ...spoilt({ ...sums, ...cells }), organization: '青河县人民政府', source: 'total.txt' };
};
const summed = (report: Report, reports: readonly Report[], { known = [], lost = [], blank = 'zero' }: { known?: readonly string[]; lost?: readonly string[]; blank?: 'zero' | 'unknown' } = {}): Outcome => ({
  judged: () => judged(report, { blank, units: unitsOf(report, { reports, lost, known }) }),
  usual: () => judged(report, { blank }),
});
const units: Readonly<Record<string, Outcome>> = {
  'the sum of its units': summed(sumOf([a, b, c]), [a, b, c]),
  'one figure off the sum of the units': summed(sumOf([a, b, c], { [licensing]: 99 }), [a, b, c]),
  'two figures off the sum of the units': summed(sumOf([a, b, c], { [licensing]: 99, [fees]: 3 }), [a, b, c]),
  'a unit left out': summed(sumOf([a, c]), [a, b, c]),
  'a unit counted twice': summed(sumOf([a, b, c, c]), [a, b, c]),
  'one of two equal units left out': summed(sumOf([a, b]), [a, unit('青河县丁局'), b]),
  'a unit of which no report is there': summed(sumOf([a, b, c]), [a, b], { known: ['青河县甲局', '青河县丙局'] }),
  'a unit whose report cannot be read': summed(sumOf([a, b, c]), [a, b], { lost: ['c.pdf'] }),
  'a figure off, and a unit missing that explains nothing': summed(sumOf([a, b], { [licensing]: 1 }), [a, b], { known: ['青河县丙局'] }),
  'a unit with a figure unread': summed(sumOf([a, b]), [a, unit('青河县乙局', { [licensing]: '七', [fees]: 0.3 })]),
  'a unit with a figure blank': summed(sumOf([a, b]), [a, unit('青河县乙局', { [licensing]: null, [fees]: 0.3 })]),
  'a unit with a figure blank, blanks unknown': summed(sumOf([a, b]), [a, unit('青河县乙局', { [licensing]: null, [fees]: 0.3 })], { blank: 'unknown' }),
  'the sum unread': summed(sumOf([a, b], { [licensing]: '四十二' }), [a, b]),
  'a unit twice, with other figures': summed(sumOf([a, b]), [a, b, { ...unit('青河县甲局', { [licensing]: 1 }), source: 'again.txt' }]),
  'no units': summed(sumOf([a, b]), []),
  'balances broken, with units that tell which figure': summed(sumOf([a, b], { 'requests.carriedForward.naturalPerson': 5, [forward]: 5 }), [a, b]),
};

/** Reports held against those of other years and of units, in the order of their names. */
export const together = { ...carried, ...between, ...older, ...cumulative, ...repeated, ...units };
