import type { Box, Run } from './drawing.js';

/** Runs that stand on one line, from left to right. */
export interface Line extends Box {
  readonly runs: readonly Run[];
  /** Baseline. */
  readonly y: number;
  /** Height of the largest em in it. */
  readonly size: number;
}

/** The lines of runs that go across, from top to bottom; runs belong together when baselines differ by half an em at most. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.line - a.line || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && line[0]!.line - run.line <= 0.5 * Math.min(run.size, line[0]!.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

/** One line of these runs, whatever their baselines. */
export function lineOf(runs: readonly Run[]): Line {
  const ordered = [...runs].sort((a, b) => a.left - b.left);
  const largest = ordered.reduce((one, other) => (other.size > one.size ? other : one));
  return {
    runs: ordered,
    y: largest.line,
    size: largest.size,
    left: ordered[0]!.left,
    right: Math.max(...ordered.map((run) => run.right)),
    bottom: Math.min(...ordered.map((run) => run.bottom)),
    top: Math.max(...ordered.map((run) => run.top)),
  };
}

const wideSign = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u2014\u2018-\u201d\u2026]/u;

/** Runs of a line as one text: a blank where figures or words stand apart, none between Chinese characters. */
export function joinRuns(runs: readonly Run[]): string {
  return runs.reduce((text, run, i) => (i === 0 ? run.text : text + separator(runs[i - 1]!, run) + run.text), '');
}

/** Digits drawn together stand close, those before them and behind them as well: what is a hair further is another figure. */
const areFigures = (before: Run, after: Run): boolean => before.text.length + after.text.length > 2 && /\d$/.test(before.text) && /^\d/.test(after.text);

function separator(before: Run, after: Run): string {
  const gap = (after.left - before.right) / Math.max(before.size, after.size);
  const left = wideSign.test(before.text.at(-1) ?? '');
  const right = wideSign.test(after.text[0] ?? '');
  if (left && right) return gap > 1.5 ? ' ' : '';
  if (areFigures(before, after)) return gap > 0.1 ? ' ' : '';
  return gap > (left || right ? 0.7 : 0.18) ? ' ' : '';
}

/**
 * The text of a cell in the order people read it: lines from top to bottom parted by `\n`; text that runs down by
 * columns from the right, text that runs up by columns from the left, after the rest.
 */
export function textInside(runs: readonly Run[]): string {
  const across = linesOf(runs.filter((run) => run.course === 'across')).map((line) => joinRuns(line.runs));
  const down = turned(runs.filter((run) => run.course === 'down'), -1);
  const up = turned(runs.filter((run) => run.course === 'up'), 1);
  return [...across, ...down, ...up].join('\n');
}

/** Turned runs as if they stood upright, so that the same rules join them. */
function turned(runs: readonly Run[], direction: 1 | -1): string[] {
  const upright = runs.map((run): Run => ({
    ...run,
    line: -direction * run.line,
    left: direction * (direction > 0 ? run.bottom : run.top),
    right: direction * (direction > 0 ? run.top : run.bottom),
  }));
  return linesOf(upright).map((line) => joinRuns(line.runs));
}
