import { unitsOf } from '../../src/batch/units.js';
import { rules, type Example } from '../../src/check/index.js';
import type { Report, Result } from '../../src/model/index.js';
import { judge } from '../../src/run.js';
import { readText } from '../check/cases.js';
import { reportWith } from '../check/sample-report.js';
import type { Outcome } from './pinned.js';

const lastYear = '青河县档案局2022年政府信息公开工作年度报告';

const reportOf = (example: Example): Report | Promise<Report> =>
  example.csv !== undefined ? readText(example.csv, 'case.csv') : example.text !== undefined ? readText(example.text) : { ...reportWith(example), remarks: example.remarks ?? [] };

async function judged({ prior, units, knownUnits: known = [], ...own }: Example): Promise<Result[]> {
  const report = await reportOf(own);
  const others = prior ? [{ ...(await reportOf({ title: lastYear, ...prior })), source: '2022.txt' }] : [];
  const reports = units?.map((one, at): Report => ({ ...reportWith(one), source: `unit-${at}.txt` }));
  return [judge({ report, otherAlignments: [] }, { others, ...(reports && { units: unitsOf(report, { reports, lost: [], known }) }) })];
}

const correct = (): Promise<Result[]> => judged({ cells: {} });

/** The examples of every rule, with everything the other rules have to say of them. */
export const examples = (): Record<string, Outcome> =>
  Object.fromEntries(
    rules.flatMap(({ id, right, wrong }) => Object.entries({ right, wrong }).map(([side, example]) => [`${id}, ${side}`, { judged: () => judged(example), ...(!example.text && !example.csv && { usual: correct }) }] as const)),
  );
