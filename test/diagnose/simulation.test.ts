import { describe, expect, it } from '@jest/globals';
import { diagnose, type DiagnoseInput } from '../../src/diagnose/index.js';
import * as forms from '../../src/forms/index.js';
import type { Cause, Explanation } from '../../src/model/index.js';

type Figures = Map<string, number>;
interface Layout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  at(row: string, column: string): string;
}
interface Line {
  readonly cases: number;
  readonly listed: number;
  readonly certain: number;
  readonly falselyCertain: number;
  readonly named: number;
  readonly alike: number;
}
interface Simulation {
  layoutOf(library: object, form: forms.Form): Layout;
  randomFrom(seed: number): () => number;
  correctReport(layout: Layout, random: () => number, requests: number): Figures;
  mistyped(random: () => number, value: number): number;
  weighed(layout: Layout, figures: Figures): DiagnoseInput;
  simulate(library: object, options: { form: forms.Form; requests: number; kind: string; tables: number; seed: number }): Line;
}

// The simulation the benchmark runs at length, here in small. It is plain JavaScript: its shape is what is written above.
const path: string = '../bench/localise-simulation.mjs';
const { layoutOf, randomFrom, correctReport, mistyped, weighed, simulate } = (await import(path)) as Simulation;
const library = { ...forms, diagnose };

const both = [forms.form2021, forms.form2019];
const share = (part: number, { cases }: Line): number => part / cases;
const changesOf = (explanation: Explanation | undefined): object[] => explanation?.changes.map(({ cell, to }) => ({ cell, to })) ?? [];

describe.each(both)('form $id', (form) => {
  it('names any one wrong cell of table 三 alone, with its true figure', () => {
    const layout = layoutOf(library, form);
    const random = randomFrom(11);
    const correct = correctReport(layout, random, 600);
    const wrong = layout.rows.flatMap((row) => layout.columns.map((column) => layout.at(row, column)));
    expect(wrong).toHaveLength(form.id === '2021' ? 175 : 161);
    for (const cell of wrong) {
      const causes: Cause[] = diagnose(weighed(layout, new Map([...correct, [cell, mistyped(random, correct.get(cell)!)]])));
      expect({ cell, states: causes.map(({ state }) => state), changes: changesOf(causes[0]?.explanations[0]) }).toEqual({
        cell, states: ['certain'], changes: [{ cell, to: correct.get(cell) }],
      });
    }
  });

  const run = (kind: string, requests: number, tables = 40): Line => simulate(library, { form, requests, kind, tables, seed: 17 });

  it.each(['cell + row total', 'cell + column total', 'cell + all totals', 'table 四, one cell'])('always lists the truth: %s', (kind) => {
    for (const requests of [60, 14000]) {
      const line = run(kind, requests);
      expect(line).toMatchObject({ listed: line.cases, falselyCertain: 0 });
      if (kind === 'cell + column total') expect(line.certain).toBe(line.cases);
      if (kind.startsWith('table')) expect(line.certain).toBe(0);
    }
  });

  // Cells that hold figures lie closer together than any cells: the harder case of the two.
  it.each([['two figures', 0.98], ['three figures', 0.97]] as const)('nearly always lists the truth: %s', (kind, least) => {
    for (const requests of [60, 14000]) {
      const line = run(kind, requests, 100);
      expect(share(line.listed, line)).toBeGreaterThanOrEqual(least);
      expect(share(line.falselyCertain, line)).toBeLessThanOrEqual(0.01);
    }
  });

  it.each([
    'digits-swapped', 'digit-dropped', 'digit-doubled', 'factor-of-ten', 'sign', 'neighbours-exchanged-rows', 'neighbours-exchanged-columns', 'row-shifted', 'row-block-shifted', 'column-block-shifted',
    'row-counted-twice', 'row-left-out', 'carried-forward-in-total', 'carried-over-in-received', 'partial-counted-elsewhere',
  ])('recognises %s', (kind) => {
    const line = run(kind, 600);
    expect(line.cases).toBeGreaterThan(5);
    expect(share(line.alike, line)).toBeGreaterThanOrEqual(0.99);
    expect(line.falselyCertain).toBe(0);
  });
});
