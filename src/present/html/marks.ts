import type { Finding, Severity } from '../../finding/index.js';
import { severities } from '../../finding/index.js';
import type { CellPath } from '../../forms/index.js';
import type { Change, Judged } from '../../model/index.js';
import { inOrder, openCauses } from '../order.js';

/** A finding with its number in the list, from 1. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** What is to be seen at a cell. */
export interface CellMarks {
  /** Findings that speak of this cell first: their numbers stand beside the figure. */
  readonly own: readonly Numbered[];
  /** The gravest finding that involves the cell at all. */
  readonly shade: Severity | null;
  /** What the best explanation would put here. */
  readonly change: Change | null;
}

/** Everything a page needs to lead from a finding to what it is about and back. */
export interface Marks {
  readonly list: readonly Numbered[];
  /** Those nobody has accepted: they alone are marked in the report. */
  readonly open: readonly Numbered[];
  readonly at: (path: CellPath) => CellMarks;
}

/** The findings numbered, and what each cell has to do with them. */
export function marksOf(result: Judged): Marks {
  const list = inOrder(result).map((finding, index) => ({ number: index + 1, finding }));
  const own = new Map<CellPath, Numbered[]>();
  const shades = new Map<CellPath, Severity>();
  const open = list.filter(({ finding }) => !finding.accepted);
  for (const one of open) {
    const [first, ...rest] = one.finding.cells;
    if (first !== undefined) own.set(first, [...(own.get(first) ?? []), one]);
    for (const path of [first, ...rest]) if (path !== undefined) shades.set(path, graver(shades.get(path), one.finding.severity));
  }
  const changes = new Map(bestChanges(result).map((change) => [change.cell, change]));
  return { list, open, at: (path) => ({ own: own.get(path) ?? [], shade: shades.get(path) ?? null, change: changes.get(path) ?? null }) };
}

const graver = (one: Severity | undefined, other: Severity): Severity => (one && severities.indexOf(one) > severities.indexOf(other) ? one : other);

/** What would be changed by the explanations that are sure or likeliest; of those that are tied, nothing. */
const bestChanges = (result: Judged): readonly Change[] =>
  openCauses(result).flatMap(({ state, explanations }) => (state === 'certain' || state === 'ranked' ? (explanations[0]?.changes ?? []) : []));
