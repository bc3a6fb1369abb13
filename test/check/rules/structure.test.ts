import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import type { Report } from '../../../src/model/index.js';
import { reportWith } from '../sample-report.js';
import { sampleText } from '../../sample-text.js';
import { cases, readText, spoilt } from '../cases.js';

const sample = reportWith({});
const without = (table: keyof Report['layouts']): Report => {
  const { [table]: _, ...layouts } = sample.layouts;
  return { ...sample, layouts, cells: new Map([...sample.cells].filter(([path]) => !path.startsWith(table))) };
};
const titled = (headings: readonly string[]): Promise<Report> => readText(`青河县档案局2023年政府信息公开工作年度报告\n${headings.map((one) => `${one}\n有序开展各项工作。\n`).join('')}`);
const official = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];

cases('table-missing', [
  { name: 'holds', report: sample, finds: [] },
  { name: 'finds the table that is not there', report: without('disputes'), finds: ['disputes'] },
  { name: 'is silent on a source of tables alone', report: { ...without('disputes'), tabular: true }, finds: [] },
  { name: 'finds all of a source of tables alone that has none', report: { ...sample, layouts: {}, tabular: true }, finds: ['disclosure', 'requests', 'disputes'] },
]);

describe('a table that is missing', () => {
  const placeIn = (report: Report): unknown => check(report).findings.find(({ rule }) => rule === 'table-missing')?.at;

  it('is told at the heading of its section, whatever stands before it', () => {
    expect(placeIn(without('disputes'))).toEqual({ in: 'text', line: 40, column: 1 });
    const unnumbered = { ...sample.sections[0]!, number: null };
    expect(placeIn({ ...without('requests'), sections: [unnumbered, ...sample.sections] })).toEqual({ in: 'text', line: 30, column: 1 });
  });

  it('is told of the whole file where its section is not there either', () => {
    expect(placeIn({ ...without('disputes'), sections: sample.sections.filter(({ number }) => number !== 4) })).toEqual({ in: 'file' });
    expect(placeIn({ ...without('disputes'), sections: [{ ...sample.sections[3]!, number: null }] })).toEqual({ in: 'file' });
  });

  it('may be a picture', () => {
    const said = (pictures: number): string =>
      check({ ...without('disputes'), remarks: Array.from({ length: pictures }, (_, at) => ({ rule: 'picture', subject: `${at}`, at: { in: 'file' }, facts: {} })) }).findings.find(({ rule }) => rule === 'table-missing')!.message.zh;
    expect([said(0), said(1), said(2)]).toEqual([expect.not.stringContaining('图片'), expect.stringContaining('1 张图片'), expect.stringContaining('2 张图片')]);
  });
});

/** Of table 三 only the rows that begin so are filled in. */
const onlyFilled = (...rows: string[]): Report => spoilt(Object.fromEntries([...sample.cells.keys()].filter((path) => path.startsWith('requests') && !rows.some((row) => path.startsWith(`requests.${row}`))).map((path) => [path, null])));

/** A table of blanks but for one cell. */
const onlyCell = (table: string, cell: string, value: number | string): Report =>
  spoilt({ ...Object.fromEntries([...sample.cells.keys()].filter((path) => path.startsWith(`${table}.`)).map((path) => [path, null])), [cell]: value });

cases('table-empty', [
  { name: 'holds', report: sample, finds: [] },
  { name: 'finds a table of blanks', report: spoilt(Object.fromEntries([...sample.cells.keys()].filter((path) => path.startsWith('disputes')).map((path) => [path, null]))), finds: ['disputes'] },
  { name: 'finds a table 三 with nothing but what was carried over', report: onlyFilled('carriedOver'), finds: ['requests'] },
  { name: 'finds a table 三 with what came in and no outcome', report: onlyFilled('received', 'carriedOver'), finds: ['requests'] },
  { name: 'takes a table 三 with any outcome as it is', report: onlyFilled('received', 'carriedOver', 'results.granted.total'), finds: [] },
  { name: 'takes a table with one figure, wherever it stands, as it is', report: onlyCell('disputes', 'disputes.litigationAfterReconsideration.total', 0), finds: [] },
  { name: 'takes a table with one dash as it is', report: onlyCell('disputes', 'disputes.litigationDirect.upheld', '/'), finds: [] },
  { name: 'takes a table with a row of its own as it is', report: onlyCell('disclosure', 'disclosure.unlisted', 3), finds: [] },
  { name: 'finds a table of which no cell was found', report: spoilt(Object.fromEntries([...sample.cells.keys()].filter((path) => path.startsWith('disclosure')).map((path) => [path, undefined]))), finds: ['disclosure'] },
  { name: 'does not call a table empty whose cells cannot be read', report: spoilt(Object.fromEntries([...sample.cells.keys()].filter((path) => path.startsWith('disputes')).map((path) => [path, '？']))), finds: [] },
]);

describe('a table that is not filled in', () => {
  const judged = (report: Report) => check(report).findings.filter(({ rule }) => rule !== 'table-empty').map(({ rule }) => rule);

  it.each([['carriedOver'], ['received']])('is told once and accused of nothing: %s alone', (row) => {
    expect(judged(onlyFilled(row)).filter((rule) => rule.startsWith('requests') || rule === 'cell-blank')).toEqual([]);
  });

  it('still has its own sums weighed', () => {
    const report = onlyFilled('received');
    const wrong = { ...report, cells: new Map(report.cells).set('requests.received.total', { ...report.cells.get('requests.received.total')!, value: 99, text: '99' }) };
    expect(judged(wrong)).toContain('requests-row-total');
  });
});

cases('section-missing', [
  { name: 'holds', report: sample, finds: [] },
  { name: 'finds the section left out', report: reportWith({ sections: { 5: null } }), finds: ['section-5'] },
  { name: 'cannot be known of tables alone', report: { ...reportWith({ sections: { 5: null } }), tabular: true }, finds: [] },
]);

cases('section-empty', [
  { name: 'holds, tables needing no words', report: sample, finds: [] },
  { name: 'finds an empty section', report: reportWith({ sections: { 6: '' } }), finds: ['section-6'] },
  { name: 'cannot be known of a section that is not there', report: reportWith({ sections: { 6: null } }), finds: [] },
]);

describe('sections numbered in other ways', () => {
  const ways: Readonly<Record<string, (number: number, title: string) => string>> = {
    第一部分: (number, title) => `第${'一二三四五六'.charAt(number - 1)}部分 ${title}`, '（一）': (number, title) => `（${'一二三四五六'.charAt(number - 1)}）${title}`, '1.': (number, title) => `${number}. ${title}`,
    '壹、': (number, title) => `${'壹贰叁肆伍陆'.charAt(number - 1)}、${title}`, 'no number': (_, title) => title, 'text in the same line': (number, title) => `${'一二三四五六'.charAt(number - 1)}、${title} `,
  };
  const sixth = /六、其他需要报告的事项\s*/;
  const fourth = /\n四、政府信息公开[^\n]*\n[\s\S]*?(?=\n五、)/;
  const judged = async (text: string, way: (number: number, title: string) => string, glued = false): Promise<string[]> => {
    const written = text.replace(/^([一二三四五六])、((?:总体|主动|收到|政府|存在|其他).*)\n+/gm, (_, numeral: string, title: string) => `${way('一二三四五六'.indexOf(numeral) + 1, title)}${glued && '一五六'.includes(numeral) ? '' : '\n'}`);
    return check(await readText(written)).findings.map(({ id }) => id);
  };

  it.each(Object.entries(ways))('%s: those that are there raise no alarm, those that are not are told', async (name, way) => {
    const [text, glued] = [sampleText(), name.startsWith('text')];
    expect(await judged(text, way, glued)).toEqual([]);
    expect(await judged(text.replace(fourth, ''), way, glued)).toEqual(['table-missing@disputes', 'section-missing@section-4']);
    expect(await judged(text.replace(/\n五、[\s\S]*?(?=\n六、)/, ''), way, glued)).toEqual(['section-missing@section-5']);
    expect(await judged(text.replace(/(?<=六、.*\n)[\s\S]*/, ''), way, glued)).toEqual(['section-empty@section-6']);
    expect(await judged(text.replace(sixth, ''), way, glued)).toContain('section-missing@section-6');
  });
});

cases('row-missing', [
  { name: 'holds', report: readText('青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n'), finds: [] },
  {
    name: 'finds the row of table 二 that is not there',
    report: readText('青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t3\n信息内容\t本年处理决定数量\n行政许可\t5\n行政处罚\t1\n行政强制\t0\n'),
    finds: ['disclosure.fees'],
  },
  {
    name: 'speaks once of a table that was cut',
    report: readText('青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\n'),
    finds: ['requests'],
  },
]);

const requestRows = (rows: string): Promise<Report> => readText(`青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\n${rows}\n`);
describe('rows that are missing', () => {
  const missing = (...labels: string[]): Report => ({ ...sample, remarks: labels.map((label) => ({ rule: 'row-missing', subject: `requests.${label}`, at: { in: 'file' }, facts: { table: 'requests', label } })) });
  const said = (...labels: string[]): string[] => check(missing(...labels)).findings.flatMap(({ rule, message }) => (rule === 'row-missing' ? message.zh : []));

  it('are named one by one, or counted where there are more than three', () => {
    expect(said('carriedForward')).toEqual(['缺少「四、结转下年度继续办理」一行']);
    expect(said('received', 'carriedOver', 'carriedForward')).toHaveLength(3);
    expect(said('甲', '乙', '丙', '丁')).toEqual(['「收到和处理政府信息公开申请情况」的表格缺 4 行：甲、乙、丙等']);
  });
});

cases('row-unknown', [
  { name: 'holds for the rows of the form', report: requestRows('二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0'), finds: [] },
  { name: 'finds a row nobody knows', report: requestRows('九、转送其他机关数量\t1\t0\t0\t0\t0\t0\t1'), finds: ['requests.转送其他机关数量'] },
  { name: 'is silent on words without figures', report: requestRows('九、转送其他机关数量'), finds: [] },
]);

cases('subtotal-mismatch', [
  { name: 'holds for the right subtotal', report: spoilt({ 'requests.results.unavailable.naturalPerson': 5 }), finds: [] },
  { name: 'finds a wrong one', report: spoilt({ 'requests.results.unavailable.naturalPerson': 6 }), finds: ['requests.results.unavailable.naturalPerson'] },
  { name: 'cannot be known when a detail is unread', report: spoilt({ 'requests.results.unavailable.naturalPerson': 6, 'requests.results.unavailable.unclear.naturalPerson': '？' }), finds: [] },
  { name: 'cannot be known when a detail is absent', report: spoilt({ 'requests.results.denied.total': 6, 'requests.results.denied.otherLaw.total': undefined }), finds: [] },
  { name: 'cannot be known when it is unread itself', report: spoilt({ 'requests.results.unavailable.naturalPerson': '六' }), finds: [] },
  { name: 'counts a detail left blank as none', report: spoilt({ 'requests.results.unavailable.total': 8, 'requests.results.unavailable.unclear.total': null }), finds: [] },
  { name: 'knows the rows of every group, and no other', report: spoilt({ 'requests.results.denied.total': 1, 'requests.results.unavailable.total': 8, 'requests.results.notProcessed.total': 0, 'requests.results.other.total': 0 }), finds: [] },
  {
    name: 'finds a wrong one in every group and column',
    report: spoilt({ 'requests.results.denied.business': 2, 'requests.results.unavailable.total': 9, 'requests.results.notProcessed.research': 1, 'requests.results.other.total': 4 }),
    finds: ['requests.results.denied.business', 'requests.results.unavailable.total', 'requests.results.notProcessed.research', 'requests.results.other.total'],
  },
  { name: 'cannot be known without table 三', report: { ...spoilt({ 'requests.results.unavailable.naturalPerson': 6 }), layouts: {} }, finds: [] },
]);

describe('a subtotal that is wrong', () => {
  it('is told with its rows, what they come to and its name', () => {
    const [one, ...more] = check(spoilt({ 'requests.results.unavailable.business': 4 })).findings.filter(({ rule }) => rule === 'subtotal-mismatch');
    expect(more).toEqual([]);
    const rows = ['notHeld', 'needsCreation', 'unclear'].map((row) => `requests.results.unavailable.${row}.business`);
    expect(one).toMatchObject({ cells: ['requests.results.unavailable.business', ...rows], expected: 3, actual: 4, message: { zh: '「（四）无法提供 · 商业企业」的小计写的是 4，其下各项之和为 3' } });
  });
});

cases('section-title', [
  { name: 'holds', report: titled(official), finds: [] },
  { name: 'finds a misspelt heading', report: titled(official.with(3, '四、政府信息公开行政法复议、行政诉讼情况')), finds: ['section-4'] },
  { name: 'finds one that only its number tells', report: titled(official.with(0, '一、概述')), finds: ['section-1'] },
  { name: 'lets be a part numbered like a section that is there', report: titled([...official.slice(0, 5), '一、存在的问题', '二、改进的情况', official[5]!]), finds: [] },
  { name: 'cannot be known of a heading the form does not have', report: titled([...official, '七、附表']), finds: [] },
]);

/** A workbook with tables on its first sheet and the words on its second. */
const onSheets = async (order: readonly number[]): Promise<Report> => {
  const report = await titled(official);
  return { ...report, sections: order.map((index) => ({ ...report.sections[index]!, at: { in: 'sheet', sheet: index > 0 && index < 4 ? '表' : '文字', cell: 'A1' } })) };
};

cases('section-order', [
  { name: 'holds', report: titled(official), finds: [] },
  { name: 'finds a wrong number', report: titled(official.with(4, '六、存在的主要问题及改进情况')), finds: ['section-5'] },
  { name: 'finds a section out of place', report: titled([official[0]!, official[2]!, official[1]!, ...official.slice(3)]), finds: ['section-2'] },
  { name: 'finds no order between the sheets of a workbook', report: onSheets([1, 2, 3, 0, 4, 5]), finds: [] },
  { name: 'finds a section out of place on its sheet', report: onSheets([2, 1, 3, 0, 4, 5]), finds: ['section-2'] },
  { name: 'is silent where the number was lost', report: titled(official.with(1, '主动公开政府信息情况')), finds: [] },
]);

cases('form-outdated', [
  { name: 'holds', report: sample, finds: [] },
  { name: 'finds the layout of 2019 in a report for 2023', report: { ...sample, layouts: { ...sample.layouts, requests: '2019' } }, finds: ['requests'] },
  { name: 'holds for the layout of its own year', report: { ...sample, year: 2020, form: '2019', layouts: { requests: '2019' } }, finds: [] },
  { name: 'finds the layout of 2021 before its year', report: { ...sample, year: 2020, form: '2021', layouts: { requests: '2021' } }, finds: ['requests'] },
  { name: 'cannot be known without a year', report: { ...sample, year: null, layouts: { ...sample.layouts, requests: '2019' } }, finds: [] },
]);

cases('template-remnant', [
  { name: 'holds', report: sample, finds: [] },
  { name: 'finds an instruction left in', report: reportWith({ sections: { 6: '（文字描述，收取信息处理费情况在此处报告。）' } }), finds: ['（文字描述，收取信息处理费情况在此处报告。）'] },
  { name: 'cannot be known of tables alone', report: { ...reportWith({ sections: { 6: '（文字描述）' } }), tabular: true }, finds: [] },
]);

describe('hidden content', () => {
  const said = (rows: readonly number[], columns: readonly string[], sheets: readonly string[]): unknown =>
    check({ ...sample, remarks: [{ rule: 'hidden-content', subject: '年报', at: { in: 'file' }, facts: { rows, columns, sheets } }] }).findings.find(({ rule }) => rule === 'hidden-content')!.message;

  it('is listed by rows, columns and sheets, of many the first eight', () => {
    expect(said([9, 10], ['C'], ['草稿'])).toMatchObject({ zh: '有隐藏的内容：第 9、10 行，C 列，工作表「草稿」；已照样读入', en: 'Hidden content was read: rows 9, 10; columns C; sheet “草稿”' });
    expect(said([1, 2, 3, 4, 5, 6, 7, 8], [], [])).toMatchObject({ zh: '有隐藏的内容：第 1、2、3、4、5、6、7、8 行；已照样读入' });
    expect(said([1, 2, 3, 4, 5, 6, 7, 8, 9], [], [])).toMatchObject({ zh: '有隐藏的内容：第 1、2、3、4、5、6、7、8… 行；已照样读入' });
  });
});
