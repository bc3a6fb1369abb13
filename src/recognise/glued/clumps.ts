import { cellPath, cellsOfTable, figureLines, identitiesOfTable, type CellPath, type Identity, type Table, type ValueKind } from '../../forms/index.js';
import { readFigure } from '../figure.js';
import { spellingsOf } from '../key.js';
import { isUnseen, seen } from '../unseen.js';
import { figuresBehind, type Chain } from './chain.js';
import { cutsOf, untried, type InnerSum } from './cut.js';
import type { Clump } from './decode.js';
import type { Folded } from './folded.js';
import { holds, lacksDigit } from './lost-digit.js';

/** What the cells of a table are, and how they hang together. */
export interface Arithmetic {
  readonly kinds: ReadonlyMap<CellPath, ValueKind>;
  readonly identities: readonly Identity[];
}

const arithmeticOf = (table: Table): Arithmetic => ({
  kinds: new Map(cellsOfTable(table).map(({ path, value }) => [path, value])),
  identities: identitiesOfTable(table),
});

/** After so many rows too long to be cut the others of the table are not tried: its digits mean something else. */
const mostGivenUp = 4;

/** The clumps behind a chain's labels. `until` is where the text after the last of them belongs to something else. */
export function clumpsOf(text: string, table: Table, { links }: Chain, until: number): Clump[] {
  const arithmetic = arithmeticOf(table);
  let givenUp = 0;
  return withoutGaps(links.map(({ row, block, end }, index) => {
    const cells = figureLines(table.blocks[block]!.columns).map((column) => cellPath(table.id, row.path, column.path));
    const clump = clumpAt(text, givenUp < mostGivenUp ? arithmetic : null, cells, { from: figuresBehind(text, end) ?? end, to: links[index + 1]?.start ?? until });
    if (clump.cuts.gaveUp) givenUp++;
    return clump;
  }));
}

/** Where most rows have their figures apart, a row with fewer of them lacks those of blank cells: its figures are not to be cut. */
function withoutGaps(clumps: Clump[]): Clump[] {
  const apart = clumps.filter(({ cuts }) => cuts.apart).length;
  if (apart * 2 <= clumps.length) return clumps;
  return clumps.map((clump) => (clump.cuts.apart || !/\S\s+\S/.test(clump.text) ? clump : { ...clump, cuts: { ...clump.cuts, allowed: [] } }));
}

/**
 * The one clump of a table whose row has no label: it stands behind the last of its column headings. `null` when the
 * headings are not there, or figures stand behind them more than once.
 */
export function clumpBehindColumns(text: string, folded: Folded, table: Table, from: number): { clump: Clump; start: number } | null {
  const columns = figureLines(table.blocks[0]!.columns);
  const groups = new Map<string, string[]>();
  for (const { lines, line } of columns) {
    const group = lines.slice(0, -1).map(({ label }) => label).join(' ');
    groups.set(group, [...(groups.get(group) ?? []), `(?:${[...spellingsOf(line)].join('|')})`]);
  }
  const heads = [...folded.key.matchAll(new RegExp([...groups.values()][0]!.join(''), 'g'))]
    .map((found) => ({ start: folded.offsets[found.index] ?? 0, end: (folded.offsets[found.index + found[0].length - 1] ?? 0) + 1 }))
    .filter(({ start }) => start >= from);
  const filled = heads.filter(({ end }) => figuresBehind(text, end) !== null);
  const head = filled[0];
  if (!head || filled.length > 1 || heads.indexOf(head) < groups.size - 1) return null;
  const cells = columns.map((column) => cellPath(table.id, '', column.path));
  return { clump: clumpAt(text, arithmeticOf(table), cells, { from: figuresBehind(text, head.end) ?? head.end, to: text.length }), start: heads[0]!.start };
}

/** Digits that are not to be cut, whatever they come to. */
const uncut = { ...untried, gaveUp: false };
const figures = /^[\d０-９\s,，.．+\-−－–—/／增减加少元万件条宗个项次]*/;
/** The list mark of a row nobody knows, stuck to the last figure. */
const strayMark = /[\d０-９]\s*[.．]\s*$/;
/** `61e999`, `61%`, and `5.5` with a sign of no width before its point: what runs on is no figure that ends there. */
const letters = /^[A-Za-zＡ-Ｚａ-ｚ%％‰]/;
const digitsOrPoint = /^[\d０-９,，.．]/;
const runsOn = (text: string): boolean => letters.test(text) || (isUnseen(text.charCodeAt(0)) && digitsOrPoint.test(seen(text)));

/** Without `arithmetic` the figures are left as they are. */
function clumpAt(text: string, arithmetic: Arithmetic | null, cells: readonly CellPath[], { from, to }: { readonly from: number; readonly to: number }): Clump {
  const run = figures.exec(text.slice(from, to))?.[0] ?? '';
  const marked = strayMark.test(run) ? run.replace(strayMark, '') : /^[、)）]/.test(text.slice(from + run.length)) ? run.replace(/[\d０-９]\s*$/, '') : run;
  const digits = marked.trimEnd();
  if (digits === run && digits !== '' && runsOn(text.slice(from + run.length, to))) return { cells, text: digits, start: from, cuts: uncut };
  return arithmetic ? clumpOf(digits, arithmetic, cells, from) : { cells, text: digits, start: from, cuts: untried };
}

/** A clump with its cuts. One that lacks a digit of what its sums ask for has none, nor one they refute where a comma or a blank says how the figures stood. */
export function clumpOf(text: string, { kinds: all, identities }: Arithmetic, cells: readonly CellPath[], start: number): Clump {
  const kinds = cells.map((cell) => all.get(cell) ?? 'count');
  const sums = innerSums(cells, identities);
  if (lacksBlanks(text, cells, sums)) return { cells, text, start, cuts: uncut };
  const cuts = cutsOf(text.replaceAll('，', ','), kinds, sums);
  const wrong = cuts.only && !holds(cuts.allowed[0]!, sums);
  const broken = wrong && (cuts.apart ? isOverLines(text.trim()) : /[,，\s]/.test(text.trim()) || lacksDigit(text, kinds, sums));
  return { cells, text, start, cuts: broken ? { ...cuts, allowed: [] } : cuts };
}

/** Figures side by side that go on in the next line: a narrow column may have broken one of them there. */
const isOverLines = (text: string): boolean => text.includes('\n') && /\S[^\S\n]+\S/.test(text);

/** Fewer figures than cells, apart by blanks, of which the last is the sum of the others: each is whole, and blank cells are missing. `023` is two figures. */
function lacksBlanks(text: string, cells: readonly CellPath[], sums: readonly InnerSum[]): boolean {
  const words = text.trim().split(/\s+/);
  if (sums.length !== 1 || words.length < 3 || words.length >= cells.length) return false;
  const values = words.map((word) => (/^[-–—/]$/.test(word) ? 0 : /^[0０][\d０-９]/.test(word) ? NaN : readFigure(word).value ?? NaN));
  return values.at(-1)! > 0 && values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

/** The identities that stay within one clump. */
export function innerSums(cells: readonly CellPath[], identities: readonly Identity[]): InnerSum[] {
  return identities.flatMap(({ id, terms }) => {
    const places = terms.map(({ cell, times }) => ({ at: cells.indexOf(cell), times }));
    if (places.some(({ at }) => at < 0)) return [];
    const total = places.find(({ times }) => times < 0)?.at ?? -1;
    return total < 0 ? [] : [{ id, total, parts: places.filter(({ times }) => times > 0).map(({ at }) => at) }];
  });
}
