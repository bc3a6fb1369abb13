import type { Place } from '../../finding/index.js';

/** A text and where it stands. */
export interface Located {
  readonly text: string;
  readonly at: Place;
}

/** One line of a statistics table: what is counted, in what unit, and its figures, in cells or run together. */
export interface Item {
  readonly label: string;
  /** 条, 件, 万元 …; empty where none is printed. */
  readonly unit: string;
  readonly at: Place;
  /** The figures cell by cell, blanks kept; `null` where they stand in one text. */
  readonly cells: readonly Located[] | null;
  /** The figures as one text; empty when they stand in cells. */
  readonly run: string;
  /** Offset behind the run in the text it was found in. */
  readonly end: number;
  /** Place of an offset of the run. */
  readonly runAt: (offset: number) => Place;
}

const units = ['万元', '亿元', '元', '人次', '人', '条', '件', '次', '篇', '个', '宗', '项', '份', '场', '期'];
/** A unit of a statistics table, as part of a pattern. */
export const unitPattern = `(?:${units.join('|')})`;

/** Whether a cell is a unit and nothing else; `—` stands there for headings. */
export const isUnit = (text: string): boolean => units.includes(text.replace(/[\s（）()]/g, ''));

const behindLabel = new RegExp(String.raw`[（(]\s*(?:单位\s*[:：])?\s*(${unitPattern})\s*[）)]\s*$`);

/** The unit in brackets at the end of a label; empty where none stands there. */
export const unitBehind = (label: string): string => behindLabel.exec(label)?.[1] ?? '';

/** A label without the unit in brackets behind it. */
export const withoutUnit = (label: string): string => label.replace(behindLabel, '');
