import { withPlaces, type Block } from '../../document/index.js';
import type { Place } from '../../finding/index.js';
import { chunksOf, isFigure, type Chunk } from './chunks.js';
import type { Drawing, Ruling, Run } from './drawing.js';
import { linesOf, type Line } from './lines.js';
import { placeAt } from './table.js';

/** Pages of which some hold what a wide sheet has to the right of others, laid side by side; and the way back. */
export interface Spread {
  readonly drawings: readonly Drawing[];
  /** The blocks with each place on the page where it was printed. */
  readonly backToPages: (blocks: readonly Block[]) => Block[];
}

/** From some x of a wide page on stands another page, moved by so much. */
interface Seam {
  readonly from: number;
  readonly by: number;
  readonly page: number;
}

/** How far the same line may lie apart on two pages, in points. */
const hair = 1.5;
/** Lines of figures and rulings that two pages must share: few may meet by chance. */
const leastShared = 6;
/** A line of more signs than this is text. */
const longestLine = 60;

/**
 * Lays pages side by side that a spreadsheet cut out of one wide sheet: a page whose lines of figures all begin with a
 * figure continues the one page before it that has figures and rulings at the very same heights. Others stay as
 * they are, and so do those behind a page left out.
 */
export function spreadOf(drawings: readonly Drawing[]): Spread {
  const sides = drawings.map(sideOf);
  if (sides.every((side) => side === null)) return { drawings, backToPages: (blocks) => [...blocks] };
  const wide: Wide[] = [];
  let alone = 0;
  for (const [at, drawing] of drawings.entries()) {
    const side = sides[at];
    const one = side ? continuedBy(drawing, side, wide) : null;
    // Over a page left out between two a row would close: what stands behind it is left out as well.
    if (one && one.first.page > alone) lay(one, drawing);
    else {
      wide.push({ first: drawing, whole: drawing, seams: [], isSide: side !== null, figures: figureHeights(drawing), ruled: heightsOf(drawing.rulings) });
      if (side) alone = drawing.page;
    }
  }
  const seams = new Map(wide.map((one) => [one.first.page, one.seams]));
  return { drawings: wide.map(({ whole }) => whole), backToPages: (blocks) => blocks.map((block) => withPlaces(block, (at) => backAcross(seams, at))) };
}

/** A page with those laid to its right so far. */
interface Wide {
  readonly first: Drawing;
  whole: Drawing;
  readonly seams: Seam[];
  readonly isSide: boolean;
  /** Where its first page has lines of figures, and rulings. */
  readonly figures: readonly number[];
  readonly ruled: readonly number[];
}

function lay(wide: Wide, drawing: Drawing): void {
  const seam = seamOf(wide.whole, drawing);
  wide.whole = beside(wide.whole, drawing, seam);
  wide.seams.push(seam);
}

/** The one page that a side page continues: of several, the one whose figures it has a line for each; `null` where none or no single one is. */
function continuedBy(drawing: Drawing, side: readonly Line[], wide: readonly Wide[]): Wide | null {
  const found = wide.filter((one) => !one.isSide && continues(one, drawing, side));
  const likely = found.length > 1 ? found.filter((one) => one.figures.length === side.length) : found;
  return likely.length === 1 ? likely[0]! : null;
}

const linesAcross = ({ runs }: Drawing): readonly Line[] => linesOf(runs.filter(({ course }) => course === 'across'));
const firstFigure = (line: Line): Chunk | undefined => chunksOf(line, 0.7).find(isFigure);
/** Where lines of figures stand, by the figures themselves: labels of their line may stand a little higher. */
const figureHeights = (drawing: Drawing): number[] => linesAcross(drawing).flatMap((line) => firstFigure(line)?.y ?? []);
const isFigureLine = (line: Line): boolean => firstFigure(line) !== undefined;

/** The lines of figures of a page that has no labels before any of them, nor lines of text, nor any outside its rulings; `null` for any other page. */
function sideOf(drawing: Drawing): Line[] | null {
  const lines = linesAcross(drawing);
  if (lines.some(({ runs: own }) => own.reduce((sum, { text }) => sum + text.length, 0) > longestLine)) return null;
  const heights = heightsOf(drawing.rulings);
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  if (heights.length > 0 && lines.some(({ y }) => y > highest || y < lowest)) return null;
  const figures = lines.filter(isFigureLine);
  return figures.length > 0 && figures.every((line) => isFigure(chunksOf(line, 0.7)[0]!)) ? figures : null;
}

/**
 * Whether a side page has lines of figures and rulings where the other has them, and none between is left out. Where the
 * labels fill the other page, rulings alone tell. Rulings within a heading may be of one side only.
 */
function continues(wide: Wide, side: Drawing, figures: readonly Line[]): boolean {
  if (Math.abs(wide.first.height - side.height) >= 1) return false;
  const [top, bottom] = [figures[0]!.y + hair, figures.at(-1)!.y - hair];
  const own = wide.figures.filter((y) => y <= top && y >= bottom);
  const rules = heightsOf(side.rulings);
  if (!areShared(rules, wide.ruled)) return false;
  if (own.length > 0) return own.length === figures.length && figures.every(({ y }) => meets(y, own)) && figures.length + rules.length >= leastShared;
  return rules.length >= leastShared && areShared(wide.ruled.filter((y) => y < top && y > bottom), rules);
}

/** Nearly all of some heights among others. */
const areShared = (some: readonly number[], all: readonly number[]): boolean => some.filter((y) => !meets(y, all)).length <= Math.max(1, some.length / 5);

const meets = (y: number, others: readonly number[]): boolean => others.some((other) => Math.abs(other - y) <= hair);

const heightsOf = (rulings: readonly Ruling[]): number[] => {
  const heights: number[] = [];
  for (const { horizontal, at } of rulings) if (horizontal && !meets(at, heights)) heights.push(at);
  return heights;
};

/** Where rulings show the edges of the sheet they are one line; elsewhere the pages' edges are. */
function seamOf(left: Drawing, right: Drawing): Seam {
  const [to, from] = [left, right].map(({ rulings }) => rulings.filter(({ horizontal }) => horizontal)) as [Ruling[], Ruling[]];
  const ruled = to.length > 0 && from.length > 0;
  const edge = ruled ? to.reduce((most, ruling) => Math.max(most, ruling.to), 0) : left.width;
  const begin = ruled ? from.reduce((least, ruling) => Math.min(least, ruling.from), Infinity) : 0;
  return { from: edge, by: edge - begin, page: right.page };
}

function beside(left: Drawing, right: Drawing, { by }: Seam): Drawing {
  const runs = right.runs.map((run): Run => ({ ...run, left: run.left + by, right: run.right + by, line: run.course === 'across' ? run.line : run.line + by }));
  const whole = left.runs.map((run) => (runs.some((other) => isSame(run, other)) ? { ...run, text: uncut(run) } : run));
  const added = runs.filter((run) => !left.runs.some((other) => isSame(run, other)));
  const rulings = right.rulings.map((ruling): Ruling => (ruling.horizontal ? { ...ruling, from: ruling.from + by, to: ruling.to + by } : { ...ruling, at: ruling.at + by }));
  return { ...left, width: right.width + by, runs: [...whole, ...added], rulings: [...left.rulings, ...rulings] };
}

/** A merged cell over the edge of a page is printed on both: the text of each half is the whole text, cut. */
const isSame = (one: Run, other: Run): boolean => uncut(one) === uncut(other) && Math.abs(one.left - other.left) <= hair && Math.abs(one.line - other.line) <= hair;
const uncut = ({ text }: Run): string => text.replace(/^…|…$/g, '');

/** Back on the page it was printed on, behind the last seam before it. */
function backAcross(seams: ReadonlyMap<number, readonly Seam[]>, at: Place): Place {
  const seam = at.in === 'page' ? seams.get(at.page)?.findLast(({ from }) => at.x >= from - 0.1) : undefined;
  return at.in === 'page' && seam ? placeAt(seam.page, at.x - seam.by, at.y) : at;
}
