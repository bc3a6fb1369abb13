// In: the rows of a statistics table of 2008 to 2018, in cells or in running text. Out: its cells, known lines by their
// path, others under their own label. Refuses to know: documents, sections, what the figures should add up to.
import { allForms, type CellPath } from '../../forms/index.js';
import type { Told } from '../glued/remarks.js';
import { headerIn, type Header } from './header.js';
import type { Item } from './item.js';
import { itemInCells } from './items-in-cells.js';
import { itemsInText } from './items-in-text.js';
import { matchItems, type Matched } from './match.js';
import { readItems } from './read-items.js';
import type { StatisticsLine, StatisticsReading } from './reading.js';
import { joinApart, type Joined } from './standing-apart.js';
import { toldBy } from './told.js';

const forms = allForms.filter(({ tables }) => tables.some(({ id }) => id === 'statistics'));
/** So many lines must be known for it to be this table. */
const fewestKnown = 3;

/**
 * Reads a statistics table; `null` when none stands in the lines. Sentences among the lines, and `known` figures that
 * the report states elsewhere, decide between figures that glued digits leave open.
 */
export function recogniseStatistics(lines: readonly StatisticsLine[], known: ReadonlyMap<CellPath, Told> = new Map()): StatisticsReading | null {
  const joined = joinApart(lines);
  const rows = joined.lines;
  const all = gather(rows);
  const items = all.items.map(({ item }) => item);
  const readings = forms.map((form) => ({ form, matched: matchItems(items, form) }));
  const best = readings.reduce((one, other) => (knownIn(other) > knownIn(one) ? other : one));
  if (knownIn(best) < fewestKnown) return null;
  const inside = insideTable(best.matched, all.items, joined.rows);
  const gathered = { ...all, items: all.items.filter((_, at) => inside.has(at)) };
  const header = gathered.header ?? joined.head?.header ?? { columns: columnsSeen(items), year: null };
  const told = toldBy(lines.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'), header.year);
  return { ...readItems(best.matched.filter((_, at) => inside.has(at)), best.form, { columns: header.columns, known: new Map([...told, ...known]) }), year: header.year, used: [...new Set([...gathered.head, ...gathered.items.map(({ from }) => from)])], stretches: [...stretchesOf(rows, gathered), ...joinedStretches(lines, gathered, joined)] };
}

const knownIn = ({ matched }: { readonly matched: readonly Matched[] }): number => matched.filter(({ line }) => line !== null).length;

/**
 * Positions of the items that are lines of the table: those between the first line known and the last, and rows of cells
 * right above and below them. What else looks like a line (`全年公开文件310件。`) is a sentence, or another table's.
 */
function insideTable(matched: readonly Matched[], items: Gathered['items'], joined: Joined['rows']): ReadonlySet<number> {
  const isKnown = ({ line }: Matched): boolean => line !== null;
  let [first, last] = [matched.findIndex(isKnown), matched.findLastIndex(isKnown)];
  const adjoins = (one: number, other: number): boolean => items[other] !== undefined && items[other].item.cells !== null && Math.abs(items[one]!.from - items[other].from) === 1;
  while (adjoins(first, first - 1)) first--;
  while (adjoins(last, last + 1)) last++;
  const cellsOnly = items[first]!.item.cells !== null && items[last]!.item.cells !== null;
  // Of a row put together the label may be the second half of one: an unknown one is left to the text.
  const mayBe = ({ item, from }: Gathered['items'][number]): boolean => !joined.has(from) && (!cellsOnly || item.cells !== null);
  return new Set(items.flatMap((one, at) => (at >= first && at <= last && (isKnown(matched[at]!) || mayBe(one)) ? [at] : [])));
}

interface Gathered {
  readonly header: Header | null;
  /** Position of the line that is the head; none where it is only a part of one. */
  readonly head: readonly number[];
  readonly items: readonly { readonly item: Item; readonly from: number }[];
}

/** The lines' items, from the table's head on where there is one. */
function gather(lines: readonly StatisticsLine[]): Gathered {
  const heads = lines.map(({ cells }) => headerIn(cells.map(({ text }) => text).join(' ')));
  const headAt = heads.findIndex((head) => head !== null);
  const items = lines.flatMap(({ cells }, from) => {
    if (from < headAt) return [];
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length > 1) return from === headAt ? [] : [itemInCells(cells)].flatMap((item) => (item ? [{ item, from }] : []));
    return filled.flatMap((cell) => itemsInText(cell, from === headAt ? (headerIn(cell.text)?.end ?? 0) : 0)).map((item) => ({ item, from }));
  });
  const head = lines.flatMap(({ cells }, line) => (line === headAt && cells.length > 1 ? [line] : []));
  return { header: heads[headAt]?.header ?? null, head, items };
}

function stretchesOf(lines: readonly StatisticsLine[], { items }: Gathered): StatisticsReading['stretches'] {
  const ends = new Map<number, number>();
  for (const { item, from } of items) if (item.cells === null) ends.set(from, item.end);
  return [...ends].map(([line, end]) => ({ line, start: headerIn(lines[line]!.cells.map(({ text }) => text).join(' '))?.start ?? 0, end }));
}

/** From the head over the rows put together to the last of them every line is the table's, headings between them too. */
function joinedStretches(lines: readonly StatisticsLine[], { items }: Gathered, { rows, head }: Joined): StatisticsReading['stretches'] {
  const own = items.filter(({ from }) => rows.has(from)).map(({ from }) => from);
  const first = head?.from ?? own[0] ?? 0;
  const last = own.length > 0 ? rows.get(own.at(-1)!)! : -1;
  return lines.flatMap(({ cells: [cell] }, line) => (line >= first && line <= last && cell ? [{ line, start: 0, end: cell.text.length }] : []));
}

/** Without a head, two figures are the year's and all years'. */
function columnsSeen(items: readonly Item[]): readonly string[] {
  const most = items.reduce((count, { cells, run }) => Math.max(count, cells ? cells.length : run.split(/\s+/).length), 0);
  return most === 2 ? ['year', 'cumulative'] : ['year'];
}
