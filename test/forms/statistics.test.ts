import { describe, expect, it } from '@jest/globals';
import { allForms, cellsOf, form2008, form2014, form2019, form2021, formOf, formOfYear, forms, identitiesOf, linesOf, tableOf } from '../../src/forms/index.js';

describe('the forms of the statistics tables', () => {
  it('stand beside those of six sections, which are chosen among as before', () => {
    expect(forms.map(({ id }) => id)).toEqual(['2021', '2019']);
    expect(allForms.map(({ id }) => id)).toEqual(['2021', '2019', '2014', '2008']);
    expect([form2021, form2019].map((form) => identitiesOf(form).length)).toEqual([42, 40]);
  });

  it('are found by id, by table and by year', () => {
    expect(formOf('2014')).toBe(form2014);
    expect(tableOf('2008', 'statistics')).toBe(form2008.tables[0]);
    expect(formOfYear(2016)).toBeUndefined();
    expect([2008, 2013, 2014, 2018, 2019].map((year) => formOfYear(year, allForms)?.id)).toEqual(['2008', '2008', '2014', '2014', '2019']);
  });

  it.each([form2014, form2008])('give every figure of form $id a path of its own, and a unit', (form) => {
    const cells = cellsOf(form);
    expect(new Set(cells.map(({ path }) => path)).size).toBe(cells.length);
    expect(cells.filter(({ unit }) => unit === '')).toEqual([]);
  });

  it('add up only what the lists say adds up: 其中 is no more than a part', () => {
    const totals = identitiesOf(form2014).filter(({ subject }) => subject.endsWith('.year')).map(({ subject }) => subject);
    expect(totals).toEqual([
      'statistics.requests.received.year', 'statistics.requests.completed.year', 'statistics.requests.answered.year', 'statistics.requests.answered.denied.year',
      'statistics.reconsideration.year', 'statistics.litigation.year', 'statistics.staff.year', 'statistics.accepted.year', 'statistics.replies.year',
    ]);
    expect(identitiesOf(form2014).every(({ rule }) => rule === 'statistics-total')).toBe(true);
  });

  it('count a refusal once: 否决 stands for its reasons in the total of replies', () => {
    const replies = identitiesOf(form2008).find(({ subject }) => subject === 'statistics.replies.year')!;
    expect(replies.terms.map(({ cell }) => cell)).toEqual([
      'statistics.replies.granted.year', 'statistics.replies.partiallyGranted.year', 'statistics.replies.denied.year', 'statistics.replies.year',
    ]);
  });

  it('have English names for every line', () => {
    const nameless = [form2014, form2008].flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => linesOf(rows)))).filter(({ line }) => !line.en);
    expect(nameless).toEqual([]);
  });
});
