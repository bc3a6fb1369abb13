import { ClippedRuns, narrowed, noClip } from '../page-layout/clip.js';
import type { Box, Ruling } from '../page-layout/drawing.js';
import { compose, identity, toMatrix, type Matrix } from '../page-layout/matrix.js';
import { showText, type Font, type TextState } from '../page-layout/show-text.js';
import { bounds, filledRulings, strokedRulings } from '../page-layout/trace-path.js';
import type { OperatorList, PdfLibrary, PdfPage } from './library.js';
import { subpaths } from './subpaths.js';

/** What is saved and restored with the graphics state. */
interface State extends TextState {
  map: Matrix;
  leading: number;
  /** Where anything shows. */
  clip: Box;
}

const noFont: Font = { vertical: false, unit: 0.001 };
const fresh = (map: Matrix): State => ({
  map, font: noFont, size: 0, characterSpacing: 0, wordSpacing: 0, stretch: 1, rise: 0, leading: 0, clip: noClip,
});

type Arguments = readonly unknown[];
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Follows the operators of one page, in the order they are painted, and keeps what text and tables need. */
export class Pen {
  readonly runs = new ClippedRuns();
  readonly rulings: Ruling[] = [];
  private clips = false;
  private state: State;
  private readonly saved: State[] = [];
  private textMatrix: Matrix = identity;
  private line: [number, number] = [0, 0];
  private at: [number, number] = [0, 0];
  private readonly base: Matrix;
  private readonly fonts: PdfPage['commonObjs'];
  private readonly actions: ReadonlyMap<number, (args: Arguments) => void>;
  private readonly strokes: ReadonlySet<number>;
  private readonly fills: ReadonlySet<number>;

  constructor(page: PdfPage, ops: PdfLibrary['OPS'], base: Matrix) {
    this.base = base;
    this.state = fresh(base);
    this.fonts = page.commonObjs;
    this.actions = new Map(Object.entries(this.actionsByName()).map(([name, action]) => [ops[name]!, action]));
    this.strokes = codes(ops, ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);
    this.fills = codes(ops, ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);
  }

  follow(list: OperatorList): this {
    list.fnArray.forEach((code, i) => this.actions.get(code)?.((list.argsArray[i] as Arguments | null) ?? []));
    return this;
  }

  private actionsByName(): Record<string, (args: Arguments) => void> {
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.transform(toMatrix(args)),
      paintFormXObjectBegin: ([matrix]) => (this.save(), this.transform(toMatrix(matrix))),
      paintFormXObjectEnd: () => this.restore(),
      beginGroup: () => this.save(),
      endGroup: () => this.restore(),
      beginAnnotation: ([, , transform, matrix]) => this.beginAnnotation(toMatrix(transform), toMatrix(matrix)),
      endAnnotation: () => this.restore(),
      beginText: () => this.setTextMatrix(identity),
      setTextMatrix: ([matrix]) => this.setTextMatrix(toMatrix(matrix)),
      moveText: ([x, y]) => this.moveText(number(x), number(y)),
      setLeadingMoveText: ([x, y]) => ((this.state.leading = number(y)), this.moveText(number(x), number(y))),
      nextLine: () => this.moveText(0, this.state.leading),
      setFont: ([id, size]) => ((this.state.font = this.font(id)), (this.state.size = number(size))),
      setGState: ([entries]) => this.setGraphicsState(entries),
      setCharSpacing: ([value]) => (this.state.characterSpacing = number(value)),
      setWordSpacing: ([value]) => (this.state.wordSpacing = number(value)),
      setHScale: ([value]) => (this.state.stretch = number(value) / 100),
      setLeading: ([value]) => (this.state.leading = -number(value)),
      setTextRise: ([value]) => (this.state.rise = number(value)),
      showText: ([glyphs]) => this.showText(glyphs as Arguments),
      clip: () => (this.clips = true),
      eoClip: () => (this.clips = true),
      constructPath: ([operator, data]) => this.paintPath(number(operator), data),
    };
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(inner: Matrix): void {
    this.state.map = compose(this.state.map, inner);
  }

  /** Annotations (stamps, filled form fields) are painted on the bare page. */
  private beginAnnotation(transform: Matrix, matrix: Matrix): void {
    this.save();
    this.state = fresh(compose(compose(this.base, transform), matrix));
  }

  private setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.line = [0, 0];
    this.at = [0, 0];
  }

  private moveText(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    this.at = [...this.line];
  }

  private setGraphicsState(entries: unknown): void {
    for (const [key, value] of Array.isArray(entries) ? (entries as [string, unknown][]) : []) {
      if (key !== 'Font' || !Array.isArray(value)) continue;
      this.state.font = this.font(value[0]);
      this.state.size = number(value[1]);
    }
  }

  private font(id: unknown): Font {
    if (typeof id !== 'string' || !this.fonts.has(id)) return noFont;
    const font = this.fonts.get(id) as { vertical?: boolean; fontMatrix?: ArrayLike<number>; defaultVMetrics?: number[] };
    return {
      vertical: font.vertical === true,
      unit: font.fontMatrix?.[0] || noFont.unit,
      ...(font.defaultVMetrics && { defaultVMetrics: font.defaultVMetrics }),
    };
  }

  private showText(glyphs: Arguments): void {
    if (!Array.isArray(glyphs) || this.state.size === 0) return;
    const [x, y] = this.at;
    const map = compose(compose(this.state.map, this.textMatrix), [1, 0, 0, 1, x, y]);
    const shown = showText(glyphs, this.state, map);
    for (const run of shown.runs) this.runs.show(run, this.state.clip);
    this.at = this.state.font.vertical ? [x, y + shown.advance] : [x + shown.advance, y];
  }

  private paintPath(operator: number, data: unknown): void {
    const packed = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    if (packed && this.clips) this.state.clip = narrowed(this.state.clip, bounds(subpaths(packed, this.state.map).flat()));
    this.clips = false;
    if (!packed || (!this.strokes.has(operator) && !this.fills.has(operator))) return;
    const parts = subpaths(packed, this.state.map);
    const rulings = [...(this.strokes.has(operator) ? strokedRulings(parts) : []), ...(this.fills.has(operator) ? filledRulings(parts) : [])];
    this.runs.draw(rulings, this.state.clip);
    for (const ruling of rulings) this.rulings.push(ruling);
  }
}

const codes = (ops: PdfLibrary['OPS'], names: readonly string[]): ReadonlySet<number> => new Set(names.map((name) => ops[name]!));
