import type { Place } from '../../src/finding/index.js';
import { cellsOf, formOf, type CellPath } from '../../src/forms/index.js';
import type { Cell, Claim, Report, Section } from '../../src/model/index.js';

/** A place as short as it goes: `12:3` is a line and a column, `-` the whole file. */
export function place(at: Place): string {
  switch (at.in) {
    case 'text':
      return `${at.line}:${at.column}`;
    case 'sheet':
      return `${at.sheet}!${at.cell}`;
    case 'table':
      return `t${at.table}:${at.row}:${at.column}`;
    case 'paragraph':
      return `¶${at.paragraph}`;
    case 'page':
      return `p${at.page}:${Math.round(at.x)}:${Math.round(at.y)}`;
    case 'json':
      return at.pointer;
    case 'file':
      return '-';
  }
}

/** Further places, the first two and how many there are. */
export const places = (also: readonly Place[]): string => {
  const known = also.filter((at) => at.in !== 'file');
  return known.length === 0 ? '' : ` and ${shortened(known.map(place), 2)}`;
};

/** The first `most` of them and how many there are. */
export const shortened = (many: readonly string[], most: number): string => (many.length > most ? `${many.slice(0, most).join(' ')} … ${many.length}` : many.join(' '));

/** A thing told, and the same without its place, by which it is known again. */
interface Line {
  readonly key: string;
  readonly line: string;
}

/** Of a whole report rows of nothing but zeros are told in one line. */
function withoutZeros(lines: readonly string[]): string[] {
  const zeros = lines.filter((line) => /^[\w.]+:(?: 0)+ @/.test(line));
  return [...lines.filter((line) => !zeros.includes(line)), ...(zeros.length > 0 ? [`zeros ${shortened(zeros.map((line) => line.replace(/:.* @/, ' @')), 3)}`] : [])];
}

/** What was read: title, layouts, sections, rows of figures, claims. Of a report that was read before only what is other now. */
export function tellReading(report: Report, before: Report | undefined): string[] {
  const [now, then] = [linesOf(report), new Set(before && linesOf(before).map(({ key }) => key))];
  const keys = new Set(now.map(({ key }) => key));
  if (!before) return withoutZeros(now.map(({ line }) => line));
  const lost = linesOf(before).filter(({ key }) => !keys.has(key) && /^(?:section|claim)/.test(key)).map(({ key }) => `lost ${key}`);
  const other = now.filter(({ key }) => !then.has(key)).map(({ line }) => line);
  const rows = other.filter((line) => isRow.test(line));
  return [...other.filter((line) => !rows.slice(mostRows).includes(line)), ...(rows.length > mostRows ? [`… ${rows.length - mostRows} more rows`] : []), ...lost];
}

const isRow = /^\w+\.[\w.]+: /;
const mostRows = 4;

function linesOf(report: Report): Line[] {
  const { title, titleAt, preamble, sections, layouts, claims, provedBy = [] } = report;
  return [
    placed(`title ${title ?? 'none'}`, titleAt),
    plain(`preamble ${preamble.map(({ text }) => text.length).join('+') || 'none'}`),
    plain(`tables ${Object.entries(layouts).toSorted().map(([table, form]) => `${table} ${form}`).join(', ') || 'none'}`),
    ...sections.flatMap((section) => tellSection(section, 'section')),
    ...rowsOf(report),
    ...claims.map(tellClaim),
    ...(provedBy.length > 0 ? [plain(`decoded by ${provedBy.length} sums`)] : []),
  ];
}

const plain = (line: string): Line => ({ key: line, line });
const placed = (key: string, at: Place): Line => ({ key, line: `${key} @${place(at)}` });

const tellSection = ({ number, heading, at, passages, sections }: Section, kind: string): Line[] => [
  placed(`${kind} ${number ?? '?'} ${heading}, text ${passages.map(({ text }) => text.length).join('+') || 'none'}`, at),
  ...sections.flatMap((one) => tellSection(one, ` sub${kind}`)),
];

const tellClaim = ({ subject, value, unit, year, quote, at, elsewhere, parts }: Claim): Line =>
  placed(`claim ${subject} ${value}${unit}${year === null ? '' : ` in ${year}`}${elsewhere ? ' elsewhere' : ''}${parts ? ` of ${parts.join('+')}` : ''} “${quote}”`, at);

/** Rows in the order of the form, those no form has behind them; in one line the rows of a table that were not found. */
function rowsOf({ form, layouts, cells }: Report): Line[] {
  const rows = new Map<string, CellPath[]>();
  const own = [...new Set([form, ...Object.values(layouts)])].flatMap((id) => cellsOf(formOf(id)!).map(({ path }) => path));
  for (const path of new Set([...own, ...cells.keys()])) {
    const row = path.slice(0, path.lastIndexOf('.'));
    rows.set(row, [...(rows.get(row) ?? []), path]);
  }
  const printed = [...rows].map(([row, paths]) => ({ row, found: paths.map((path) => cells.get(path)) }));
  const absent = printed.filter(({ row, found }) => Object.keys(layouts).includes(row.split('.')[0]!) && found.every((cell) => cell === undefined)).map(({ row }) => row);
  return [
    ...printed.flatMap(({ row, found }) => found.flatMap((cell) => cell?.at ?? []).slice(0, 1).map((at) => placed(`${row}: ${once(found.map(tellCell)).join(' ')}`, at))),
    ...(absent.length > 0 ? [plain(`absent ${shortened(absent, 6)}`)] : []),
  ];
}

/** One text for all the cells of a row stands once: `?0 0 0 ×7`. */
const once = (cells: readonly string[]): readonly string[] => (cells.length > 1 && cells[0]!.length > 1 && cells.every((cell) => cell === cells[0]) ? [`${cells[0]} ×${cells.length}`] : cells);

/** `12`, `~12` worked out, `_` blank, `—` dash, `?12件` unread, `·` absent. */
function tellCell(cell: Cell | undefined): string {
  if (!cell) return '·';
  const { state, value, text, note, candidates, unit } = cell;
  const more = `${note === undefined ? '' : `{${note}}`}${candidates?.length ? `(${candidates.join('|')})` : ''}${unit === undefined ? '' : `[${unit}]`}`;
  switch (state) {
    case 'number':
      return `${value}${more}`;
    case 'inferred':
      return `~${value}${more}`;
    case 'blank':
      return `_${more}`;
    case 'dash':
      return `—${more}`;
    case 'unread':
      return `?${JSON.stringify(text).slice(1, -1)}${more}`;
  }
}
