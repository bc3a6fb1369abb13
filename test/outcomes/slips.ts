import { form2019, form2021, type Form } from '../../src/forms/index.js';
import type { Report, Result } from '../../src/model/index.js';
import { judge } from '../../src/run.js';
import { asCells, fullFigures, fullReport, layoutOf, simulation } from './full-reports.js';
import type { Outcome } from './pinned.js';

const judged = (report: Report): Result[] => [judge({ report, otherAlignments: [] })];

/** A correct report of a form and about so many requests, with one kind of slip made by a seed. */
function slip(form: Form, requests: number, kind: string, seed: number): Outcome {
  const figures = fullFigures(form, requests, seed);
  const spoilt = new Map(figures);
  simulation.spoilings[kind]!(layoutOf(form), simulation.randomFrom(seed), spoilt);
  const report = fullReport(form, figures, form === form2021 ? 2023 : 2020);
  return { judged: () => judged({ ...report, cells: asCells(spoilt) }), usual: () => judged(report) };
}

/** Every kind of slip in reports of both forms, small and large. */
export const slips = (seeds: readonly number[]): Record<string, Outcome> =>
  Object.fromEntries(
    Object.keys(simulation.spoilings).flatMap((kind) =>
      seeds.map((seed) => {
        const [form, requests] = [seed % 2 ? form2021 : form2019, [40, 640, 9000][seed % 3]!];
        return [`${kind}, form ${form.id}, ${requests} requests, seed ${seed}`, slip(form, requests, kind, seed)] as const;
      }),
    ),
  );
