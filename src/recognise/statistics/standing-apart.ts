import { headerIn, type Header } from './header.js';
import { isUnit, type Located } from './item.js';
import type { StatisticsLine } from './reading.js';

/** Lines put together into rows; positions are kept, what went into the row above is empty. */
export interface Joined {
  readonly lines: readonly StatisticsLine[];
  /** Position of a row put together → position of its last line. */
  readonly rows: ReadonlyMap<number, number>;
  /** The head over them, whose words stand in lines of their own too, and the position it begins at. */
  readonly head: { readonly header: Header; readonly from: number } | null;
}

const figure = /^[\d０-９][\d０-９,，.．]*$|^[-—–－/]$/;
const mostFigures = 3;

/**
 * Rows of a table whose every cell stands in a line of its own, as PDF to text gives them: label, unit, figures. A row
 * with fewer figures than others is left alone, as nothing says which is missing.
 */
export function joinApart(lines: readonly StatisticsLine[]): Joined {
  const alone = lines.map(({ cells }): Located | null => (cells.length === 1 ? cells[0]! : null));
  const found = alone.flatMap((label, at) => {
    const unit = alone[at + 1];
    if (!label || !unit || !isUnit(unit.text) || !/\p{Script=Han}{2}/u.test(label.text)) return [];
    const behind = alone.slice(at + 2, at + 2 + mostFigures).findIndex((cell) => cell === null || !figure.test(cell.text.trim()));
    const figures = behind < 0 ? Math.min(mostFigures, alone.length - at - 2) : behind;
    return figures > 0 ? [{ at, last: at + 1 + figures, figures }] : [];
  });
  const most = found.reduce((count, { figures }) => Math.max(count, figures), 0);
  const rows = new Map(found.filter(({ figures }) => figures === most).map(({ at, last }) => [at, last]));
  const none: Joined = { lines, rows: new Map(), head: null };
  if (rows.size === 0) return none;
  const head = headOver(alone, [...rows.keys()][0]!);
  // Figures that are fewer or more than the columns the head names could stand in any of them.
  if (head && head.header.columns.length !== most) return none;
  const inside = new Set([...rows].flatMap(([at, last]) => Array.from({ length: last - at }, (_, step) => at + 1 + step)));
  const put = lines.map((line, at) => (inside.has(at) ? { cells: [] } : rows.has(at) ? { cells: lines.slice(at, rows.get(at)! + 1).flatMap(({ cells }) => cells) } : line));
  return { lines: put, rows, head };
}

const longestHead = 12;

function headOver(alone: readonly (Located | null)[], first: number): Joined['head'] {
  for (let from = first - 1; from >= Math.max(0, first - longestHead); from--) {
    const head = headerIn(alone.slice(from, first).map((cell) => cell?.text ?? '').join(' '));
    if (head && head.start === 0) return { header: head.header, from };
  }
  return null;
}
