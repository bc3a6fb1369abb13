import { readText } from '../check/cases.js';
import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';

const title = '青河县档案局2023年政府信息公开工作年度报告';
const read = async (lines: readonly string[], name = 'a.txt') =>
  recognise(await readDocuments({ name, bytes: new TextEncoder().encode([title, ...lines].join('\n')) }), name)[0]!.report;
const valuesIn = async (lines: readonly string[], row: string): Promise<(number | null | undefined)[]> => {
  const { cells } = await read(lines);
  return ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'].map((column) => cells.get(`${row}.${column}`)?.value);
};
const applicants = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const tabs = (...cells: readonly (string | number)[]): string => cells.join('\t');

describe('columns that the form does not have', () => {
  const counted = [
    tabs('', '申请人情况', '', '', '', '', '', '', '上年数'),
    tabs('', '自然人', '法人或其他组织', '', '', '', '', '总计', ''),
    tabs('', '', ...applicants, '', ''),
  ];

  it('are passed over where rows have as many cells as the headings', async () => {
    expect(await valuesIn([...counted, tabs('一、本年新收政府信息公开申请数量', '', 2, '', '', '', '', 2, 21)], 'requests.received')).toEqual([null, 2, null, null, null, null, 2]);
  });

  it('leave a row unread where cells cannot be counted', async () => {
    const lines = [tabs('', '申请人情况', '上年数'), tabs('自然人', '法人或其他组织', '总计'), tabs(...applicants), tabs('一、本年新收政府信息公开申请数量', '', 2, '', '', '', '', 2, 21)];
    expect(await valuesIn(lines, 'requests.received')).toEqual(Array(7).fill(null));
  });
});

describe('rows besides the form', () => {
  const head = [tabs('', '自然人', '法人或其他组织', '', '', '', '', '总计'), tabs('', '', ...applicants, '')];

  it('numbers of columns and of rows are neither figures nor unknown rows', async () => {
    const lines = [...head.map((line) => tabs('', line)), tabs('', '栏次', 1, 2, 3, 4, 5, 6, 7), tabs(1, '一、本年新收政府信息公开申请数量', 3, 0, 0, 0, 0, 1, 4)];
    expect(await valuesIn(lines, 'requests.received')).toEqual([3, 0, 0, 0, 0, 1, 4]);
    expect((await read(lines)).remarks.filter(({ rule }) => rule === 'row-unknown')).toEqual([]);
  });

  it.each(['②重复申请', '⑵重复申请', '2．重复申请', '重复申请（件）', '2.重復申請', '2、重复申请的'])('%s is the row of repeated requests', async (label) => {
    expect(await valuesIn([...head, tabs(label, 1, 0, 0, 0, 0, 2, 3)], 'requests.results.notProcessed.repeated')).toEqual([1, 0, 0, 0, 0, 2, 3]);
  });
});

describe('table 四 in parts', () => {
  const outcomes = tabs('结果维持', '结果纠正', '其他结果', '尚未审结', '总计');
  const groups = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
  const totals = async (lines: readonly string[]) => {
    const { cells } = await read(lines);
    return ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map((group) => cells.get(`disputes.${group}.total`)?.value ?? null);
  };

  it('gives each part its figures, though one of them is blank', async () => {
    expect(await totals(groups.flatMap((group, at) => [group, outcomes, at === 1 ? tabs('', '', '', '', '') : tabs(1, 0, 0, at, 1 + at)]))).toEqual([1, null, 3]);
  });

  it('reads nothing into one part when the figures of others are lost', async () => {
    expect(await totals([tabs('行政复议', '行政诉讼'), tabs('未经复议直接起诉', '复议后起诉'), tabs(outcomes, outcomes, outcomes), tabs(2, 0, 0, 5, 7)])).toEqual([null, null, null]);
  });

  const litigation = ['行政诉讼', tabs('未经复议直接起诉', '复议后起诉'), tabs(outcomes, outcomes)];
  it('reads 行政诉讼 as one part of two groups', async () => {
    expect(await totals(['行政复议', outcomes, tabs(1, 0, 0, 0, 1), ...litigation, tabs(2, 0, 0, 0, 2, 0, 0, 3, 0, 3)])).toEqual([1, 2, 3]);
  });
  it('reads nothing into two groups when a figure of them is lost', async () => {
    expect(await totals(['行政复议', outcomes, tabs(1, 0, 0, 0, 1), ...litigation, tabs(2, 0, 0, 0, 2, 0, 3, 0, 3)])).toEqual([1, null, null]);
  });

  it('reads two groups whose headings stand apart by blanks, or one below the other', async () => {
    const figures = tabs(2, 0, 0, 0, 2, 0, 0, 3, 0, 3);
    expect(await totals(['行政复议', outcomes, tabs(1, 0, 0, 0, 1), '行政诉讼', '未经复议直接起诉  复议后起诉', tabs(outcomes, outcomes), figures])).toEqual([1, 2, 3]);
    const down = (row: string): string[] => row.split('\t');
    expect(await totals(['行政复议', ...down(outcomes), ...down(tabs(1, 0, 0, 0, 1)), '行政诉讼', '未经复议直接起诉', '复议后起诉', ...down(outcomes), ...down(outcomes), ...down(figures)])).toEqual([1, 2, 3]);
  });

  const sides = [tabs('结果', '行政复议', '行政诉讼'), tabs('未经复议直接起诉', '复议后起诉')];
  const lying = [tabs('结果维持', 1, 2, 3), tabs('结果纠正', 0, 0, 0), tabs('其他结果', 0, 0, 4), tabs('尚未审结', 5, 0, 0), tabs('总计', 6, 2, 7)];
  it('reads a table that lies on its side', async () => expect(await totals([...sides, ...lying])).toEqual([6, 2, 7]));
  it('reads one on its side whose headings are printed in every cell they stand over, or apart by blanks', async () => {
    expect(await totals([tabs('结果', '行政复议', '行政诉讼', '行政诉讼'), tabs('结果', '行政复议', '未经复议直接起诉', '复议后起诉'), ...lying])).toEqual([6, 2, 7]);
    expect(await totals(['结果 行政复议 行政诉讼', '未经复议直接起诉 复议后起诉', ...lying.map((line) => line.replaceAll('\t', ' '))])).toEqual([6, 2, 7]);
  });
  it('reads one on its side with a row of blanks and rows of other names', async () => {
    expect(await totals([...sides, tabs('结果维持', 1, 2, 3), tabs('结果纠正', '', '', ''), ...lying.slice(2), tabs('经办人', '', 12)])).toEqual([6, 2, 7]);
  });
  it('reads none that lies on its side with a row or a heading missing', async () => {
    expect(await totals([...sides, ...lying.slice(1)])).toEqual([null, null, null]);
    expect(await totals([tabs('结果', '行政复议', '行政诉讼'), ...lying])).toEqual([null, null, null]);
  });
});

describe('titles', () => {
  const tail = '\n一、总体情况\n2023年工作有序开展。\n';
  const named = async (text: string) => {
    const { organization, year } = (await readText(text + tail));
    return [organization, year];
  };
  it('are taken whole rather than from a menu', async () => expect(await named('政府信息公开年报\n首页\n青河县档案局2023年政府信息公开工作年度报告')).toEqual(['青河县档案局', 2023]));
  it('may name the year last', async () => expect(await named('青河县档案局政府信息公开工作年度报告（2023年度）')).toEqual(['青河县档案局', 2023]));
  it('may stand in three lines', async () => expect(await named('青河县档案局\n2023年度\n政府信息公开工作年度报告')).toEqual(['青河县档案局', 2023]));
  it('may name the year in Chinese', async () => expect(await named('青河县档案局二〇二三年政府信息公开工作年度报告')).toEqual(['青河县档案局', 2023]));
});

describe('rows whose labels were lost', () => {
  const heads = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
  const rows = ['12 3 0 0 0 0 15', '1 0 0 0 0 0 1', '4 0 0 0 0 0 4', ...Array<string>(20).fill('0 0 0 0 0 0 0'), '12 3 0 0 0 0 15', '1 0 0 0 0 0 1'];
  const report = (lines: readonly string[]) => readText(`青河县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n${heads}\n${lines.join('\n')}\n`);

  it('are the rows of the form when there are as many', async () => {
    const { cells, remarks } = await report(rows);
    expect([cells.get('requests.received.naturalPerson')?.value, cells.get('requests.carriedForward.total')?.value]).toEqual([12, 1]);
    expect(remarks.filter(({ rule }) => rule === 'row-inferred')).toHaveLength(25);
  });

  it('stay unread when one of them is missing', async () => {
    const { cells } = await report(rows.slice(1));
    expect([...cells.values()].filter(({ value }) => value !== null)).toEqual([]);
  });
});
