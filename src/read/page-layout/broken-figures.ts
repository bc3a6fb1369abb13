import { overlap, type Chunk } from './chunks.js';

/** A row of figures of a table without rulings. */
interface FigureRow {
  readonly y: number;
  readonly size: number;
  readonly figures: readonly Chunk[];
  /** Words stand on its line. */
  readonly labelled: boolean;
}

/** Rows of type stand at least so many ems apart: what is nearer is one row whose cells are centred, each for itself. */
const leastPitch = 0.85;

/** How near, in ems, the rest of a broken figure stands: without words beside it, with words, and a whole row of rests. */
const reach = { bare: 2.2, labelled: 1.7, full: 1.45 };

/**
 * Joins what narrow columns broke: rows that hold but the rest of figures of the row next to them. The figure keeps its
 * line break, for nothing shows whether it is one figure or two: better unread than another number.
 */
export function joinBrokenFigures<Row extends FigureRow>(rows: readonly Row[]): Row[] {
  const most = Math.max(0, ...rows.map((row) => row.figures.length));
  const joined: Row[] = [];
  for (const row of withoutOverlaps(rows)) {
    const before = joined.at(-1);
    if (before && isRest(row, before, most)) joined.splice(-1, 1, withRest(before, row));
    else if (before && isRest(before, row, most)) joined.splice(-1, 1, withRest(row, before));
    else joined.push(row);
  }
  return joined;
}

/** Lines too near to one another to be rows, as one: narrow cells beside each other broke their figures over other heights. */
function withoutOverlaps<Row extends FigureRow>(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let lowest = Infinity;
  for (const row of rows) {
    const before = joined.at(-1);
    if (before && lowest - row.y < leastPitch * Math.max(row.size, before.size)) joined.splice(-1, 1, { ...before, figures: stacked([...before.figures, ...row.figures]), labelled: before.labelled || row.labelled });
    else joined.push(row);
    lowest = row.y;
  }
  return joined;
}

/** Figures of lines that are one row: those one below the other are lines of one. */
function stacked(figures: readonly Chunk[]): Chunk[] {
  const columns: Chunk[] = [];
  for (const figure of figures) {
    const above = columns.findIndex((one) => overlap(one, figure));
    if (above < 0) columns.push(figure);
    else columns[above] = { ...columns[above]!, text: `${columns[above]!.text}\n${figure.text}` };
  }
  return columns.sort((one, other) => one.left - other.left);
}

function isRest(rest: FigureRow, row: FigureRow, most: number): boolean {
  const distance = Math.abs(rest.y - row.y) / Math.max(rest.size, row.size);
  const isOver = rest.figures.every((figure) => row.figures.some((other) => overlap(figure, other)));
  if (!isOver || most < 3) return false;
  if (rest.figures.length === row.figures.length) return !rest.labelled && rest.figures.length === most && distance < reach.full;
  if (rest.figures.length > row.figures.length) return false;
  return rest.labelled ? rest.figures.length * 2 <= most && distance < reach.labelled : distance < reach.bare;
}


function withRest<Row extends FigureRow>(row: Row, rest: FigureRow): Row {
  const figures = row.figures.map((figure) => {
    const part = rest.figures.find((other) => overlap(figure, other));
    if (!part) return figure;
    const [upper, lower] = part.y > figure.y ? [part, figure] : [figure, part];
    return { ...figure, text: `${upper.text}\n${lower.text}`, y: upper.y };
  });
  return { ...row, figures };
}
