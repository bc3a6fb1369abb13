import type { Identity } from '../forms/index.js';
import { totalOf } from './patterns.js';
import { slips, type Slip } from './slip.js';
import type { System } from './system.js';

/** What a cell is to the others of its equations: what a slip of reckoning in it would be off by. */
export interface Role {
  /** The parts it is the total of. */
  readonly totals: readonly { readonly runs: Identity['runs']; readonly parts: readonly number[] }[];
  /** The neighbour on its side of a balance, when it is the first there: 结转下年 of 总计, 上年结转 of 新收. */
  readonly swallows: readonly { readonly cell: number; readonly slip: Slip }[];
  /** The column sum it is a part of, and 部分公开 in that column. */
  readonly partial: { readonly equation: number; readonly cell: number } | null;
}

/** The row of which the form itself says 只计这一情形，不计其他情形: the one most often counted twice. */
const countedOnce = '.results.partiallyGranted.';

/** By cell. */
export function rolesOf(system: System): Role[] {
  return system.cells.map((path) => {
    const mine = system.identities.flatMap((identity, place) => (identity.terms.some(({ cell }) => cell === path) ? [{ identity, place }] : []));
    return {
      totals: mine.filter(({ identity }) => totalOf(identity) === path).map(({ identity }) => ({ runs: identity.runs, parts: partsOf(system, identity) })),
      swallows: mine.flatMap(({ identity }) => swallowed(system, identity, path)),
      partial: mine.map(({ identity, place }) => partialBeside(system, { identity, place }, path)).find((one) => one !== null) ?? null,
    };
  });
}

const partsOf = ({ indexOf }: System, { terms }: Identity): number[] => terms.filter(({ times }) => times === 1).map(({ cell }) => indexOf.get(cell)!);

function swallowed({ indexOf }: System, { runs, terms }: Identity, path: string): { cell: number; slip: Slip }[] {
  if (runs !== 'balance') return [];
  return ([1, -1] as const).flatMap((side) => {
    const [first, second] = terms.filter(({ times }) => times === side);
    if (first?.cell !== path || !second) return [];
    return [{ cell: indexOf.get(second.cell)!, slip: side === 1 ? slips.carriedOverInReceived : slips.carriedForwardInTotal }];
  });
}

function partialBeside({ indexOf, equationOf }: System, { identity, place }: { identity: Identity; place: number }, path: string): Role['partial'] {
  const partial = identity.runs === 'column' ? identity.terms.find(({ cell }) => cell.includes(countedOnce)) : undefined;
  const equation = equationOf[place]!;
  if (!partial || equation < 0 || totalOf(identity) === path) return null;
  return { equation, cell: indexOf.get(partial.cell)! };
}
