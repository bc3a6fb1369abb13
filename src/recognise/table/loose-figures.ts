import type { Slot, TableLexicon } from '../lexicon.js';
import { keyOf } from '../strip.js';
import type { Alignment } from './align.js';
import type { ColumnGroup } from './column-groups.js';
import { rowSumsHold } from './row-sums.js';
import { isOfText, type FigureRow } from './rows.js';

/**
 * What proves figures in lines of text that no label names. A line shows their order, and nothing else does: text taken
 * column by column has as many figures one below the other. There the sums must hold, or the headings stand in the form's
 * order as often as it has them. Beside other figures, which narrow columns may have broken off, the sums must hold;
 * beside a line of several no sum proves anything, since parts and totals lose digits alike.
 */
export class LooseFigures {
  private readonly strays: readonly FigureRow[];

  constructor(
    rows: readonly FigureRow[],
    private readonly groups: readonly ColumnGroup[],
    private readonly lexicon: TableLexicon,
  ) {
    const loose = rows.filter(isOfText);
    const widths = loose.length === 0 ? [] : groups.flatMap((_, from) => groups.slice(from).map((_, to) => groups.slice(from, from + to + 1).reduce((sum, { columns }) => sum + columns.length, 0)));
    this.strays = loose.filter((row) => !widths.includes(row.figures.length) && row.figures.some(({ text }) => hasDigit.test(text)));
  }

  isProved(row: FigureRow, slots: readonly Slot[], alignment: Alignment): boolean {
    if (!isOfText(row)) return true;
    if (this.strays.some(({ figures }) => figures.length > 1)) return false;
    const inOrder = row.strips.length === 1 || (slots.length === this.lexicon.columns[0]!.length && this.isHeaded(row));
    return (this.strays.length === 0 && inOrder) || (this.isInRuns(row) && rowSumsHold(this.lexicon.table, slots, alignment) === true);
  }

  /** Whether the headings before figures one below the other, if any, stand whole and in the form’s order: else the figures are in none either. */
  private isInRuns({ labels, strips }: FigureRow): boolean {
    if (strips.length === 1) return true;
    const own = this.groups[0]!.columns.map(({ line }) => line.label);
    const rest = labels.map((label) => keyOf(label).words).join('').replaceAll(own.join(''), '');
    return own.every((label) => !rest.includes(label.slice(-2)));
  }

  /** Whether each group's headings stand before the row, one right behind the other. */
  private isHeaded({ labels }: FigureRow): boolean {
    const words = labels.map((label) => keyOf(label).words).join('');
    let from = 0;
    return this.groups.every(({ columns }) => {
      const own = columns.map(({ line }) => line.label).join('');
      const at = words.indexOf(own, from);
      from = at + own.length;
      return at >= 0;
    });
  }
}

const hasDigit = /[\d０-９]/;
