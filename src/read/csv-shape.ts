import { fieldRows } from './csv-fields.js';

const separators = [',', ';', '\t'] as const;
/** What parts the fields of a row. */
export type Separator = (typeof separators)[number];

/** How a text looks when it is taken apart at one separator; blank lines are left out. */
export interface CsvShape {
  readonly separator: Separator;
  readonly rows: number;
  /** Rows of two fields and more. */
  readonly separated: number;
  /** The commonest number of fields of those rows, and how many have it. */
  readonly width: number;
  readonly even: number;
}

/** Rows looked at: what separates the first ones separates the rest. */
const sample = 400;

/**
 * The shape by the separator that parts most rows (of two alike, the one with more fields); `null` when none parts any.
 * `cut`: the text ends in the middle of a row, which is then not counted.
 */
export function csvShape(text: string, cut = false): CsvShape | null {
  const shapes = separators.map((separator) => shapeBy(text, separator, cut)).filter((shape) => shape.separated > 0);
  return shapes.sort((a, b) => b.separated - a.separated || b.width * b.even - a.width * a.even)[0] ?? null;
}

function shapeBy(text: string, separator: Separator, cut: boolean): CsvShape {
  const widths: number[] = [];
  for (const row of fieldRows(text, separator)) {
    if (row.length > 0) widths.push(row.length);
    if (widths.length > sample) break;
  }
  if (cut) widths.pop();
  const separated = widths.filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of separated) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, even] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { separator, rows: widths.length, separated: separated.length, width, even };
}
