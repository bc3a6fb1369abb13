import type { CellPath } from '../forms/index.js';
import { countOf, exactly, type BlankPolicy, type Report } from '../model/index.js';

/** The subordinate units of a body whose report claims to be their sum, matched and told apart before the checks. */
export interface Units {
  /** Each unit once, in the order given; the body's own summed report is not among them. */
  readonly reports: readonly Report[];
  /** Units known to exist of which there is no report. */
  readonly missing: readonly string[];
  /** Units with several reports that differ: the first is counted. */
  readonly twice: readonly { readonly name: string; readonly sources: readonly string[] }[];
  /** Sources among the units that could not be read. */
  readonly lost: readonly string[];
}

/** One cell of the sum. */
export interface UnitSum {
  readonly cell: CellPath;
  /** `null` where a unit's figure is absent or unread: then nobody knows the sum. */
  readonly sum: number | null;
}

/** The sum of the units for every cell of the report; blanks and dashes count as `blank` says. */
export function unitSums(report: Report, units: readonly Report[], blank: BlankPolicy): UnitSum[] {
  return [...report.cells.keys()].map((cell) => ({ cell, sum: sumOf(units, cell, blank) }));
}

function sumOf(units: readonly Report[], cell: CellPath, blank: BlankPolicy): number | null {
  let sum = 0;
  for (const unit of units) {
    const count = countOf(unit, cell, blank);
    if (count === null) return null;
    sum += count;
  }
  return exactly(sum);
}

/** One unit that, left out or counted twice, explains every difference; `null` when none does, or several would. */
export interface OddUnit {
  readonly unit: Report;
  readonly how: 'left-out' | 'twice';
}

/** `differences`: printed − sum by cell, those of zero included. */
export function oddUnit(differences: ReadonlyMap<CellPath, number>, units: readonly Report[]): OddUnit | null {
  const found = units.flatMap((unit): OddUnit[] =>
    explains(unit, differences, -1) ? [{ unit, how: 'left-out' }] : explains(unit, differences, 1) ? [{ unit, how: 'twice' }] : [],
  );
  return found.length === 1 ? found[0]! : null;
}

function explains({ cells }: Report, differences: ReadonlyMap<CellPath, number>, times: 1 | -1): boolean {
  for (const [cell, difference] of differences) if (Math.abs(difference - times * (cells.get(cell)?.value ?? 0)) > 1e-9) return false;
  return true;
}

/** Copies of one report may lie in two places; only figures that differ are a fault. */
export const differ = (one: Report, other: Report): boolean => {
  for (const [path, { value }] of one.cells) if ((other.cells.get(path)?.value ?? null) !== value) return true;
  return one.cells.size !== other.cells.size;
};
