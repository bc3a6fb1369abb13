import type { FormId, TableId } from '../forms/index.js';
import { cuesOf, type Seen } from './row-cues.js';
import type { Outline } from './outline.js';
import { keyOf, piecesOf, type Strip } from './strip.js';

/** Which strips hold which table, and in which form's layout it is printed; `null` when its labels fit several. */
export interface Layouts {
  readonly layouts: ReadonlyMap<TableId, FormId | null>;
  readonly regions: ReadonlyMap<TableId, readonly Strip[]>;
}

/**
 * Sorts the rows by table, going by the labels themselves and, for rows without any, by the section or the rows before.
 * Prose is passed over: in sections that have no table only grids are looked at.
 */
export function layoutsIn(strips: readonly Strip[], outline: Outline): Layouts {
  const regions = new Map<TableId, Strip[]>();
  const votes = new Map<TableId, Map<FormId, number>>();
  let current: TableId | null = null;
  for (const { from, to, table, prose } of areasOf(outline, strips.length)) {
    current = table;
    for (let at = from; at < to; at++) {
      const strip = strips[at]!;
      if (prose && !strip.grid) continue;
      const seen = cuesOf(strip);
      const named: TableId | null = seen.length > 0 ? tableNamed(seen, current) : current;
      if (named === null) continue;
      const beside = current;
      current = named;
      const region = regions.get(named);
      if (region) region.push(strip);
      else regions.set(named, [...(beside === null ? rowOver(strips, strip) : []), strip]);
      vote(votes, named, seen);
    }
  }
  for (const table of regions.keys()) if (!votes.has(table)) regions.delete(table);
  for (const [table, region] of regions) if (table === 'requests') voteByOther(votes.get(table)!, region);
  return { regions, layouts: new Map([...regions.keys()].map((table) => [table, winner(votes.get(table)!)])) };
}

/** The row over the first known label, in the same grid: headings that only this report has stand in it. */
const rowOver = (strips: readonly Strip[], { index, grid }: Strip): Strip[] => strips.slice(Math.max(0, index - 1), index).filter((one) => grid !== null && one.grid === grid && one.alone === null);

interface Area {
  readonly from: number;
  readonly to: number;
  readonly table: TableId | null;
  readonly prose: boolean;
}

/** Stretches of the document with the table that is to be expected in them. */
function areasOf({ sections, title }: Outline, end: number): Area[] {
  const first = sections[0]?.headingAt ?? end;
  const before: Area = { from: (title?.index ?? -1) + 1, to: first, table: null, prose: sections.length > 0 && sections[0]!.known?.table === undefined };
  return [before, ...sections.map(({ from, to, known }) => ({ from, to, table: known?.table ?? null, prose: known !== null && known.table === undefined }))];
}

function tableNamed(seen: readonly Seen[], current: TableId | null): TableId | null {
  const sure = seen.find(({ tables }) => tables.length === 1)?.tables[0];
  if (sure) return sure;
  return current ?? null;
}

function vote(votes: Map<TableId, Map<FormId, number>>, table: TableId, seen: readonly Seen[]): void {
  if (seen.length === 0) return;
  const own = votes.get(table) ?? new Map<FormId, number>();
  votes.set(table, own);
  for (const { form, tables } of seen) if (form && tables.includes(table)) own.set(form, (own.get(form) ?? 0) + 1);
}

/** 其他处理 with figures right behind it, and none of its three details anywhere: the one row of form 2019. */
function voteByOther(votes: Map<FormId, number>, region: readonly Strip[]): void {
  if (votes.size > 0) return;
  let waiting = false;
  for (const strip of region) {
    for (const piece of piecesOf(strip)) {
      const { text, figure } = piece;
      if (waiting && figure && text !== '') votes.set('2019', 1);
      if (figure && text === '') continue;
      waiting = !figure && keyOf(piece).words === '其他处理';
    }
  }
}

function winner(votes: ReadonlyMap<FormId, number>): FormId | null {
  const ranked = [...votes].sort((one, other) => other[1] - one[1]);
  return ranked[0] && ranked[0][1] !== ranked[1]?.[1] ? ranked[0][0] : null;
}
