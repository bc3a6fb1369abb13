import { listLabel } from './list-styles.js';
import type { OdfListStyle } from './list-styles.js';

/** Where a paragraph stands in lists. */
export interface ListPosition {
  readonly style: string;
  /** From 1. */
  readonly level: number;
  readonly counts: Counts;
}

/** The last number of each level, by level from 1. */
export type Counts = (number | undefined)[];

/** Counts the list items of one document, in reading order. */
export class OdfListCounter {
  private readonly lists = new Map<string, Counts>();
  private readonly lastOfStyle = new Map<string, Counts>();
  private readonly headings: Counts = [];

  constructor(private readonly styles: ReadonlyMap<string, OdfListStyle>) {}

  /** The counts of a list that begins: its own, or those of the list it goes on with. */
  begin(style: string, attributes: Readonly<Record<string, string>>): Counts {
    const continued = this.lists.get(attributes['continue-list'] ?? '');
    const last = attributes['continue-numbering'] === 'true' ? this.lastOfStyle.get(style) : undefined;
    const counts = continued ?? last ?? [];
    this.lastOfStyle.set(style, counts);
    if (attributes['id'] !== undefined) this.lists.set(attributes['id'], counts);
    return counts;
  }

  /** Counts an item and gives what is printed before it. */
  item({ style, level, counts }: ListPosition, startValue: string | undefined): string {
    const levels = this.styles.get(style);
    if (!levels) return '';
    const last = counts[level];
    const given = startValue !== undefined && /^\d{1,6}$/.test(startValue) ? Number(startValue) : undefined;
    counts[level] = given ?? (last === undefined ? (levels.get(level)?.start ?? 1) : last + 1);
    counts.length = level + 1;
    return listLabel(levels, level, counts);
  }

  /** Counts a heading outside lists. */
  heading(level: number): string {
    const label = this.styles.get('')?.get(level)?.label ?? '';
    return label === '' ? '' : this.item({ style: '', level, counts: this.headings }, undefined);
  }
}
