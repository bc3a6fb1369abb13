/** A line of a label, and a row of figures, by where they stand. */
export interface Standing {
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** Whether its words begin a numbered item: no line above it is of the same label. */
  readonly begins?: boolean;
}

/** Lines of one label follow each other within this many ems (2.2 where type stands at one and a half lines). */
const labelPitch = 2.4;
/** What it costs, in ems, to leave a label line to itself, or a row of figures without a label. */
const loneLine = 0.8;
const loneRow = 1;
/** What it costs that figures stand at the top of their label, whose lines then are tightly set. */
const atTop = 0.4;
const tightPitch = 1.7;
const mostLines = 10;
/** By how many ems a line that breaks may be shorter than the widest: a sign that may not begin a line takes one along. */
const shortBy = 1.6;

interface Best {
  readonly cost: number;
  /** For each label line its row, or -1. */
  readonly rows: readonly number[];
}

/**
 * Which row of figures each label line belongs to, for labels broken over lines: -1 for lines of their own. Both from
 * top to bottom. Figures stand at the middle of their label, less often at its top; lines are given out in order, so
 * that all rows together fit best.
 */
export function labelRows(labels: readonly Standing[], rows: readonly Standing[]): readonly number[] {
  let best: (Best | undefined)[] = [{ cost: 0, rows: [] }];
  for (let i = 0; i < labels.length; i++) keep(best, i + 1, lonely(best[i]!));
  rows.forEach((row, index) => {
    const next: (Best | undefined)[] = [];
    for (let from = 0; from <= labels.length; from++) {
      const before = best[from];
      if (!before) continue;
      keep(next, from, { cost: before.cost + loneRow, rows: before.rows });
      for (let to = from + 1; to <= Math.min(labels.length, from + mostLines) && follows(labels, from, to - 1); to++) {
        const part = labels.slice(from, to);
        keep(next, to, { cost: before.cost + misfit(part, row), rows: [...before.rows, ...part.map(() => index)] });
      }
    }
    for (let i = 0; i < labels.length; i++) if (next[i]) keep(next, i + 1, lonely(next[i]!));
    best = next;
  });
  return best[labels.length]!.rows;
}

function misfit(part: readonly Standing[], row: Standing): number {
  const middle = part.reduce((sum, one) => sum + one.y, 0) / part.length;
  const off = Math.abs(middle - row.y) * part.length;
  const offTop = Math.abs(part[0]!.y - row.y) * part.length;
  const isTight = part.slice(1).every((one, i) => part[i]!.y - one.y < tightPitch * one.size);
  return Math.min(off / row.size, isTight ? offTop / row.size + atTop : Infinity);
}

const lonely = (best: Best): Best => ({ cost: best.cost + loneLine, rows: [...best.rows, -1] });

function keep(table: (Best | undefined)[], index: number, candidate: Best): void {
  const there = table[index];
  if (!there || candidate.cost < there.cost) table[index] = candidate;
}

const follows = (labels: readonly Standing[], from: number, to: number): boolean =>
  to === from || (!labels[to]!.begins && labels[to - 1]!.y - labels[to]!.y <= labelPitch * labels[to]!.size && isBroken(labels.slice(from, to + 1)));

/** A label breaks where its column ends: of its lines only the last is short. */
const isBroken = (part: readonly Standing[]): boolean => {
  const widest = Math.max(...part.map(({ width }) => width));
  return part.slice(0, -1).every(({ width, size }) => width >= widest - shortBy * size);
};
