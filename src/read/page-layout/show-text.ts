import type { Course, Run } from './drawing.js';
import { moved, type Matrix } from './matrix.js';
import { plainCharacters } from './plain-characters.js';
import { bounds } from './trace-path.js';

/** The text state of PDF, as far as it moves glyphs. Lengths in text space. */
export interface TextState {
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is 100 %. */
  stretch: number;
  rise: number;
}

/** As much of a font as decides where glyphs stand. */
export interface Font {
  readonly vertical: boolean;
  /** Glyph widths times this are ems. */
  readonly unit: number;
  readonly defaultVMetrics?: readonly number[];
}

/** One character as its font has it. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** Gap in ems at which one run ends and the next begins. */
const gap = 0.2;

interface Shown {
  readonly runs: Run[];
  /** How far the pen went, in text space along the line. */
  readonly advance: number;
}

/**
 * The runs of one text operation: glyphs and the numbers between them that move the pen. `map` takes text space at
 * the pen to the page. Text that leans (a watermark) is left out: it belongs to no line.
 */
export function showText(items: readonly unknown[], state: TextState, map: Matrix): Shown {
  const runs: Run[] = [];
  const { font, size } = state;
  const course = courseOf(map, font.vertical, size);
  let pen = 0;
  let open: { text: string; from: number; to: number } | undefined;
  const close = (): void => {
    const text = open && plainCharacters(open.text);
    if (open && course && text) runs.push(runOf({ ...open, text }, { state, map, course }));
    open = undefined;
  };
  for (const item of items) {
    if (typeof item === 'number') {
      pen -= (item * size * (font.vertical ? 1 : state.stretch)) / 1000;
      continue;
    }
    const glyph = item as Glyph | null;
    if (!glyph) continue;
    const step = stepOf(glyph, state);
    if (open && Math.abs(pen - open.to) > gap * Math.abs(size)) close();
    if (isBlank(glyph)) close();
    else {
      open ??= { text: '', from: pen, to: pen };
      open.text += glyph.unicode;
      open.to = pen + step;
    }
    pen += step;
  }
  close();
  return { runs, advance: pen };
}

const isBlank = (glyph: Glyph): boolean => glyph.unicode.trim() === '';

/** How far a glyph moves the pen; downwards is negative. */
function stepOf(glyph: Glyph, state: TextState): number {
  const { font, size } = state;
  const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  if (!font.vertical) return (glyph.width * font.unit * size + spacing) * state.stretch;
  const down = (glyph.vmetric ?? font.defaultVMetrics)?.[0] ?? -1000;
  return down * font.unit * size + spacing;
}

function courseOf(map: Matrix, vertical: boolean, size: number): Course | null {
  const [x, y] = vertical ? [-map[2] * size, -map[3] * size] : [map[0] * size, map[1] * size];
  const along = Math.abs(x);
  const up = Math.abs(y);
  if (along > 20 * up) return 'across';
  if (up > 20 * along) return y < 0 ? 'down' : 'up';
  return null;
}

interface Setting {
  readonly state: TextState;
  readonly map: Matrix;
  readonly course: Course;
}

function runOf(part: { text: string; from: number; to: number }, { state, map, course }: Setting): Run {
  const { font, size, rise } = state;
  const corners = font.vertical
    ? [moved(map, -size / 2, part.from), moved(map, size / 2, part.to)]
    : [moved(map, part.from, rise - 0.15 * size), moved(map, part.to, rise + 0.8 * size)];
  const [originX, originY] = moved(map, font.vertical ? 0 : part.from, font.vertical ? part.from : rise);
  return {
    text: part.text,
    course,
    size: Math.abs(size) * Math.hypot(map[2], map[3]),
    line: course === 'across' ? originY : originX,
    ...bounds(corners),
  };
}
