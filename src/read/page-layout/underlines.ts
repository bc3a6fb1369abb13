import type { Ruling, Run } from './drawing.js';

/** How far below its baseline text is underlined, and how much longer than the text the line is: in ems. */
const below = 0.22;
const longer = 0.2;

/** The rulings without those that underline text: in a tight cell they would reach its sides and cut it in two. */
export function withoutUnderlines(rulings: readonly Ruling[], runs: readonly Run[]): Ruling[] {
  const across = runs.filter((run) => run.course === 'across').sort((a, b) => a.line - b.line);
  return rulings.filter((ruling) => !ruling.horizontal || !underlines(ruling, across));
}

function underlines(ruling: Ruling, runs: readonly Run[]): boolean {
  const over = runs.filter((run) => run.line >= ruling.at && run.line - ruling.at <= below * run.size && run.left < ruling.to && run.right > ruling.from);
  if (over.length === 0) return false;
  const slack = longer * over[0]!.size;
  return Math.min(...over.map((run) => run.left)) - slack <= ruling.from && Math.max(...over.map((run) => run.right)) + slack >= ruling.to;
}
