import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weigh } from '../../src/check/index.js';
import { cellsOf, form2019, form2021, identitiesOf, type Form } from '../../src/forms/index.js';
import type { Cell, Report } from '../../src/model/index.js';

/** A report of a form that adds up: free cells drawn, totals worked out by the identities themselves. */
function correct(form: Form, draw: readonly number[]): Report {
  const values = new Map(cellsOf(form).map(({ path }, at) => [path, draw[at % draw.length]!]));
  const identities = identitiesOf(form);
  const settle = (runs: string): void => {
    for (const { terms } of identities.filter((one) => one.runs === runs)) {
      const last = terms.at(-1)!;
      const rest = terms.slice(0, -1).reduce((sum, { cell, times }) => sum + times * values.get(cell)!, 0);
      values.set(last.cell, -last.times * rest);
    }
  };
  settle('column');
  settle('balance');
  settle('row');
  const cells = new Map([...values].map(([path, value]): [string, Cell] => [path, { state: 'number', value, text: String(value), at: { in: 'file' } }]));
  const layouts = Object.fromEntries(form.tables.map(({ id }) => [id, form.id]));
  return { source: '', form: form.id, year: null, organization: null, title: null, titleAt: { in: 'file' }, preamble: [], sections: [], layouts, cells, tabular: true, claims: [], remarks: [] };
}

const drawn = fc.array(fc.nat(9999), { minLength: 30, maxLength: 60 });

describe.each([form2021, form2019].map((form) => [form.id, form] as const))('form %s', (_, form) => {
  it('finds every identity to hold in a report that adds up', () => {
    fc.assert(fc.property(drawn, (draw) => expect(weigh(correct(form, draw)).filter(({ state }) => state !== 'holds')).toEqual([])), { numRuns: 20 });
  });

  it('breaks exactly the identities that a spoilt cell stands in', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 99 }), (draw, by) => {
        const report = correct(form, draw);
        for (const { path } of cellsOf(form)) {
          const cell = report.cells.get(path)!;
          const spoilt = { ...report, cells: new Map(report.cells).set(path, { ...cell, value: cell.value! + by }) };
          const broken = weigh(spoilt).filter(({ state }) => state === 'broken').map(({ identity }) => identity.id);
          expect(broken).toEqual(identitiesOf(form).filter(({ terms }) => terms.some((term) => term.cell === path)).map(({ id }) => id));
        }
      }),
      { numRuns: 2 },
    );
  });

  it('makes every identity of an absent cell unknown, and no other', () => {
    const report = correct(form, [3, 1, 4]);
    for (const { path } of cellsOf(form)) {
      const cells = new Map(report.cells);
      cells.delete(path);
      const unknown = weigh({ ...report, cells }).filter(({ state }) => state === 'unknown').map(({ identity }) => identity.id);
      expect(unknown).toEqual(identitiesOf(form).filter(({ terms }) => terms.some((term) => term.cell === path)).map(({ id }) => id));
    }
  });
});
