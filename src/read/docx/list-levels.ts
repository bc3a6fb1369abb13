import { childOf, elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { parseXml } from '../markup/parse-xml.js';
import { wordNames } from './names.js';
import { numberOf, valueOf } from './wrappers.js';

/** One level of a list, as Word's numbering part describes it. */
export interface ListLevel {
  readonly start: number;
  /** Word's name of the number format; `bullet` and `none` print no number. */
  readonly format: string;
  /** `（%1）`: `%1` stands for the number of the first level. */
  readonly text: string;
  /** After a number of this level or one above, counted from 1, counting starts anew; 0 is never. */
  readonly restart?: number;
  /** The paragraph style that stands for this level. */
  readonly style?: string;
  /** All numbers in plain digits, whatever their own levels say. */
  readonly plain: boolean;
}

/** One list: its levels from 0, and which lists it goes on counting with. */
export interface WordList {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Level → the number its first use begins with. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by the id its paragraphs use (`w:numId`), each read when it is met: programs write dozens that nothing uses. */
export const readLists = (xml: string | Uint8Array | undefined): Pick<ReadonlyMap<string, WordList>, 'get'> =>
  listsOf(xml === undefined ? undefined : parseXml(xml, wordNames, 'numbering.xml'));

/** The same of a numbering part that is parsed. */
export function listsOf(part: MarkupElement | undefined): Pick<ReadonlyMap<string, WordList>, 'get'> {
  if (part === undefined) return new Map();
  const parts = elementsOf(part);
  const shapes = new Map(parts.filter((part) => part.name === 'w:abstractNum').map((shape) => [shape.attributes['abstractNumId'] ?? '', shape]));
  const lists = new Map(parts.filter((part) => part.name === 'w:num').map((list) => [list.attributes['numId'] ?? '', list]));
  const read = new Map<string, WordList>();
  return {
    get(id) {
      const list = lists.get(id);
      if (list && !read.has(id)) read.set(id, listOf(list, shapes));
      return read.get(id);
    },
  };
}

function listOf(list: MarkupElement, shapes: ReadonlyMap<string, MarkupElement>): WordList {
  const id = valueOf(list, 'w:abstractNumId') ?? '';
  const shape = linked(shapes.get(id), shapes);
  const levels = new Map(shape ? levelsOf(shape) : []);
  const restarts = new Map<number, number>();
  for (const override of elementsOf(list).filter((child) => child.name === 'w:lvlOverride')) {
    for (const [number, level] of levelsOf(override)) levels.set(number, level);
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) restarts.set(Number(override.attributes['ilvl']), start);
  }
  return { counters: shape?.attributes['abstractNumId'] ?? id, levels, restarts };
}

/** A shape that stands in a list style is named by its users, not repeated. */
function linked(shape: MarkupElement | undefined, shapes: ReadonlyMap<string, MarkupElement>): MarkupElement | undefined {
  const link = valueOf(shape, 'w:numStyleLink');
  if (link === undefined) return shape;
  return [...shapes.values()].find((one) => valueOf(one, 'w:styleLink') === link) ?? shape;
}

const levelsOf = (parent: MarkupElement): [number, ListLevel][] =>
  elementsOf(parent)
    .filter((child) => child.name === 'w:lvl')
    .map((level) => [Number(level.attributes['ilvl']), levelOf(level)]);

function levelOf(level: MarkupElement): ListLevel {
  const restart = numberOf(level, 'w:lvlRestart');
  const style = valueOf(level, 'w:pStyle');
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    plain: childOf(level, 'w:isLgl') !== undefined,
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
  };
}
