import { textOf, type MarkupElement } from '../markup/element.js';
import type { Run } from '../page-layout/drawing.js';
import { compose, type Matrix } from '../page-layout/matrix.js';
import { showText, type Glyph, type TextState } from '../page-layout/show-text.js';
import { childrenNamed } from './names.js';
import { boxOf, matrixOf, numberOf, stepsOf } from './numbers.js';

/** What stands for a character of which only the shape is kept. */
export const unknownCharacter = '\ufffd';
/** What producers write for it. */
const shapeAlone = /[¤\u0000]/g;
/** A blank in a text, and what XML cannot hold, are written with a backslash. */
const escaped = /\\00([01][\da-f]|20)/gi;

/** The runs of a `TextObject`; `map` takes the object's space to the page. Text that leans is left out. */
export function textRuns(object: MarkupElement, map: Matrix): Run[] {
  const { attributes } = object;
  const state = stateOf(attributes);
  if (state.size === 0) return [];
  const reading = turn(numberOf(attributes['ReadDirection'], 0));
  const glyphTurn = turn(numberOf(attributes['CharDirection'], 0));
  const codes = childrenNamed(object, 'TextCode');
  let start: Point = [0, 0];
  return codes.flatMap((code) => {
    start = [numberOf(code.attributes['X'], start[0]), numberOf(code.attributes['Y'], start[1])];
    return lines(placesOf(code, { start, state, reading })).flatMap((line) => runsOf(line, state, { map, turn: glyphTurn, lone: codes.length === 1 ? loneWidth(attributes, state) : 0 }));
  });
}

type Point = readonly [x: number, y: number];
type Turn = readonly [cos: number, sin: number];

/** A character where its baseline begins, in the object's space, whose y goes down. */
interface Placed {
  readonly char: string;
  readonly at: Point;
}

const stateOf = (attributes: MarkupElement['attributes']): TextState => ({
  font: { vertical: false, unit: 1 }, size: numberOf(attributes['Size'], 0), characterSpacing: 0, wordSpacing: 0, rise: 0,
  stretch: numberOf(attributes['HScale'], 1) || 1,
});

/** A direction as the format gives it: clockwise, in quarters. */
function turn(degrees: number): Turn {
  const quarter = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return ([[1, 0], [0, 1], [-1, 0], [0, -1]] as const)[quarter]!;
}

interface Course {
  readonly start: Point;
  readonly state: TextState;
  readonly reading: Turn;
}

/** Every character with its place, as the steps between them tell; where none are given, as wide as such characters are. */
function placesOf(code: MarkupElement, { start, state, reading: [cos, sin] }: Course): Placed[] {
  const text = textOf(code);
  // Line ends are the layout of the XML.
  const plain = (/[\r\n]/.test(text) ? text.trim() : text).replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const chars = [...plain.replace(shapeAlone, unknownCharacter)];
  const [acrossSteps, downSteps] = [code.attributes['DeltaX'], code.attributes['DeltaY']].map((steps) => stepsOf(steps, chars.length - 1));
  let [x, y] = start;
  return chars.map((char, i): Placed => {
    const at: Point = [x, y];
    const natural = acrossSteps || downSteps ? 0 : widthOf(char) * state.size * (sin === 0 ? state.stretch : 1);
    x += acrossSteps?.[i] ?? natural * cos;
    y += downSteps?.[i] ?? natural * sin;
    return { char, at };
  });
}

/** Characters of one baseline that follow one another. */
function lines(places: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const place of places) {
    const line = found.at(-1);
    if (line && line[0]!.at[1] === place.at[1]) line.push(place);
    else found.push([place]);
  }
  return found;
}

interface Setting {
  readonly map: Matrix;
  readonly turn: Turn;
  /** In ems, how wide a digit is that is alone in its object; 0 where that tells nothing. */
  readonly lone: number;
}

/** The digits of the widest type there is. Boundaries that are wider have room in them. */
const widestDigit = 0.7;

/** No step leads on from a digit alone, but its object's boundary may be as wide as it: digits of wide type would stand apart. */
function loneWidth(attributes: MarkupElement['attributes'], { size, stretch }: TextState): number {
  const [a, b] = matrixOf(attributes['CTM']);
  const width = (boxOf(attributes['Boundary'])?.[2] ?? 0) / Math.hypot(a, b) / (size * stretch);
  return width > widthOf('0') && width <= widestDigit ? width : 0;
}

function runsOf(line: readonly Placed[], state: TextState, { map, turn: [cos, sin], lone }: Setting): Run[] {
  // Turned characters stand each for itself; the rest is one operation, as a program that prints a line would give it.
  const groups = cos === 1 ? [line] : line.map((place) => [place]);
  return groups.flatMap((group) => {
    const [x, y] = group[0]!.at;
    return showText(itemsOf(group, state, lone), state, compose(map, [cos, sin, sin, -cos, x, y])).runs;
  });
}

/** Glyphs, and between them what the pen moves beyond their widths, in thousandths of an em to the left. */
function itemsOf(group: readonly Placed[], { size, stretch }: TextState, lone: number): (Glyph | number)[] {
  return group.flatMap(({ char, at }, i) => {
    const next = group[i + 1];
    const step = next ? (next.at[0] - at[0]) / (size * stretch) : undefined;
    const usual = group.length === 1 && /\d/.test(char) && lone > 0 ? lone : widthOf(char);
    const width = step !== undefined && step > 0 && step < usual ? step : usual;
    const glyph: Glyph = { unicode: char, width, isSpace: char === ' ' };
    return step === undefined ? [glyph] : [glyph, (width - step) * 1000];
  });
}

/** How wide a character is, in ems: no format of pages that leaves widths to its fonts says it. */
const widthOf = (char: string): number => (char.codePointAt(0)! < 0x2000 ? 0.5 : 1);
