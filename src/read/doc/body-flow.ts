import { Flow } from '../markup/flow.js';
import type { FlowBlock } from '../markup/flow.js';
import { docTable } from './doc-table.js';
import type { DocRow } from './doc-table.js';
import type { DocParagraph } from './paragraphs.js';
import { cellShapes } from './row-cells.js';

const inTable = 0x2416;
const rowEnds = 0x2417;
const tableDepth = 0x6649;
const innerCellEnds = 0x244b;
const innerRowEnds = 0x244c;
const outline = 0x2640;
/** Tables in tables: deeper ones count as of this depth. */
const mostDeep = 64;

/** What is open on one level: the flow of the body, or of a cell with the row and table it stands in. */
class Level {
  /** 0 for the body, 1 for a table in it, 2 for a table in a cell of that. */
  constructor(readonly depth: number) {}

  flow = new Flow();
  cells: FlowBlock[][] = [];
  readonly rows: DocRow[] = [];
}

/** The flow of a run of paragraphs; `numberOf` gives what Word prints before a paragraph. */
export function bodyFlow(paragraphs: readonly DocParagraph[], numberOf: (paragraph: DocParagraph) => string): FlowBlock[] {
  const levels = [new Level(0)];
  for (const paragraph of paragraphs) {
    const level = depthOf(paragraph);
    close(levels, level);
    while (levels.length <= level) levels.push(new Level(levels.length));
    take(levels[level]!, paragraph, numberOf);
  }
  close(levels, 0);
  return levels[0]!.flow.blocks;
}

/** Ends the tables that stand deeper than `depth`, each in the cell or body it stands in. */
function close(levels: Level[], depth: number): void {
  while (levels.length > depth + 1) {
    const { rows, cells, flow } = levels.pop()!;
    const rest = [...cells, ...(flow.blocks.length > 0 ? [flow.blocks] : [])];
    const all = rest.length > 0 ? [...rows, { cells: rest, shapes: [] }] : rows;
    if (all.length > 0) levels.at(-1)!.flow.add(docTable(all));
  }
}

function take(level: Level, paragraph: DocParagraph, numberOf: (paragraph: DocParagraph) => string): void {
  const { depth } = level;
  const endsRow = isOn(paragraph, depth > 1 ? innerRowEnds : rowEnds);
  if (depth > 0 && endsRow) {
    level.rows.push({ cells: level.cells, shapes: cellShapes(paragraph) });
    level.cells = [];
    level.flow = new Flow();
    return;
  }
  for (let i = 0; i < paragraph.pictures; i++) level.flow.picture('');
  level.flow.text(`${numberOf(paragraph)}${paragraph.text}`);
  level.flow.end(levelOf(paragraph));
  if (depth > 0 && (depth > 1 ? isOn(paragraph, innerCellEnds) : paragraph.mark === '\x07')) {
    level.cells.push(level.flow.blocks);
    level.flow = new Flow();
  }
}

/** How many tables a paragraph stands in. */
function depthOf(paragraph: DocParagraph): number {
  const given = paragraph.properties.get(tableDepth)?.getUint32(0, true) ?? 0;
  return Math.min(Math.max(given, isOn(paragraph, inTable) ? 1 : 0), mostDeep);
}

const isOn = ({ properties }: DocParagraph, property: number): boolean => (properties.get(property)?.getUint8(0) ?? 0) !== 0;

/** Own outline level, from 0 with 9 for body text; the styles 1 to 9 are Word's headings in every document. */
function levelOf(paragraph: DocParagraph): number | undefined {
  const own = paragraph.properties.get(outline)?.getUint8(0);
  const level = own === undefined ? paragraph.style : own + 1;
  return level >= 1 && level <= 9 ? level : undefined;
}
