// One table of cases a rule: reports that hold, that break it, and that cannot be known.
import { describe, expect, it } from '@jest/globals';
import { check, type CheckOptions } from '../../src/check/index.js';
import type { Cell, Report } from '../../src/model/index.js';
import { readDocuments } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { reportWith } from './sample-report.js';

/** Cells to set: a figure, `null` for a blank, a text for what is printed and cannot be read, `undefined` for absent. */
export type Cells = Readonly<Record<string, number | null | string | undefined>>;

export interface Case {
  readonly name: string;
  readonly report: Report | Promise<Report>;
  /** Subjects the rule must find, in order; none for a report that holds or cannot be known. */
  readonly finds: readonly string[];
  readonly options?: CheckOptions;
}

/** The correct sample report with cells changed. */
export function spoilt(cells: Cells): Report {
  const report = reportWith({});
  const changed = new Map(report.cells);
  for (const [path, value] of Object.entries(cells)) {
    if (value === undefined) changed.delete(path);
    else changed.set(path, cellOf(value));
  }
  return { ...report, cells: changed };
}

function cellOf(value: number | null | string): Cell {
  const at = { in: 'file' } as const;
  if (value === '/' || value === '-') return { state: 'dash', value: null, text: value, at };
  if (typeof value === 'string') return { state: 'unread', value: null, text: value, at };
  return value === null ? { state: 'blank', value, text: '', at } : { state: 'number', value, text: String(value), at };
}

/** A report read from text. */
export const readText = async (text: string, name = 'case.txt'): Promise<Report> =>
  recognise(await readDocuments({ name, bytes: new TextEncoder().encode(text) }), name)[0]!.report;

/** Runs the cases of one rule through the whole of `check`. */
export function cases(rule: string, table: readonly Case[]): void {
  describe(rule, () => {
    it.each(table.map((one) => [one.name, one] as const))('%s', async (_, { report, finds, options }) => {
      const { findings } = check(await report, options);
      expect(findings.filter((one) => one.rule === rule).map(({ id }) => id.slice(rule.length + 1))).toEqual(finds);
    });
  });
}
