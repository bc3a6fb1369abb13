import { isFigure, wideChunks } from './chunks.js';
import type { Drawing, Run } from './drawing.js';
import { joinRuns, linesOf, type Line } from './lines.js';

/** Share of the page's height at its top and at its bottom where headers, footers and page numbers stand. */
const margin = 0.12;

/** `- 3 -`, `第 3 页 共 5 页`, `3 / 5`, `Page 3 of 5`: never a line of the text. */
const markedNumber =
  /^(?:[-—–―－•·~]+ ?\d{1,3} ?[-—–―－•·~]+|第? ?\d{1,3} ?页(?:[ ,，/]*共 ?\d{1,3} ?页)?|\d{1,3} ?[/／] ?\d{1,3}|page ?\d{1,3}(?: ?of ?\d{1,3})?)$/iu;
const bareNumber = /^\d{1,3}$/;

/** The pages without page numbers and without headers and footers that return on other pages. */
export function withoutMargins(drawings: readonly Drawing[]): Drawing[] {
  const edges = drawings.map(edgeLines);
  const offsets = edges.flatMap((lines, i) => lines.filter(isBare).map((line) => Number(said(line)) - drawings[i]!.page));
  const repeated = repeatedSayings(edges);
  const isMargin = (line: Line, page: number): boolean => {
    const text = said(line);
    if (markedNumber.test(text)) return true;
    if (isBare(line)) return isSteady(offsets, Number(text) - page, drawings.length);
    return repeated.has(masked(line));
  };
  return drawings.map((drawing, i) => {
    const dropped = new Set<Run>(edges[i]!.filter((line) => isMargin(line, drawing.page)).flatMap((line) => line.runs));
    return dropped.size === 0 ? drawing : { ...drawing, runs: drawing.runs.filter((run) => !dropped.has(run)) };
  });
}

const said = (line: Line): string => joinRuns(line.runs).trim();
const isBare = (line: Line): boolean => bareNumber.test(said(line));

/** A bare number is a page number when it counts with the pages; on a lone page, when it is 1. */
const isSteady = (offsets: readonly number[], offset: number, pages: number): boolean =>
  pages === 1 ? offset === 0 : offsets.filter((other) => other === offset).length > 1;

/** The outermost two lines at either end of a page, where they stand in its margins and in no table. */
function edgeLines({ runs, rulings, height }: Drawing): Line[] {
  const lines = linesOf(runs.filter((run) => run.course === 'across'));
  const edges = [
    ...lines.slice(0, 2).filter((line) => line.y > height * (1 - margin)),
    ...lines.slice(-2).filter((line) => line.y < height * margin),
  ];
  const isInTable = ({ y, left }: Line): boolean =>
    rulings.some((ruling) => !ruling.horizontal && ruling.at < left && ruling.from < y && ruling.to > y);
  return edges.filter((line) => !isInTable(line) && wideChunks(line).filter(isFigure).length < 2);
}

/** Figures change from page to page, the words beside them do not. */
const masked = (line: Line): string => `${Math.round(line.y / 4)} ${said(line).replace(/\d+/g, '#')}`;

function repeatedSayings(edges: readonly (readonly Line[])[]): Set<string> {
  const pages = new Map<string, number>();
  for (const lines of edges) for (const saying of new Set(lines.map(masked))) pages.set(saying, (pages.get(saying) ?? 0) + 1);
  return new Set([...pages].filter(([saying, count]) => count > 1 && /[^\s#\d]/.test(saying)).map(([saying]) => saying));
}
