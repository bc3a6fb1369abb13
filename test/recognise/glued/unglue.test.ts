import { describe, expect, it } from '@jest/globals';
import { array, assert, constant, constantFrom, nat, oneof, property } from 'fast-check';
import { form2019, form2021, forms, type CellPath, type Form } from '../../../src/forms/index.js';
import { unglue } from '../../../src/recognise/glued/index.js';
import { complete, glue, rowsOf, tableOfForm, type Figures } from './glue.js';

const at = (offset: number) => ({ in: 'text', line: 1, column: offset + 1 }) as const;
const read = (text: string, known?: Figures) => unglue({ text, at, forms, ...(known && { known }) });
const applicants = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];

/** A table 三 whose every identity holds: what came in is what was handled and what was carried forward. */
function balanced(form: Form, figures: Figures): Figures {
  const table = tableOfForm(form, 'requests');
  const handled = complete(table, figures);
  const received = applicants.map((who) => [`requests.received.${who}`, handled.get(`requests.results.total.${who}`)! + (figures.get(`requests.carriedForward.${who}`) ?? 0)] as const);
  return complete(table, new Map([...figures, ...received, ...applicants.map((who) => [`requests.carriedOver.${who}`, 0] as const)]));
}

const outcomes = (form: Form): CellPath[] => rowsOf(tableOfForm(form, 'requests')).flatMap(({ cells }) => cells.slice(0, -1)).filter((cell) => !/results\.total|received|carriedOver/.test(cell));

const anyTable = constantFrom<Form>(form2021, form2019).chain((form) => {
  const figure = oneof({ weight: 3, arbitrary: constant(0) }, { weight: 2, arbitrary: nat(9) }, nat(120), nat(900));
  return array(figure, { minLength: outcomes(form).length, maxLength: outcomes(form).length }).map((values) => ({ form, figures: balanced(form, new Map(outcomes(form).map((cell, index) => [cell, values[index]!]))) }));
});

/** Cells read as another figure than is true. */
const falseCells = (figures: Figures, cells: ReadonlyMap<CellPath, { readonly value: number | null }>): CellPath[] =>
  [...figures].filter(([cell, value]) => (cells.get(cell)?.value ?? value) !== value).map(([cell]) => cell);

const requests2021 = tableOfForm(form2021, 'requests');
const small = balanced(form2021, new Map([
  ['requests.results.granted.naturalPerson', 22], ['requests.results.partiallyGranted.naturalPerson', 19], ['requests.results.partiallyGranted.business', 1],
  ['requests.results.unavailable.notHeld.naturalPerson', 31], ['requests.results.other.other.naturalPerson', 8],
]));

describe('table 三 whose cells ran together', () => {
  it('is decoded whole, and says so of every cell', () => {
    const got = read(glue(requests2021, small))!;
    expect(got.layouts).toEqual({ requests: '2021' });
    expect([...small].filter(([cell, value]) => got.cells.get(cell)?.value !== value)).toEqual([]);
    expect(new Set([...got.cells.values()].map(({ state }) => state))).toEqual(new Set(['inferred']));
  });

  it('is not cut where figures stand apart and those of blank cells are not there', () => {
    // 98 0 0 0 98 can be cut into seven in one way.
    const got = read(glue(requests2021, small, { between: ' ', spoil: (digits, label) => (label.startsWith('2.申请人逾期') ? '98 0 0 0 98' : digits) }))!;
    expect(got.cells.get('requests.results.other.overdueFee.naturalPerson')).toMatchObject({ state: 'unread', value: null });
    expect(got.cells.get('requests.results.granted.naturalPerson')).toMatchObject({ state: 'number', value: 22 });
  });

  it('names the identities that chose between cuts, and no others', () => {
    const { provedBy } = read(glue(requests2021, small))!;
    // 191000020 is 19 1 0 … or 1 9 10 …: only the columns tell. 0000000 can be cut in one way.
    expect(provedBy).toEqual(expect.arrayContaining(['requests-row-total@requests.results.partiallyGranted', 'requests-column-total@requests.business']));
    expect(provedBy).not.toContain('requests-row-total@requests.results.denied.stateSecret');
  });

  it('is plain reading where blanks part every figure', () => {
    const got = read(glue(requests2021, small, { between: ' ' }))!;
    expect(got.cells.get('requests.results.granted.total')).toMatchObject({ state: 'number', value: 22, text: '22' });
    expect(got.provedBy).toEqual([]);
  });

  it('stays honest about an error of the author: the broken column is left to be found', () => {
    const wrong = new Map(small).set('requests.results.granted.naturalPerson', 25).set('requests.results.granted.total', 25);
    const got = read(glue(requests2021, wrong))!;
    expect(got.cells.get('requests.results.granted.naturalPerson')?.value).toBe(25);
    expect(got.provedBy).not.toContain('requests-column-total@requests.naturalPerson');
  });

  it('never reads another figure than was printed', () => {
    assert(property(anyTable, ({ form, figures }) => {
      expect(falseCells(figures, read(glue(tableOfForm(form, 'requests'), figures))!.cells)).toEqual([]);
    }), { numRuns: 8, seed: 8 });
  });

  it('leaves a row unread that lost a digit', () => {
    const got = read(glue(requests2021, small, { spoil: (digits, label) => (label.startsWith('（一）') ? digits.replace('22', '2') : digits) }))!;
    expect(got.cells.get('requests.results.granted.naturalPerson')).toMatchObject({ state: 'unread', value: null });
  });

  it('reads no false figure from a row whose lost digit leaves seven', () => {
    const five = balanced(form2021, new Map([['requests.results.granted.naturalPerson', 9], ['requests.results.granted.research', 1]]));
    const got = read(glue(requests2021, five, { spoil: (digits, label) => (label.startsWith('（一）') ? '9010000' : digits) }))!;
    expect(got.cells.get('requests.results.granted.total')).toMatchObject({ state: 'unread' });
  });
});

describe('what cannot be decoded', () => {
  it('is unread when two tables ran into one another', () => {
    const text = glue(requests2021, small);
    expect([...read(text + glue(requests2021, complete(requests2021, new Map())))!.cells.values()].filter(({ value }) => value !== null)).toEqual([]);
  });

  it('is unread where digits fit no form', () => {
    const got = read(glue(requests2021, small, { spoil: () => '9'.repeat(70) }))!;
    expect([...got.cells.values()].filter(({ state }) => state !== 'unread')).toEqual([]);
  });

  it('is no table at all in prose', () => {
    expect(read('本年新收申请3件，重复申请2件，均已办结。')).toBeNull();
  });
});

describe('table 二 and table 四', () => {
  const disclosure = glue(tableOfForm(form2021, 'disclosure'), new Map<CellPath, number>([
    ['disclosure.normativeDocuments.issued', 88], ['disclosure.normativeDocuments.repealed', 55], ['disclosure.normativeDocuments.inForce', 698],
    ['disclosure.licensing.decisions', 10690], ['disclosure.fees.amount', 9116.36],
  ]));

  it('reads a row of one figure as it is printed', () => {
    const { cells } = read(disclosure)!;
    expect(cells.get('disclosure.licensing.decisions')).toMatchObject({ state: 'number', value: 10690 });
    expect(cells.get('disclosure.fees.amount')).toMatchObject({ state: 'number', value: 9116.36 });
  });

  it('leaves open what no sum decides, with the figures it may be', () => {
    const { cells } = read(disclosure)!;
    expect(cells.get('disclosure.normativeDocuments.issued')).toMatchObject({ state: 'unread', candidates: [8, 88, 885, 8855, 88556] });
  });

  it('lets a sentence of the report decide, and says so', () => {
    const { cells, decidedByText } = read(disclosure, new Map([['disclosure.normativeDocuments.inForce', 698], ['disclosure.normativeDocuments.issued', 88]]))!;
    expect(cells.get('disclosure.normativeDocuments.repealed')).toMatchObject({ state: 'inferred', value: 55 });
    expect(decidedByText).toContain('disclosure.normativeDocuments.repealed');
  });

  it('cuts a fall before its sign, and no further than is certain', () => {
    const { cells } = read(glue(tableOfForm(form2019, 'disclosure'), new Map([
      ['disclosure.penalty.previousItems', 2648], ['disclosure.penalty.change', -18], ['disclosure.penalty.decisions', 538],
      ['disclosure.fees.previousItems', 35], ['disclosure.fees.change', -15],
    ])))!;
    expect(cells.get('disclosure.fees.change')).toMatchObject({ state: 'inferred', value: -15 });
    expect(cells.get('disclosure.penalty.previousItems')).toMatchObject({ state: 'inferred', value: 2648 });
    expect(cells.get('disclosure.penalty.decisions')).toMatchObject({ state: 'unread' });
  });

  it('cuts the fifteen figures of table 四 by their three sums', () => {
    const outcome = '结果维持结果纠正其他结果尚未审结总计';
    const { cells } = read(`行政复议行政诉讼${outcome}未经复议直接起诉复议后起诉${outcome}${outcome}110024001510102五、存在的主要问题`)!;
    expect(cells.get('disputes.reconsideration.total')?.value).toBe(2);
    expect(cells.get('disputes.litigationDirect.pending')?.value).toBe(1);
  });
});
