import { isFigure, wideChunks } from './chunks.js';
import type { Line } from './lines.js';

/** Neighbouring lines of a page: those of one table without rulings, or one line of text. */
export interface Region {
  readonly loose: boolean;
  readonly lines: readonly Line[];
}

/** What a line may be for such a table: a row of figures, part of its labels and headers, or surely text. */
type Mark = 'row' | 'soft' | 'hard';

interface Marked {
  readonly line: Line;
  readonly mark: Mark;
  readonly figures: number;
  /** It stands in parts, or well inside the text's left edge: what header lines do. */
  readonly apart: boolean;
}

/** Farthest that two rows of one table, and two lines of its header, stand from one another, in ems. */
const rowReach = 12;
const headerReach = 3.4;

/**
 * Finds the tables that no rulings show: at least two rows of figures (or one of five), the header above them, and the
 * label lines between. A row that opens a page may stand alone, for it may go on from the page before.
 */
export function looseRegions(lines: readonly Line[]): Region[] {
  const marked = markLines(lines);
  const regions: Region[] = [];
  const asText = (from: number, to: number): void => {
    for (const line of lines.slice(from, to)) regions.push({ loose: false, lines: [line] });
  };
  let done = 0;
  for (let first = rowAfter(marked, 0); first >= 0; first = rowAfter(marked, done)) {
    let last = first;
    for (let next = rowAfter(marked, last + 1); next >= 0 && areTied(marked, last, next); next = rowAfter(marked, last + 1)) last = next;
    const from = headerStart(marked, first, done);
    const to = tailEnd(marked, first, last) + 1;
    const rows = marked.slice(first, to).filter(({ mark }) => mark === 'row').length;
    const isLoose = rows > 1 || marked[first]!.figures >= 5 || from === 0;
    asText(done, isLoose ? from : to);
    if (isLoose) regions.push({ loose: true, lines: lines.slice(from, to) });
    done = to;
  }
  asText(done, lines.length);
  return regions;
}

const sentenceEnd = /[。；;：]$/u;
const sectionNumber = /^[一二三四五六七八九十]+、/u;

function markLines(lines: readonly Line[]): Marked[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const marked = lines.map((line): Marked => {
    const chunks = wideChunks(line);
    const figures = chunks.filter(isFigure).length;
    const [single, second] = chunks as [(typeof chunks)[0], ...typeof chunks];
    const gap = second ? chunks.at(-1)!.left - chunks.at(-2)!.right : single.left - left;
    const isRow = figures > 1 || (isFigure(chunks.at(-1)!) && gap > 1.2 * line.size);
    const isText = !second && (line.right - line.left > 0.75 * (right - left) || sentenceEnd.test(single.text) || sectionNumber.test(single.text));
    return { line, figures, mark: isRow ? 'row' : isText ? 'hard' : 'soft', apart: Boolean(second) || line.left > left + 2 * line.size };
  });
  // A numbered label broken over lines stands close above its row; a heading keeps its distance.
  return marked.map((one, i) => (one.mark === 'hard' && isLabelOf(one, marked[i + 1]) ? { ...one, mark: 'soft' } : one));
}

const isLabelOf = ({ line }: Marked, next: Marked | undefined): boolean =>
  next?.mark === 'row' && line.y - next.line.y < 1.5 * line.size && line.right < next.line.right;

const rowAfter = (marked: readonly Marked[], from: number): number => marked.findIndex(({ mark }, i) => i >= from && mark === 'row');

function areTied(marked: readonly Marked[], last: number, next: number): boolean {
  const reach = rowReach * marked[last]!.line.size;
  return marked[last]!.line.y - marked[next]!.line.y < reach && marked.slice(last + 1, next).every(({ mark }) => mark === 'soft');
}

/** Up over header lines; one that stands at the left edge counts when another header line stands above it. */
function headerStart(marked: readonly Marked[], first: number, floor: number): number {
  let start = first;
  for (let i = first - 1; i >= floor && start - i < 4; i--) {
    const { line, mark, apart } = marked[i]!;
    if (mark !== 'soft' || line.y - marked[i + 1]!.line.y > headerReach * line.size) break;
    if (apart) start = i;
  }
  return start;
}

/** Down over the rest of the last label, and at the foot of a page over header lines whose rows the next page holds. */
function tailEnd(marked: readonly Marked[], first: number, last: number): number {
  const edge = Math.min(...marked.slice(first, last + 1).flatMap(({ line }) => wideChunks(line).filter(isFigure).map(({ left }) => left)));
  let end = last;
  for (let i = last + 1; i < marked.length; i++) {
    const { line, mark } = marked[i]!;
    if (mark !== 'soft' || line.right > edge || marked[i - 1]!.line.y - line.y > 1.6 * line.size) break;
    end = i;
  }
  const rest = marked.slice(end + 1);
  return rest.length < 5 && rest.every(({ mark, apart }) => mark === 'soft' && apart) ? marked.length - 1 : end;
}
