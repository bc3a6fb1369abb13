import { describe, expect, it } from '@jest/globals';
import { cellsOf, form2021 } from '../../src/forms/index.js';
import { pathsOf, reportToJson, type Cell } from '../../src/model/index.js';
import { spoilt } from '../check/cases.js';
import { sampleReport } from '../check/sample-report.js';

const at = { in: 'text', line: 7, column: 3 } as const;

describe('a report as JSON', () => {
  it('has the shape of the contract', () => {
    const { sections, tables, preamble, ...head } = reportToJson(sampleReport());
    expect(head).toEqual({ source: 'sample.txt', form: '2021', year: 2023, organization: '青河县档案局', title: '青河县档案局2023年政府信息公开工作年度报告' });
    expect(preamble).toMatch(/^本报告根据/);
    expect(sections[0]).toMatchObject({ number: 1, heading: '总体情况', sections: [{ number: 1, heading: '主动公开' }, {}, {}, {}, {}] });
    expect(sections[5]).toEqual({ number: 6, heading: '其他需要报告的事项', text: '2023年收取信息处理费0元，没有其他需要报告的事项。' });
    expect(Object.keys(tables)).toEqual(['disclosure', 'requests', 'disputes']);
    expect(tables.disclosure).toEqual({
      regulations: { issued: 0, repealed: 0, inForce: 0 }, normativeDocuments: { issued: 2, repealed: 1, inForce: 9 },
      licensing: { decisions: 35 }, penalty: { decisions: 6 }, coercion: { decisions: 0 }, fees: { amount: 1.5 },
    });
  });

  it('keeps passages apart as lines', () => {
    const report = sampleReport();
    const [first, ...others] = report.sections;
    const passages = ['甲。', '乙。'].map((text) => ({ text, at }));
    expect(reportToJson({ ...report, sections: [{ ...first!, passages }, ...others] }).sections[0]!.text).toBe('甲。\n乙。');
  });

  it('gives null for what is no figure, and for a cell that is not there', () => {
    const { tables } = reportToJson(spoilt({ 'requests.received.naturalPerson': null, 'requests.received.business': '/', 'requests.received.research': '若干', 'requests.received.total': undefined }));
    expect(tables.requests!['received']).toEqual({ naturalPerson: null, business: null, research: null, publicWelfare: 0, legalService: 0, otherOrganization: 0, total: null });
  });

  it('says with places what was printed, where, and in which state', () => {
    const report = spoilt({ 'requests.received.business': '/', 'requests.received.research': '若干', 'requests.received.total': undefined });
    const noted: Cell = { state: 'number', value: 22, text: '22（其中修订16件）', at, note: '其中修订16件' };
    const doubtful: Cell = { state: 'unread', value: null, text: '1 2', at, candidates: [1, 2] };
    const { cells = {} } = reportToJson({ ...report, cells: new Map([...report.cells, ['disclosure.regulations.inForce', noted], ['disclosure.regulations.issued', doubtful]]) }, { withPlaces: true });
    expect(cells['requests.received.business']).toEqual({ text: '/', state: 'dash', at: { in: 'file' } });
    expect(cells['requests.received.research']).toEqual({ text: '若干', state: 'unread', at: { in: 'file' } });
    expect(cells['requests.received.total']).toEqual({ text: '', state: 'absent', at: { in: 'file' } });
    expect(cells['disclosure.regulations.inForce']).toEqual({ text: '22（其中修订16件）', state: 'number', at, note: '其中修订16件' });
    expect(cells['disclosure.regulations.issued']).toEqual({ text: '1 2', state: 'unread', at, candidates: [1, 2] });
    expect(reportToJson(report)).not.toHaveProperty('cells');
  });

  it('lists the cells in printed order, and what goes beyond the form behind them', () => {
    const report = sampleReport();
    const subtotal: Cell = { state: 'number', value: 1, text: '1', at };
    const paths = [...pathsOf({ ...report, cells: new Map([['requests.results.denied.total', subtotal], ...report.cells]) })];
    expect(paths).toEqual([...cellsOf(form2021).map(({ path }) => path), 'requests.results.denied.total']);
  });
});
