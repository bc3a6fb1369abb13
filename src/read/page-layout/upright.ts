import type { Drawing, Ruling, Run } from './drawing.js';
import type { Matrix } from './matrix.js';

/** A page as its format gives it, before it is turned. */
export interface Sheet {
  /** Counted from 1. */
  readonly page: number;
  /** The visible part: left, bottom, right and top, in points. */
  readonly view: readonly number[];
  /** Degrees clockwise that the page itself asks to be turned. */
  readonly rotate: number;
}

/** What stands on a page when `map` takes its points to those of the upright page. */
export type Draw = (map: Matrix) => { readonly runs: readonly Run[]; readonly rulings: readonly Ruling[] };

/**
 * What a page shows, upright: turned as its own rotation says, and turned again when most of its text still runs up or
 * down (a wide table put sideways on the page). Text beyond the page's edge stays: a figure cut there would be another.
 */
export function drawUpright({ page, view, rotate }: Sheet, draw: Draw): Drawing {
  const drawn = (turn: number): Drawing => {
    const { map, width, height } = upright(view, turn);
    const { runs, rulings } = draw(map);
    return { page, width, height, runs: withoutShadows(runs).map((run) => markCut(run, width)), rulings };
  };
  const first = drawn(rotate);
  const share = sideways(first.runs);
  return share === 0 ? first : drawn(rotate + share);
}

/** So may a figure at the very edge of the page have lost digits, where no clip tells. */
const markCut = (run: Run, edge: number): Run =>
  run.course === 'across' && run.right > edge - 0.6 * run.size && /\d$/.test(run.text) ? { ...run, text: `${run.text}…` } : run;

/** Maps the visible part, turned clockwise by `degrees`, to a page whose lower left corner is 0, 0. */
function upright(view: readonly number[], degrees: number): { map: Matrix; width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const wide = right - left;
  const high = top - bottom;
  switch (((degrees % 360) + 360) % 360) {
    case 90:
      return { map: [0, -1, 1, 0, -bottom, right], width: high, height: wide };
    case 180:
      return { map: [-1, 0, 0, -1, right, top], width: wide, height: high };
    case 270:
      return { map: [0, 1, -1, 0, top, -left], width: high, height: wide };
    default:
      return { map: [1, 0, 0, 1, -left, -bottom], width: wide, height: high };
  }
}

/** Degrees clockwise that set most of the text upright; 0 when it stands already. */
function sideways(runs: readonly Run[]): number {
  const count = { across: 0, down: 0, up: 0 };
  for (const run of runs) count[run.course] += run.text.length;
  if (count.up > count.across + count.down) return 90;
  // Vertical writing of a few long labels must not turn a page: three quarters must run down.
  return count.down > 3 * (count.across + count.up) ? 270 : 0;
}

/** Bold made by printing twice, a hair apart, reads once: else a 1 would become an 11. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    if (same.some((other) => isShadow(run, other))) return false;
    same.push(run);
    seen.set(run.text, same);
    return true;
  });
}

const isShadow = (one: Run, other: Run): boolean => {
  const hair = 0.2 * one.size;
  return Math.abs(one.left - other.left) < hair && Math.abs(one.bottom - other.bottom) < hair && Math.abs(one.right - other.right) < hair;
};
