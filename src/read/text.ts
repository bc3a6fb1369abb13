// In: plain text and Markdown in any usual encoding. Out: the neutral document, every line a row of a table or a paragraph.
// Refuses to know: what a report is.
import type { Block, Document } from '../document/index.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';
import { barredCells, mayHoldBarredCells, type BarredLines } from './text/barred-cells.js';
import { commaTable, mayHoldCommaTables } from './text/comma-table.js';
import { copiedRow, mayHoldCopiedRows } from './text/copied-row.js';
import { dashedTable, mayHoldDashedTables } from './text/dashed-table.js';
import { GrowingBlocks } from './text/growing-blocks.js';
import { listedRows, mayHoldLists } from './text/list-rows.js';
import { noLines } from './text/lines-together.js';
import { withoutPageNumbers } from './text/page-numbers.js';
import { signsIn, type Signs } from './text/signs.js';
import { textOf } from './text/text-of.js';

/**
 * Plain text and Markdown: lines with tabs or pipes become rows of a ragged grid, every other line a paragraph. Columns
 * set apart by blanks stay in their line, since prose has blanks too; recognition tells them apart.
 */
export const textReader: Reader = {
  id: 'text',
  endings: ['txt', 'md', 'markdown', 'text'],
  accepts: ({ bytes }) => !bytes.subarray(0, 4096).includes(0) || decodeText(bytes) !== null,
  read: (source) => [readText(source)],
};

function readText({ bytes }: Source): Document {
  return { blocks: blocksOf(textOf(bytes)), tabular: false, remarks: [] };
}

/** The blocks of a text, line by line. */
export function blocksOf(text: string): Block[] {
  const hasReturns = text.includes('\r');
  const printed = withoutPageNumbers(hasReturns ? text.replace(loneReturn, '\n') : text);
  const signs = signsIn(printed);
  const blocks = new GrowingBlocks(signs);
  const lines = hasReturns ? printed.split(/\r?\n/) : printed.split('\n');
  if (mayStandTogether(printed, signs)) addTogether(lines, signs, blocks);
  else for (let at = 0; at < lines.length; at++) blocks.add(lines[at]!, at + 1);
  return blocks.close();
}

/** Tells, at a glance at the whole text, whether rows may stand over several lines. */
const mayStandTogether = (text: string, { tabs, commas, bars, dashes, lists }: Signs): boolean =>
  (tabs && mayHoldCopiedRows(text)) || (commas && mayHoldCommaTables(text)) || (bars && mayHoldBarredCells(text)) || (dashes && mayHoldDashedTables(text)) || (lists && mayHoldLists(text));

/** Adds lines that do not each stand for themselves: a browser's copy broke rows, commas part some, or every cell has a line. */
function addTogether(lines: readonly string[], signs: Signs, blocks: GrowingBlocks): void {
  for (let at = 0; at < lines.length; ) {
    const listed = signs.lists ? listedRows(lines, at) : noLines;
    const table = listed.rows || !signs.dashes ? listed : dashedTable(lines, at);
    if (table.rows) {
      blocks.addTable(table.rows);
      at += table.lines;
      continue;
    }
    const row = signs.tabs ? copiedRow(lines, at) : null;
    if (row) {
      blocks.addCopied(row.cells, at + 1);
      at += row.lines;
      continue;
    }
    const barred: BarredLines = signs.bars ? barredCells(lines, at) : noLines;
    const parted = barred.lines > 0 || !signs.commas ? barred : commaTable(lines, at);
    const next = at + Math.max(1, parted.lines);
    if (barred.isHeaded) blocks.add(lines[at]!, at + 1);
    if (barred.rows) for (const cells of barred.rows) blocks.addBarred(cells);
    else if (parted.rows) blocks.addTable(parted.rows);
    else for (; at < next; at++) blocks.add(lines[at]!, at + 1);
    at = next;
  }
}

/** Old text of a Mac ends its lines so; within a line it is a break like any other. */
const loneReturn = /\r(?!\n)/g;
