import type { LinePath } from '../../forms/index.js';
import { readFigure } from '../figure.js';
import { labelKey, spellingsOf } from '../key.js';
import type { Slot } from '../lexicon.js';
import type { Piece } from '../strip.js';
import type { Alignment } from './align.js';

const inBrackets = /[(（](?:单位[:：])?(万元|亿元|元)[)）]/;

/** The unit that the last label of a line among the labels gives its figures; `null` where none does. */
export function unitBeside(labels: readonly Piece[], { line }: LinePath): string | null {
  const words = spellingsOf(line);
  for (const { text } of labels.toReversed()) {
    const plain = text.replace(/\s+/g, '');
    const unit = inBrackets.exec(plain);
    if (unit && words.has(labelKey(plain.slice(0, unit.index)).words)) return unit[1]!;
  }
  return null;
}

/** The pieces with the unit that their heading gives them, where it is another than the form's: 477.35 under 万元 is no 477.35元. Nought is nought in any. */
export const inPrintedUnits = (alignment: Alignment, slots: readonly Slot[], units: readonly (string | null)[]): Alignment =>
  units.length === 0 ? alignment : alignment.map((piece, at) => {
    const [slot, unit] = [slots[at]!, units[at]];
    if (!piece || !unit || unit === slot.unit) return piece;
    const { state, value } = readFigure(piece.text, slot.kind, slot.unit);
    return state === 'number' && value !== 0 && /\d$/.test(piece.text) ? { ...piece, text: `${piece.text}${unit}` } : piece;
  });
