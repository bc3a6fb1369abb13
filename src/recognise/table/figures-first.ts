import { meaningOf, type Entry, type TableLexicon } from '../lexicon.js';
import { keyOf, type Piece } from '../strip.js';
import { isOfText, isSetApart, type FigureRow, type Gathered } from './rows.js';

/** The figures and labels of a block of one column, where they do not stand in turn, label before figure. */
export interface FiguresFirst {
  /** Rows that would be given their neighbour's figure. */
  readonly doubtful: readonly FigureRow[];
  /** Figures one below the other, as many as there are labels, all in the form's order: each is the label's of its number. */
  readonly placed: readonly { readonly entry: Entry; readonly piece: Piece }[];
}

/** What stands below the heading of a block, in order. */
interface Stretch {
  readonly block: number;
  readonly labels: Entry[];
  readonly figures: Piece[];
  readonly rows: FigureRow[];
  /** `L` for a label, `F` for a figure. */
  order: string;
}

/**
 * Blocks of one column in a text with one cell a line, where figures come before their labels, or labels and figures each
 * together, as text taken out of a page by its blocks has them.
 */
export function figuresFirst({ rows, trailing }: Gathered, lexicon: TableLexicon): FiguresFirst {
  const uneven = stretchesOf(rows, trailing, lexicon).filter(({ order }) => /F/.test(order) && !/^(?:LF)+L?$/.test(order));
  return {
    doubtful: uneven.filter(({ order }) => order.startsWith('F')).flatMap((one) => one.rows),
    // Beside rows with figures on their label's line a figure alone may be the number of a page.
    placed: uneven.filter((one) => rows.every(isSetApart) && isWhole(one, lexicon)).flatMap(({ labels, figures }) => labels.map((entry, at) => ({ entry, piece: figures[at]! }))),
  };
}

function isWhole({ block, labels, figures }: Stretch, lexicon: TableLexicon): boolean {
  const own = lexicon.rows.filter((row) => row.block === block);
  return figures.length === own.length && labels.length === own.length && own.every((row, at) => labels[at] === row);
}

function stretchesOf(rows: readonly FigureRow[], trailing: readonly Piece[], lexicon: TableLexicon): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  const note = (labels: readonly Piece[]): void => {
    for (const label of labels) {
      const [entry] = meaningOf(lexicon, keyOf(label)).entries;
      if (entry?.role === 'block') {
        open = lexicon.columns[entry.block]!.length === 1 ? { block: entry.block, labels: [], figures: [], rows: [], order: '' } : null;
        if (open) stretches.push(open);
      } else if (open && entry?.role === 'row' && entry.block === open.block) {
        open.labels.push(entry);
        open.order += 'L';
      }
    }
  };
  for (const row of rows) {
    note(row.labels);
    const stretch = open as Stretch | null;
    const last = row.labels.at(-1);
    // A label broken over lines is one all the same.
    if (stretch && last && meaningOf(lexicon, keyOf(last)).entries.length === 0) stretch.order += 'L';
    if (!stretch || !isOfText(row)) continue;
    stretch.rows.push(row);
    stretch.figures.push(...row.figures);
    stretch.order += 'F'.repeat(row.figures.length);
  }
  note(trailing);
  return stretches;
}
