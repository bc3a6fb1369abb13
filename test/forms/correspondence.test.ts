import { describe, expect, it } from '@jest/globals';
import { correspondences, falseFriends } from '../../src/forms/correspondence.js';
import { cellsOf, formOf, linesOf, type FormId } from '../../src/forms/index.js';

/** Every path of a form that a line may be named by: of rows, groups of columns, and cells. */
function pathsIn(id: FormId): ReadonlySet<string> {
  const form = formOf(id)!;
  const lines = form.tables.flatMap((table) => table.blocks.flatMap(({ rows, columns }) => [...linesOf(rows), ...linesOf(columns)].map(({ path }) => `${table.id}.${path}`)));
  return new Set([...lines, ...cellsOf(form).map(({ path }) => path)]);
}

describe('which lines of one form are those of another', () => {
  it.each(correspondences.map((one) => [one.en, one] as const))('%s: every line is there', (_, { lines }) => {
    const missing = Object.entries(lines).flatMap(([form, paths]) => paths.filter((path) => !pathsIn(form as FormId).has(path)));
    expect(missing).toEqual([]);
  });

  it.each(falseFriends.map((one) => [one.en, one] as const))('%s', (_, { lines, forms }) => {
    expect(lines.filter((line, index) => !pathsIn(forms[index]!).has(line))).toEqual([]);
    const together = correspondences.filter((one) => lines.every((line, index) => one.lines[forms[index]!]?.includes(line)));
    expect(together).toEqual([]);
  });
});
