// In: plain text and Markdown in any usual encoding. Out: the neutral document, every line a row of a table or a paragraph.
// Refuses to know: what a report is.
import type { Block, Document } from '../document/index.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';
import { barredCells, mayHoldBarredCells } from './text/barred-cells.js';
import { commaTable, mayHoldCommaTables } from './text/comma-table.js';
import { copiedRow, mayHoldCopiedRows } from './text/copied-row.js';
import { dashedTable, mayHoldDashedTables } from './text/dashed-table.js';
import { GrowingBlocks } from './text/growing-blocks.js';
import { listedRows, mayHoldLists } from './text/list-rows.js';
import { mayHoldTags } from './text/markdown-cell.js';
import { withoutPageNumbers } from './text/page-numbers.js';
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

/** The blocks of a text, line by line: one pass, no line looked at twice. */
export function blocksOf(text: string): Block[] {
  const blocks = new GrowingBlocks(mayHoldTags(text));
  const lines = withoutPageNumbers(text.includes('\r') ? text.replace(loneReturn, '\n') : text);
  if (standingTogether.some((mayHold) => mayHold(lines))) return blocksOfLines(lines.split(/\r?\n/), blocks);
  let line = 0;
  for (let start = 0; start <= lines.length; ) {
    let end = lines.indexOf('\n', start);
    if (end < 0) end = lines.length;
    line++;
    const content = lines.slice(start, lines.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    start = end + 1;
    blocks.add(content, line);
  }
  return blocks.close();
}

/** Tells, at a glance at the whole text, of what has rows over several lines whether it may be there. */
const standingTogether = [mayHoldCopiedRows, mayHoldCommaTables, mayHoldBarredCells, mayHoldDashedTables, mayHoldLists];

/** The blocks of a text whose lines do not each stand for themselves: a browser's copy broke rows, commas part some, or every cell has a line. */
function blocksOfLines(lines: readonly string[], blocks: GrowingBlocks): Block[] {
  for (let at = 0; at < lines.length; ) {
    const listed = listedRows(lines, at);
    const table = listed.rows ? listed : dashedTable(lines, at);
    if (table.rows) {
      blocks.addTable(table.rows);
      at += table.lines;
      continue;
    }
    const row = copiedRow(lines, at);
    if (row) {
      blocks.addCopied(row.cells, at + 1);
      at += row.lines;
      continue;
    }
    const barred = barredCells(lines, at);
    const parted = barred.lines > 0 ? barred : commaTable(lines, at);
    const next = at + Math.max(1, parted.lines);
    if (barred.isHeaded) blocks.add(lines[at]!, at + 1);
    if (barred.rows) for (const cells of barred.rows) blocks.addBarred(cells);
    else if (parted.rows) blocks.addTable(parted.rows);
    else for (; at < next; at++) blocks.add(lines[at]!, at + 1);
    at = next;
  }
  return blocks.close();
}

/** Old text of a Mac ends its lines so; within a line it is a break like any other. */
const loneReturn = /\r(?!\n)/g;
