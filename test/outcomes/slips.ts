import { form2019, form2021, type CellPath, type Form } from '../../src/forms/index.js';
import type { Cell, Report, Result } from '../../src/model/index.js';
import { judge } from '../../src/run.js';
import { chanceOf, type Chance } from '../fuzz/chance.js';
import { asCells, fullFigures, fullReport, layoutOf, simulation, type Layout } from './full-reports.js';
import type { Outcome } from './pinned.js';

const judged = (report: Report): Result[] => [judge({ report, otherAlignments: [] })];

type Figures = Map<CellPath, number>;
type Slip = (layout: Layout, figures: Figures, chance: Chance) => void;

/** The slips of the benchmark. */
const simulated: Readonly<Record<string, Slip>> = Object.fromEntries(
  Object.entries(simulation.spoilings).map(([kind, spoil]) => [kind, (layout, figures, chance) => void spoil(layout, () => chance.upTo(2 ** 30) / 2 ** 30, figures)] as const),
);

/** Puts the figures of some cells into others, all at once. */
function move(figures: Figures, moves: readonly (readonly [to: CellPath, from: CellPath | null])[]): void {
  const values = moves.map(([to, from]) => [to, from === null ? 0 : figures.get(from)!] as const);
  for (const [to, value] of values) figures.set(to, value);
}

const exchanged = (one: readonly CellPath[], other: readonly CellPath[]): [CellPath, CellPath][] => one.flatMap((cell, k): [CellPath, CellPath][] => [[cell, other[k]!], [other[k]!, cell]]);

/** Rows and columns that went astray as a whole, and several slips in one table. */
const further: Readonly<Record<string, Slip>> = {
  'two rows exchanged'({ rows, columns, at }, figures, chance) {
    const k = chance.of([1, rows.length - 3, rows.length - 2]);
    move(figures, exchanged(columns.map((column) => at(rows[k]!, column)), columns.map((column) => at(rows[k + 1]!, column))));
  },
  'two columns exchanged'({ rows, columns, at }, figures) {
    move(figures, exchanged(rows.map((row) => at(row, columns.at(-2)!)), rows.map((row) => at(row, columns.at(-1)!))));
  },
  'rows one too low'({ rows, columns, at }, figures, chance) {
    const from = chance.upTo(rows.length - 1);
    move(figures, rows.slice(from).flatMap((row, k) => columns.map((column) => [at(row, column), k === 0 ? null : at(rows[from + k - 1]!, column)] as const)));
  },
  'rows one too high'({ rows, columns, at }, figures, chance) {
    const from = chance.upTo(rows.length - 1);
    move(figures, rows.slice(from).flatMap((row, k) => columns.map((column) => [at(row, column), from + k + 1 < rows.length ? at(rows[from + k + 1]!, column) : null] as const)));
  },
  'a row printed twice, the others one too low'({ rows, columns, at }, figures, chance) {
    const from = 1 + chance.upTo(rows.length - 2);
    move(figures, rows.slice(from).flatMap((row, k) => columns.map((column) => [at(row, column), at(rows[from + k - 1]!, column)] as const)));
  },
  'a column left out of the totals'({ rows, columns, at }, figures, chance) {
    const column = columns[chance.upTo(columns.length - 1)]!;
    for (const row of rows) figures.set(at(row, columns.at(-1)!), figures.get(at(row, columns.at(-1)!))! - figures.get(at(row, column))!);
  },
  ...Object.fromEntries(
    ([['one cell', 'table 四, one cell'], ['digits-swapped', 'row-shifted'], ['two cells', 'two cells'], ['three figures', 'three figures'], ['row-counted-twice', 'one cell'], ['column-block-shifted', 'digit-dropped']] as const)
      .map(([one, other]) => [`${one} and ${other}`, (layout, figures, chance) => [one, other].forEach((kind) => simulated[kind]!(layout, figures, chance))] as const),
  ),
};

/** A correct report of a form and about so many requests, with one kind of slip made by a seed. */
function outcomeOf(form: Form, requests: number, [slip, unread, seed]: readonly [slip: Slip, unread: number, seed: number]): Outcome {
  const [figures, chance] = [fullFigures(form, requests, seed), chanceOf(seed)];
  const spoilt = new Map(figures);
  slip(layoutOf(form), spoilt, chance);
  const report = fullReport(form, figures, form === form2021 ? 2023 : 2020);
  const cells = asCells(spoilt);
  for (let left = unread; left > 0; left--) {
    const path = chance.of([...cells.keys()].filter((one) => one.startsWith('requests.')));
    cells.set(path, { ...cells.get(path)!, state: 'unread', value: null, text: '？' } satisfies Cell);
  }
  return { judged: () => judged({ ...report, cells }), usual: () => judged(report) };
}

const kinds = { ...simulated, ...further };

/** What slip to make, by which seed, and how many cells beside it cannot be read. */
interface Wanted {
  readonly kind: string;
  readonly seed: number;
  readonly unread: number;
}

/** Slips in reports of both forms, small and large. */
export const slips = (wanted: readonly Wanted[]): Record<string, Outcome> =>
  Object.fromEntries(
    wanted.map(({ kind, seed, unread }) => {
      const slip = kinds[kind];
      if (!slip) throw new Error(`no slip is called ${kind}`);
      const [form, requests] = [seed % 2 ? form2021 : form2019, [40, 640, 9000][seed % 3]!];
      return [`${kind}${unread ? `, ${unread} unread` : ''}, form ${form.id}, ${requests} requests, seed ${seed}`, outcomeOf(form, requests, [slip, unread, seed])] as const;
    }),
  );
