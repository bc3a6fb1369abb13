import { limits, placeCells } from '../../document/index.js';
import type { Block, Document, GridCell } from '../../document/index.js';
import { wholeFile } from '../../finding/index.js';
import type { Place, Remark } from '../../finding/index.js';
import { beyondLimit } from './beyond-limit.js';
import type { FlowBlock, FlowTable, FlowTableCell } from './flow.js';
import { gatherTabRows } from './tab-rows.js';
import { TableKinds } from './table-kind.js';

/**
 * The neutral document of a flow: tables of data become grids, tables that only lay out a page dissolve into what they
 * hold, in reading order. Tables and paragraphs count from 1 as they are emitted. Each picture leaves a remark `picture`.
 * Throws InputError for a table beyond `limits.cells`.
 */
export function layOut(flow: readonly FlowBlock[], title?: string): Document {
  const page = new Page();
  page.pour(flow);
  return { blocks: gatherTabRows(page.blocks), ...(title && { title }), tabular: false, remarks: page.remarks };
}

class Page {
  readonly blocks: Block[] = [];
  readonly remarks: Remark[] = [];
  private readonly kinds = new TableKinds();
  private paragraphs = 0;
  private tables = 0;

  pour(flow: readonly FlowBlock[]): void {
    for (const block of flow) {
      if (block.kind === 'paragraph') this.paragraph(block.text, block.level);
      else if (block.kind === 'picture') this.picture(block.alt, this.here());
      else if (this.kinds.of(block) === 'grid') this.grid(block);
      else for (const cell of block.rows.flat()) this.pour(cell.blocks);
    }
  }

  /** A heading keeps its line breaks; elsewhere a line of its own is a paragraph of its own. */
  private paragraph(text: string, level: number | undefined): void {
    const lines = level === undefined ? text.split('\n') : [text];
    for (const line of lines) {
      const at: Place = { in: 'paragraph', paragraph: ++this.paragraphs };
      this.blocks.push({ kind: 'paragraph', text: line, at, ...(level !== undefined && { level }) });
    }
  }

  private grid(table: FlowTable): void {
    const number = ++this.tables;
    if (width(table) > limits.cells) throw beyondLimit('cells', { zh: `第 ${number} 个表格`, en: `Table ${number}` });
    const rows = placed(table, (row, column) => ({ in: 'table', table: number, row, column }), this.kinds);
    this.blocks.push({ kind: 'grid', rows, at: rows.flat()[0]?.at ?? wholeFile, ragged: false });
    table.rows.forEach((row, r) => row.forEach((cell, c) => this.within(cell, rows[r]![c]!.at)));
  }

  /** What a cell of a grid holds beside its text: pictures, and tables of data, which follow as grids of their own. */
  private within(cell: FlowTableCell, at: Place): void {
    for (const block of cell.blocks) if (block.kind === 'picture') this.picture(block.alt, at);
    this.pour(this.kinds.gridsIn(cell.blocks));
  }

  private picture(alt: string, at: Place): void {
    this.remarks.push({ rule: 'picture', subject: `picture-${this.remarks.length + 1}`, at, facts: { alt } });
  }

  /** The paragraph last emitted: what a picture stands in or below. */
  private here(): Place {
    return this.paragraphs === 0 ? wholeFile : { in: 'paragraph', paragraph: this.paragraphs };
  }
}

/** Places that the cells of all rows take: a table is as large as what its cells claim to span. */
const width = (table: FlowTable): number =>
  table.rows.reduce((sum, row) => sum + row.reduce((taken, cell) => taken + Math.min(cell.columnSpan, limits.span), 0), 0);

/** Cells where the format says they are, else where a browser would put them. */
function placed(table: FlowTable, at: (row: number, column: number) => Place, kinds: TableKinds): GridCell[][] {
  const columns = table.rows.every((row) => row.every((cell) => cell.column !== undefined))
    ? table.rows
    : placeCells(table.rows.map((row) => row.map(({ columnSpan, rowSpan }) => ({ text: '', at: wholeFile, columnSpan, rowSpan }))));
  return table.rows.map((row, r) =>
    row.map(({ blocks }, c): GridCell => {
      const { column = 0, columnSpan, rowSpan } = columns[r]![c]!;
      return { text: cellText(blocks, kinds), at: at(r + 1, column + 1), column, columnSpan, rowSpan };
    }),
  );
}

/** Paragraphs one below the other; of tables within, only those that merely frame text: the others are grids of their own. */
function cellText(blocks: readonly FlowBlock[], kinds: TableKinds): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text.split('\n').map((line) => line.trim()).join('\n');
      if (block.kind === 'picture' || kinds.of(block) === 'grid') return '';
      return block.rows.flat().map((cell) => cellText(cell.blocks, kinds)).join('\n');
    })
    .filter((text) => text !== '')
    .join('\n');
}
