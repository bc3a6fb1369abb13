import { expect } from '@jest/globals';
import { form2021, identitiesOf, type CellPath, type Form, type Identity } from '../../src/forms/index.js';
import type { Cause, Cell, Explanation, Weighed } from '../../src/model/index.js';
import { diagnose, type DiagnoseInput } from '../../src/diagnose/index.js';

export type Figures = ReadonlyMap<CellPath, number | null>;

/** Figures as cells; `null` is a blank. Each stands on a line of its own, so that places can be told apart. */
export const cellsFrom = (figures: Figures): Map<CellPath, Cell> =>
  new Map(
    [...figures].map(([path, value], line) => [
      path,
      { state: value === null ? 'blank' : 'number', value, text: value === null ? '' : String(value), at: { in: 'text', line: line + 1, column: 1 } } satisfies Cell,
    ]),
  );

/** Identities weighed as the checks do: a cell that is not there leaves them unknown, a blank counts as 0. */
export const weigh = (identities: readonly Identity[], figures: Figures): Weighed[] =>
  identities.map((identity) => {
    if (identity.terms.some(({ cell }) => !figures.has(cell))) return { identity, state: 'unknown', expected: null, actual: null };
    const side = (sign: 1 | -1): number => identity.terms.reduce((sum, { cell, times }) => sum + (times === sign ? (figures.get(cell) ?? 0) : 0), 0);
    return { identity, state: side(1) === side(-1) ? 'holds' : 'broken', expected: side(1), actual: side(-1) };
  });

export const inputFrom = (identities: readonly Identity[], figures: Figures): DiagnoseInput => ({ weighed: weigh(identities, figures), cells: cellsFrom(figures) });

export const identities2021 = identitiesOf(form2021);

export const causesOf = (figures: Figures, more: Partial<DiagnoseInput> = {}, identities: readonly Identity[] = identities2021): Cause[] =>
  diagnose({ ...inputFrom(identities, figures), ...more });

/** `61→88 received.naturalPerson`, followers marked with a star, in the order given. */
export const changesOf = ({ changes }: Explanation): string =>
  changes.map(({ cell, from, to, follows }) => `${cell.replace('requests.', '')} ${from}→${to}${follows ? '*' : ''}`).join(', ');

export const listed = (cause: Cause | undefined): string[] => cause?.explanations.map(changesOf) ?? [];

export const applied = (figures: Figures, { changes }: Explanation): Figures => new Map([...figures, ...changes.map(({ cell, to }) => [cell, to] as const)]);

export const changed = (figures: Figures, changes: Readonly<Record<CellPath, number | null>>): Figures => new Map([...figures, ...Object.entries(changes)]);

/** Ids of the identities of form 2021 that the figures break. */
export const brokenIn = (figures: Figures): string[] => weigh(identities2021, figures).flatMap(({ identity, state }) => (state === 'broken' ? [identity.id] : []));

/** Every broken identity stands in exactly one cause; every explanation mends those of its cause with counts that can be. */
export function sound(figures: Figures): void {
  const causes = causesOf(figures);
  expect(causes.flatMap(({ findings }) => findings).toSorted()).toEqual(brokenIn(figures).toSorted());
  for (const { findings, explanations, state, note } of causes) {
    for (const explanation of explanations) {
      expect(brokenIn(applied(figures, explanation)).filter((id) => findings.includes(id))).toEqual([]);
      expect(explanation.changes.filter(({ to }) => to < 0 || !Number.isInteger(to))).toEqual([]);
    }
    if (state === 'unexplained') expect([explanations, note]).toEqual([[], expect.anything()]);
  }
}

/**
 * A table of a few rows and columns with a balance, `a + b = total + left` in every column: small enough to try every
 * change by hand. Two parts in a row, two outcomes in a column.
 */
export const smallForm: Form = {
  ...form2021,
  tables: [
    {
      id: 'requests', title: '', en: '', unit: '件',
      blocks: [
        {
          columns: [{ id: 'one', label: '', en: '' }, { id: 'two', label: '', en: '' }, { id: 'total', label: '', en: '', sums: 'beside' }],
          rows: [
            { id: 'received', label: '', en: '' },
            { id: 'results', label: '', en: '', children: [{ id: 'yes', label: '', en: '' }, { id: 'no', label: '', en: '' }, { id: 'total', label: '', en: '', sums: 'beside' }] },
            { id: 'left', label: '', en: '' },
          ],
          balances: [{ id: 'flow', left: ['received'], right: ['results.total', 'left'] }],
        },
      ],
    },
  ],
};

export const smallIdentities = identitiesOf(smallForm);

const small = (rows: Readonly<Record<string, readonly [number, number]>>): Figures =>
  new Map(Object.entries(rows).flatMap(([row, [one, two]]) => [[`requests.${row}.one`, one], [`requests.${row}.two`, two], [`requests.${row}.total`, one + two]] as const));

/** A correct small table from its free figures. */
export function smallTable(yes: readonly [number, number], no: readonly [number, number], left: readonly [number, number]): Figures {
  const total = [yes[0] + no[0], yes[1] + no[1]] as const;
  return small({ received: [total[0] + left[0], total[1] + left[1]], 'results.yes': yes, 'results.no': no, 'results.total': total, left });
}
