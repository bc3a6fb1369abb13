import type { Line } from './lines.js';

/** The column that running text fills on pages of one width, in points. */
export interface TextBody {
  readonly left: number;
  readonly right: number;
  /** Distance of baselines inside a paragraph, in ems. */
  readonly pitch: number;
}

/** Where text edges of one margin may differ, in points. */
const ragged = 12;
const usualPitch = 1.5;

/**
 * The edges most lines keep, over all pages so that a page with a few short lines does not mislead; where no right edge
 * is kept by many, the left margin's twin.
 */
export function textBody(lines: readonly Line[], width: number): TextBody {
  const left = edge(lines.map((line) => line.left), 0.04)?.from ?? 0;
  const kept = edge(lines.map((line) => -line.right), 0.04);
  const keeps = kept && kept.share > 0.3 && -kept.from > width / 2;
  const right = keeps ? -kept.from : Math.max(width - left - ragged, -(kept?.from ?? 0));
  return { left, right, pitch: pitchOf(lines, right) };
}

/** The lowest value that a share of the values stands near, with the share. */
function edge(values: readonly number[], share: number): { from: number; share: number } | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  const near = ordered.map((value) => ordered.filter((other) => other >= value && other <= value + ragged).length);
  const index = near.findIndex((count) => count >= Math.max(2, share * values.length));
  const from = ordered[Math.max(0, index)];
  return from === undefined ? undefined : { from, share: near[Math.max(0, index)]! / values.length };
}

/** Between a line that fills the column and the next one of its size. */
function pitchOf(lines: readonly Line[], right: number): number {
  const pitches = lines.slice(1).flatMap((line, i) => {
    const before = lines[i]!;
    const pitch = (before.y - line.y) / line.size;
    const goesOn = before.right > right - 2 * before.size && Math.abs(before.size - line.size) < 0.1 * line.size;
    return goesOn && pitch > 0.9 && pitch < 3 ? [pitch] : [];
  });
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? usualPitch;
}
