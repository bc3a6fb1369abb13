import { FieldState } from '../markup/field-state.js';
import { pieceText, readPieces } from './pieces.js';
import { characterRuns, paragraphRuns, runFinder } from './property-runs.js';
import type { PropertyRun } from './property-runs.js';
import type { WordFile } from './word-file.js';

/** One paragraph of a .doc with the mark that ends it. */
export interface DocParagraph {
  /** What prints, `\n` for a line break inside. */
  readonly text: string;
  /** The character that ends it: `\r`, `\x07` at the end of a cell or a row, `\f` at a page break. */
  readonly mark: string;
  readonly style: number;
  readonly properties: ReadonlyMap<number, DataView>;
  /** Pictures that stand in it. */
  readonly pictures: number;
}

const deleted = 0x0800;
const hidden = 0x083c;
const noProperties: ReadonlyMap<number, DataView> = new Map();

/** The paragraphs of the characters from `from` up to `to`, with accepted changes and without hidden text. */
export function readParagraphs(file: WordFile, from: number, to: number): DocParagraph[] {
  const charactersAt = runFinder(characterRuns(file).sort(byStart));
  const paragraphAt = runFinder(paragraphRuns(file).sort(byStart));
  const found: DocParagraph[] = [];
  const line = new PrintedLine();
  for (const piece of readPieces(file)) {
    const text = pieceText(file, piece);
    for (let i = Math.max(0, from - piece.from); i < Math.min(text.length, to - piece.from); i++) {
      const sign = text[i]!;
      const position = piece.position + i * piece.bytesEach;
      if (isMark(sign)) {
        const run = paragraphAt(position);
        found.push({ ...line.end(), mark: sign, style: run?.style ?? 0, properties: run?.properties ?? noProperties });
      } else if (shows(charactersAt(position))) line.add(sign);
      else line.pass(sign);
    }
  }
  return found;
}

const byStart = (one: PropertyRun, other: PropertyRun): number => one.start - other.start;
const isMark = (sign: string): boolean => sign === '\r' || sign === '\x07' || sign === '\f';
const shows = (run: PropertyRun | undefined): boolean => !isOn(run, deleted) && !isOn(run, hidden);
const isOn = (run: PropertyRun | undefined, property: number): boolean => ((run?.properties.get(property)?.getUint8(0) ?? 0) & 1) === 1;

/** Gathers the signs of one paragraph as they print: of fields the result only. */
class PrintedLine {
  private text = '';
  private pictures = 0;
  private readonly fields = new FieldState();

  add(sign: string): void {
    if (this.pass(sign) || !this.fields.prints) return;
    if (sign === '\x01') this.pictures++;
    else this.text += printed(sign);
  }

  /** Takes up the marks of fields, also where they are hidden; whether it was one. */
  pass(sign: string): boolean {
    if (sign === '\x13') this.fields.begin();
    else if (sign === '\x14') this.fields.separate();
    else if (sign === '\x15') this.fields.end();
    else return false;
    return true;
  }

  end(): { text: string; pictures: number } {
    const { text, pictures } = this;
    this.text = '';
    this.pictures = 0;
    this.fields.endParagraph();
    return { text, pictures };
  }
}

function printed(sign: string): string {
  if (sign >= ' ' || sign === '\t') return sign;
  if (sign === '\v' || sign === '\x0e') return '\n';
  return sign === '\x1e' ? '-' : '';
}
