// In: text whose table cells ran together, and the forms. Out: the cells that arithmetic makes certain, and what the
// others may be. Refuses to know: documents, grids, sections of prose.
import { figureLines, identitiesOfTable, linesOf, type CellPath, type Form, type FormId, type Table, type TableId } from '../../forms/index.js';
import type { Place } from '../../finding/index.js';
import type { Cell } from '../../model/index.js';
import { labelKey } from '../key.js';
import { chainOf, type Chain } from './chain.js';
import { clumpBehindColumns, clumpsOf } from './clumps.js';
import type { Clump } from './decode.js';
import { fold, positionsOf, span, type Folded } from './folded.js';
import { headingsOf, type GluedHeading } from './headings.js';
import { settle } from './settle.js';

export type { GluedHeading } from './headings.js';

/** The text to look for tables in, and what is known beside it. */
export interface GluedText {
  readonly text: string;
  /** The place of an offset of the text. */
  readonly at: (offset: number) => Place;
  readonly forms: readonly Form[];
  /** Figures the report's sentences state, by cell: they decide where arithmetic leaves several ways, and only there. */
  readonly known?: ReadonlyMap<CellPath, number>;
}

/** The tables that stood in a text, decoded as far as arithmetic goes. */
export interface Unglued {
  readonly layouts: Readonly<Partial<Record<TableId, FormId>>>;
  /** `inferred` where figures had to be cut apart, `number` where they stood apart, `unread` where several cuts remain. */
  readonly cells: ReadonlyMap<CellPath, Cell>;
  /** Ids of the identities by which cells were decoded: that they hold proves nothing. */
  readonly provedBy: readonly string[];
  /** Cells for which the report's text chose among what arithmetic left. */
  readonly decidedByText: readonly CellPath[];
  /** Section headings within the text, in order. */
  readonly headings: readonly GluedHeading[];
  /** Stretches of the text that are tables, not prose. */
  readonly tables: readonly { readonly table: TableId; readonly start: number; readonly end: number }[];
}

interface Located {
  readonly table: Table;
  readonly form: Form;
  readonly clumps: readonly Clump[];
  readonly start: number;
  readonly end: number;
  readonly doubled: boolean;
  /** Headings and labels found, less those missing. */
  readonly fit: number;
}

/** Reads tables out of text whose cells ran together; `null` when no table of any form stands in it. */
export function unglue({ text, at, forms, known = new Map() }: GluedText): Unglued | null {
  const folded = fold(text);
  const located = (['requests', 'disclosure', 'disputes'] as const).reduce<Located[]>((found, id) => {
    const one = bestOf(forms.flatMap((form) => locate(id, form, { text, folded, found })), found[0]?.form);
    return one ? [...found, one] : found;
  }, []);
  if (located.length === 0) return null;
  const settled = located.map(({ table, clumps, doubled }) =>
    settle(doubled ? clumps.map((clump) => ({ ...clump, cuts: { ...clump.cuts, allowed: [] } })) : clumps, identitiesOfTable(table), { known, at }),
  );
  return {
    layouts: Object.fromEntries(located.map(({ table, form }) => [table.id, form.id])),
    cells: new Map(settled.flatMap(({ cells }) => [...cells])),
    provedBy: settled.flatMap(({ provedBy }) => provedBy),
    decidedByText: settled.flatMap(({ decidedByText }) => decidedByText),
    headings: headingsOf(text, folded, located[0]!.form),
    tables: located.map(({ table, start, end }) => ({ table: table.id, start, end })),
  };
}

interface Ground {
  readonly text: string;
  readonly folded: Folded;
  /** Tables located before: the others stand before or behind them. */
  readonly found: readonly Located[];
}

/** The best fit; among equals the form that the table before follows. */
const bestOf = (located: readonly Located[], before?: Form): Located | undefined =>
  located.reduce<Located | undefined>((best, one) => (!best || one.fit > best.fit || (one.fit === best.fit && one.form === before) ? one : best), undefined);

function locate(id: TableId, form: Form, ground: Ground): Located[] {
  const table = form.tables.find((one) => one.id === id);
  if (!table) return [];
  return table.blocks.every(({ rows }) => figureLines(rows).every(({ path }) => path === '')) ? locateUnlabelled(table, form, ground) : locateByRows(table, form, ground);
}

function locateByRows(table: Table, form: Form, { text, folded, found }: Ground): Located[] {
  const region = regionOf(table, folded, { text, found });
  const chain = chainOf(text, folded, table, region);
  const first = chain.links[0];
  if (!first || chain.links.length < chain.rows / 2) return [];
  const clumps = clumpsOf(text, table, chain, region.to);
  const last = clumps.at(-1)!;
  return [{ table, form, clumps, start: first.start, end: last.start + last.text.length, doubled: chain.doubled, fit: fitOf(chain, table, folded) }];
}

function locateUnlabelled(table: Table, form: Form, { text, folded, found }: Ground): Located[] {
  const from = Math.max(0, ...found.map(({ end }) => end));
  const clump = clumpBehindColumns(text, folded, table, from);
  return clump ? [{ table, form, clumps: [clump.clump], start: clump.start, end: clump.clump.start + clump.clump.text.length, doubled: false, fit: 0 }] : [];
}

/** Table 二 has labels that prose uses too: it is looked for behind its own headings and before table 三. */
function regionOf(table: Table, folded: Folded, { text, found }: Omit<Ground, 'folded'>): { from: number; to: number } {
  const heading = table.blocks.find((block) => block.heading)?.heading;
  if (!heading) return { from: 0, to: text.length };
  const at = positionsOf(labelKey(heading).words, folded)[0];
  const to = found.find(({ table: { id } }) => id === 'requests')?.start ?? text.length;
  return { from: at === undefined ? 0 : span(folded, at, 1).start, to };
}

/** Labels and column headings of the form that are there, less those that are not. */
function fitOf(chain: Chain, table: Table, folded: Folded): number {
  const columns = new Set(table.blocks.flatMap((block) => linesOf(block.columns).map(({ line }) => labelKey(line.label).words)));
  const there = [...columns].filter((words) => folded.key.includes(words)).length;
  return 2 * (chain.links.length + there) - chain.rows - columns.size;
}
