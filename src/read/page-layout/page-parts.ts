import { drawnTables } from './drawn-tables.js';
import type { Drawing } from './drawing.js';
import { linesOf, type Line } from './lines.js';
import { looseRegions } from './loose-regions.js';
import { looseTable } from './loose-table.js';
import { paragraphsOf, type TextPart } from './paragraphs.js';
import type { Table } from './table.js';
import { textBody } from './text-body.js';

/** What stands on a page, from top to bottom. */
export type PageParts = readonly (Table | TextPart)[];

interface Sorted {
  readonly drawing: Drawing;
  readonly tables: readonly Table[];
  /** Lines of running text, those with no table between them together. */
  readonly texts: readonly (readonly Line[])[];
}

/** The tables of each page, ruled ones first, then those that only their columns of figures show; the rest is text. */
export function pageParts(drawings: readonly Drawing[]): PageParts[] {
  const sorted = drawings.map(sortOut);
  return sorted.map(({ drawing, tables, texts }) => {
    const alike = sorted.filter((other) => Math.abs(other.drawing.width - drawing.width) < 1);
    const body = textBody(alike.flatMap((other) => other.texts.flat()), drawing.width);
    const paragraphs = texts.flatMap((lines) => paragraphsOf(lines, body, drawing.page));
    return [...tables, ...paragraphs].sort((a, b) => b.top - a.top || a.left - b.left);
  });
}

function sortOut(drawing: Drawing): Sorted {
  const { tables: drawn, rest } = drawnTables(drawing);
  const regions = looseRegions(linesOf(rest));
  const loose = regions.filter((region) => region.loose).map(({ lines }) => looseTable(lines, drawing.page));
  const tables = [...drawn, ...loose];
  const texts: Line[][] = [];
  for (const line of regions.flatMap((region) => (region.loose ? [] : region.lines))) {
    const before = texts.at(-1)?.at(-1);
    const parted = !before || tables.some((table) => table.top < before.y && table.top > line.y);
    if (parted) texts.push([line]);
    else texts.at(-1)!.push(line);
  }
  return { drawing, tables, texts };
}
