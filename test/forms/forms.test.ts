import { describe, expect, it } from '@jest/globals';
import { cellsOf, form2019, form2021, formOfYear, identitiesOf, nameOf, tableOf, type Form } from '../../src/forms/index.js';

const ids = (form: Form, rule: string): number => identitiesOf(form).filter((one) => one.rule === rule).length;

describe('the forms', () => {
  it('has as many cells as the paper', () => {
    expect(cellsOf(form2021).map(({ table }) => table)).toEqual([...Array(10).fill('disclosure'), ...Array(175).fill('requests'), ...Array(15).fill('disputes')]);
    expect(cellsOf(form2019).filter(({ table }) => table === 'disclosure')).toHaveLength(22);
    expect(cellsOf(form2019).filter(({ table }) => table === 'requests')).toHaveLength(161);
  });

  it('gives every cell a path of its own', () => {
    for (const form of [form2021, form2019]) expect(new Set(cellsOf(form).map(({ path }) => path)).size).toBe(cellsOf(form).length);
  });

  it('reads 42 identities off form 2021: 25 rows, 7 columns, 7 balances, 3 groups of table 四', () => {
    expect(identitiesOf(form2021)).toHaveLength(42);
    expect([ids(form2021, 'requests-row-total'), ids(form2021, 'requests-column-total'), ids(form2021, 'requests-balance'), ids(form2021, 'disputes-total')]).toEqual([25, 7, 7, 3]);
  });

  it('reads 40 identities off form 2019, which has two rows fewer', () => {
    expect(identitiesOf(form2019)).toHaveLength(40);
    expect(ids(form2019, 'requests-row-total')).toBe(23);
  });

  it('adds up six applicants, 21 results (19 in form 2019), four outcomes', () => {
    const parts = (form: Form, id: string): number => identitiesOf(form).find((one) => one.id === id)!.terms.filter(({ times }) => times > 0).length;
    expect(parts(form2021, 'requests-row-total@requests.results.granted')).toBe(6);
    expect(parts(form2021, 'requests-column-total@requests.total')).toBe(21);
    expect(parts(form2019, 'requests-column-total@requests.total')).toBe(19);
    expect(parts(form2021, 'disputes-total@disputes.litigationDirect')).toBe(4);
  });

  it('balances received and carried over against results and carried forward', () => {
    const { terms } = identitiesOf(form2021).find(({ id }) => id === 'requests-balance@requests.business')!;
    expect(terms).toEqual([
      { cell: 'requests.received.business', times: 1 }, { cell: 'requests.carriedOver.business', times: 1 },
      { cell: 'requests.results.total.business', times: -1 }, { cell: 'requests.carriedForward.business', times: -1 },
    ]);
  });

  it('knows which form a year calls for', () => {
    expect([2019, 2020, 2021, 2030].map((year) => formOfYear(year)?.id)).toEqual(['2019', '2019', '2021', '2021']);
  });

  it('names cells in the words of the paper', () => {
    expect(nameOf('requests.results.unavailable.notHeld.naturalPerson').zh).toBe('（四）无法提供 1.本机关不掌握相关政府信息 · 自然人');
    expect(nameOf('requests.results.partiallyGranted').zh).toBe('（二）部分公开');
    expect(nameOf('requests').zh).toBe('收到和处理政府信息公开申请情况');
    expect(nameOf('nobody.knows.this').zh).toBe('nobody.knows.this');
  });

  it('allows decimals in amounts and a sign in changes alone', () => {
    const kinds = [...new Set(cellsOf(form2019).filter(({ value }) => value !== 'count').map(({ path, value }) => `${path} ${value}`))];
    expect(kinds).toEqual([
      'disclosure.licensing.change change', 'disclosure.otherServices.change change', 'disclosure.penalty.change change', 'disclosure.coercion.change change',
      'disclosure.fees.change change', 'disclosure.procurement.amount amount',
    ]);
    expect(tableOf('2021', 'statistics')).toBeUndefined();
  });
});
