import { figureLines, type LinePath, type Table } from '../../forms/index.js';
import { labelKey } from '../key.js';
import { positionsOf, span, type Folded } from './folded.js';

/** A row label found in the text, with the figures that stand behind it. */
export interface Link {
  readonly row: LinePath;
  readonly block: number;
  /** Offset where the label begins, its list mark included, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** The row labels of one table as they follow each other in the text. */
export interface Chain {
  readonly links: readonly Link[];
  /** How many rows of figures the table has. */
  readonly rows: number;
  /** True when many labels stand twice with figures: two tables, or a table within a table. */
  readonly doubled: boolean;
}

/** A label that stands more often with figures behind it says little, and to try every place would take long. */
const mostOccurrences = 20;

/** Between a label and its figures: what is left of the label's brackets and quotes, and blanks. */
const behindLabel = /^[\s）)】\]”"」』’'：:。；;]*/;
const figureNext = /^[\d０-９]|^[-+－—–/／](?=[\s\d０-９\-+－—–/／]|$)|^[增减]加?少?\d/;
const markNext = /^[\d０-９]{1,2}\s*[.．、)）](?![\d０-９])/;

/** Offset of the figures behind a label's end; `null` when none follow. */
export function figuresBehind(text: string, end: number): number | null {
  const from = end + (behindLabel.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  const next = text.slice(from, from + 12);
  return figureNext.test(next) && !markNext.test(next) ? from : null;
}

/** The longest run of the table's row labels, in printed order, that have figures behind them within the region. */
export function chainOf(text: string, folded: Folded, table: Table, region: { readonly from: number; readonly to: number }): Chain {
  const rows = table.blocks.flatMap((block, index) => figureLines(block.rows).map((row) => ({ row, block: index })));
  const found = rows.map(({ row, block }) => occurrencesOf(row, block, text, folded).filter(({ start, end }) => start >= region.from && end <= region.to));
  const doubled = found.filter((links) => links.length > 1).length > rows.length / 4;
  return { links: longest(found.map((links) => links.slice(0, mostOccurrences))), rows: rows.length, doubled };
}

function occurrencesOf(row: LinePath, block: number, text: string, folded: Folded): Link[] {
  const byEnd = new Map<number, Link>();
  for (const label of [row.line.label, ...(row.line.also ?? [])]) {
    const { words } = labelKey(label);
    const { mark } = labelKey(row.line.label);
    for (const at of positionsOf(words, folded)) {
      const { start, end } = span(folded, at, words.length);
      const marked = markBefore(text, start, mark);
      // Two characters stand in many places of a report: only their mark tells the row.
      if (words.length < 3 && mark && marked === null) continue;
      if (figuresBehind(text, end) === null || endsAsOther(byEnd, end, marked ?? start)) continue;
      byEnd.set(end, { row, block, start: marked ?? start, end });
    }
  }
  return [...byEnd.values()].sort((one, other) => one.start - other.start);
}

/** The longest spelling that ends at a place is the label. */
const endsAsOther = (byEnd: ReadonlyMap<number, Link>, end: number, start: number): boolean => (byEnd.get(end)?.start ?? Infinity) <= start;

/** Offset of the list mark before a label; `null` when another mark or none stands there. */
function markBefore(text: string, start: number, mark: string): number | null {
  const number = mark.replace(/[()]/g, '');
  if (!number) return null;
  const before = text.slice(Math.max(0, start - 8), start);
  const found = /[（(]?\s*([一二三四五六七八九十]+|[\d０-９])\s*[)）.．、,，:：]{1,2}\s*["“”「『']?$/.exec(before);
  return found && found[1]!.normalize('NFKC') === number ? start - found[0].length : null;
}

/** The longest choice of one place per row that runs forward; the shortest stretch of text among equals. */
function longest(found: readonly (readonly Link[])[]): Link[] {
  interface Path { readonly link: Link; readonly before: Path | null; readonly length: number; readonly first: number }
  const paths: Path[] = [];
  for (const links of found) {
    const next = links.map((link): Path => {
      let best: Path | null = null;
      for (const path of paths) if (path.link.end <= link.start && (!best || path.length > best.length || (path.length === best.length && path.first >= best.first))) best = path;
      return { link, before: best, length: (best?.length ?? 0) + 1, first: best?.first ?? link.start };
    });
    paths.push(...next);
  }
  const stretch = (path: Path): number => path.link.end - path.first;
  const best = paths.reduce<Path | null>((one, path) => (!one || path.length > one.length || (path.length === one.length && stretch(path) < stretch(one)) ? path : one), null);
  const chain: Link[] = [];
  for (let path = best; path; path = path.before) chain.unshift(path.link);
  return chain;
}
