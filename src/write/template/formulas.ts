import { identitiesOf, type CellPath, type Form, type Identity } from '../../forms/index.js';
import { addressOf, cellName } from '../xlsx/address.js';

/** The identities that make a cell a total: its formula is the first, across its row before down its column. */
export function totalsOf(form: Form): ReadonlyMap<CellPath, Identity> {
  const totals = new Map<CellPath, Identity>();
  const sums = identitiesOf(form).filter(({ runs }) => runs !== 'balance');
  for (const identity of [...sums.filter(({ runs }) => runs === 'row'), ...sums]) {
    const total = identity.terms.at(-1)!.cell;
    if (!totals.has(total)) totals.set(total, identity);
  }
  return totals;
}

/** The addresses of the parts or left side (+1), or of the total or right side (−1). */
export const sideOf = ({ terms }: Identity, times: 1 | -1, at: ReadonlyMap<CellPath, string>): string[] => terms.flatMap((term) => (term.times === times ? (at.get(term.cell) ?? []) : []));

/** Blank while nothing is filled in, so that an empty form stays empty. `sheet` stands before addresses of another sheet. */
export const sumFormula = (parts: readonly string[], sheet = ''): string => `IF(COUNT(${listed(parts, sheet)})=0,"",SUM(${listed(parts, sheet)}))`;

/** True where the two sides differ and both have something filled in: a side without any figure is still to come. */
export const brokenFormula = (left: readonly string[], right: readonly string[]): string =>
  `AND(COUNT(${listed(left)})>0,COUNT(${listed(right)})>0,SUM(${listed(left)})<>SUM(${listed(right)}))`;

/** `I8:N8,P3`: cells beside or below one another as ranges, for a function takes 255 arguments at most. */
export function listed(cells: readonly string[], sheet = ''): string {
  const ranges: [string, string][] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    if (last && follows(last, cell)) last[1] = cell;
    else ranges.push([cell, cell]);
  }
  return ranges.map(([from, to]) => sheet + (from === to ? from : `${from}:${to}`)).join(',');
}

function follows([from, to]: readonly [string, string], cell: string): boolean {
  const [first, last] = [addressOf(from)!, addressOf(to)!];
  const beside = first.row === last.row && cell === cellName({ row: last.row, column: last.column + 1 });
  const below = first.column === last.column && cell === cellName({ row: last.row + 1, column: last.column });
  return beside || below;
}
