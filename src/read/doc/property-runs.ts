import { tableAt } from './word-file.js';
import type { WordFile } from './word-file.js';

/** Properties of a stretch of the main stream, in bytes from its beginning; `end` is not in it. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph's style; 0 for runs of characters. */
  readonly style: number;
  readonly properties: ReadonlyMap<number, DataView>;
}

const pageSize = 512;
const characterPagesAt = 0x00fa;
const paragraphPagesAt = 0x0102;
/** Properties that do not fit in a page stand in the data stream: those of a paragraph, and those of a table's row. */
const elsewhere = [0x6645, 0x6646, 0x646b];
const noProperties: ReadonlyMap<number, DataView> = new Map();

/** The runs of characters with properties of their own, in the order of the main stream. */
export const characterRuns = (file: WordFile): PropertyRun[] =>
  pages(file, characterPagesAt).flatMap((page) =>
    runsOf(page, 1, (entry) => {
      const at = page.getUint8(entry) * 2;
      return { style: 0, properties: at === 0 ? noProperties : propertiesIn(part(page, at + 1, page.getUint8(at))) };
    }),
  );

/** The paragraphs with their properties, in the order of the main stream. */
export const paragraphRuns = (file: WordFile): PropertyRun[] =>
  pages(file, paragraphPagesAt).flatMap((page) =>
    runsOf(page, 13, (entry) => {
      const list = paragraphList(page, page.getUint8(entry) * 2);
      if (!list) return { style: 0, properties: noProperties };
      return { style: list.getUint16(0, true), properties: withElsewhere(file, propertiesIn(part(list, 2, list.byteLength - 2))) };
    }),
  );

/** Finds the run that holds a position: mostly the one that held the last. */
export function runFinder(runs: readonly PropertyRun[]): (position: number) => PropertyRun | undefined {
  let last: PropertyRun | undefined;
  return (position) => {
    if (!last || position < last.start || position >= last.end) last = runAt(runs, position);
    return last;
  };
}

function runAt(runs: readonly PropertyRun[], position: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (position < run.start) high = middle - 1;
    else if (position >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
}

function pages(file: WordFile, at: number): DataView[] {
  const list = tableAt(file, at);
  const count = Math.max(0, (list.byteLength - 4) / 8);
  return Array.from({ length: Math.floor(count) }, (_, i) => part(file.main, list.getUint32((count + 1) * 4 + i * 4, true) * pageSize, pageSize));
}

/** A page holds positions, then entries of a fixed size that point to the properties within the page. */
function runsOf(page: DataView, entrySize: number, read: (entry: number) => Pick<PropertyRun, 'style' | 'properties'>): PropertyRun[] {
  const count = page.getUint8(pageSize - 1);
  return Array.from({ length: count }, (_, i) => ({
    start: page.getUint32(i * 4, true),
    end: page.getUint32((i + 1) * 4, true),
    ...read((count + 1) * 4 + i * entrySize),
  }));
}

/** Style number and properties of a paragraph; `null` when it has neither. */
function paragraphList(page: DataView, at: number): DataView | null {
  if (at === 0) return null;
  const length = page.getUint8(at);
  return length === 0 ? part(page, at + 2, page.getUint8(at + 1) * 2) : part(page, at + 1, length * 2 - 1);
}

function withElsewhere(file: WordFile, properties: ReadonlyMap<number, DataView>): ReadonlyMap<number, DataView> {
  const offsets = elsewhere.flatMap((property) => properties.get(property)?.getUint32(0, true) ?? []);
  if (offsets.length === 0) return properties;
  const further = offsets.flatMap((offset) => [...propertiesIn(part(file.data, offset + 2, file.data.getUint16(offset, true)))]);
  return new Map([...properties, ...further]);
}

/** Property number → its operand. The number tells the operand's length; three of them have rules of their own. */
export function propertiesIn(list: DataView): Map<number, DataView> {
  const properties = new Map<number, DataView>();
  let at = 0;
  while (at + 2 < list.byteLength) {
    const property = list.getUint16(at, true);
    const [skip, length] = operandOf(list, at + 2, property);
    if (at + 2 + skip + length > list.byteLength) break;
    properties.set(property, part(list, at + 2 + skip, length));
    at += 2 + skip + length;
  }
  return properties;
}

const fixedLengths = [1, 1, 2, 4, 2, 2, 0, 3];
const tableDefinition = 0xd608;
const tabChanges = 0xc615;

/** Bytes before the operand, and of the operand. */
function operandOf(list: DataView, at: number, property: number): [number, number] {
  const kind = property >> 13;
  if (kind !== 6) return [0, fixedLengths[kind]!];
  if (property === tableDefinition) return [2, list.getUint16(at, true) - 1];
  const length = list.getUint8(at);
  if (property !== tabChanges || length < 255) return [1, length];
  const deleted = list.getUint8(at + 1) * 4;
  return [1, 2 + deleted + list.getUint8(at + 2 + deleted) * 3];
}

const part = (view: DataView, at: number, length: number): DataView => new DataView(view.buffer, view.byteOffset + at, length);
