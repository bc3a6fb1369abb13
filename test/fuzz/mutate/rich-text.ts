import type { Chance } from '../chance.js';
import { figures, labels } from './words.js';

type Change = (parts: string[], chance: Chance) => void;

/** Bytes, control words, signs, groups' edges and texts in order: nothing is lost when they are joined again. */
const pieces = (text: string): string[] => text.match(/\\'[\da-f]{2}|\\[a-z]+-?\d* ?|\\[^a-z]|[{}]|[^\\{}]+|\\/gi) ?? [];

const where = (parts: readonly string[], chance: Chance, wanted: (part: string) => boolean): number => {
  const start = chance.upTo(parts.length);
  for (let i = 0; i < parts.length; i++) if (wanted(parts[(start + i) % parts.length]!)) return (start + i) % parts.length;
  return start;
};
const isFigure = (part: string): boolean => /^\d+(?:\.\d+)?$/.test(part);
const isWord = (part: string): boolean => /^\\[a-z]/.test(part);
/** From some piece to behind the next end of a cell or a row. */
const upToEnd = (parts: readonly string[], from: number, ends: RegExp): number => parts.findIndex((part, at) => at >= from && ends.test(part)) + 1 - from;

const dropPiece: Change = (parts, chance) => void parts.splice(where(parts, chance, isWord), 1);
const doublePiece: Change = (parts, chance) => {
  const at = where(parts, chance, isWord);
  parts.splice(at, 0, parts[at]!);
};
const exchange: Change = (parts, chance) => {
  const [one, other] = [where(parts, chance, isWord), where(parts, chance, isWord)];
  [parts[one], parts[other]] = [parts[other]!, parts[one]!];
};
const drop = (ends: RegExp): Change => (parts, chance) => {
  const from = where(parts, chance, (part) => ends.test(part)) + 1;
  parts.splice(from, Math.max(0, upToEnd(parts, from, ends)));
};
const double = (ends: RegExp): Change => (parts, chance) => {
  const from = where(parts, chance, (part) => ends.test(part)) + 1;
  parts.splice(from, 0, ...parts.slice(from, from + Math.max(0, upToEnd(parts, from, ends))));
};
const [cell, row] = [/^\\cell\b/, /^\\row\b/];
const otherFigure: Change = (parts, chance) => void (parts[where(parts, chance, isFigure)] = chance.of(figures));
const otherText: Change = (parts, chance) => void (parts[where(parts, chance, (part) => !isWord(part) && part.length > 1)] = chance.of(labels));
const otherNumber: Change = (parts, chance) => {
  const at = where(parts, chance, (part) => /\d/.test(part) && isWord(part));
  parts[at] = parts[at]!.replace(/-?\d+/, () => String(chance.of([0, 1, -1, 2, 49, 2000, 99_999_999])));
};
const insert: Change = (parts, chance) =>
  void parts.splice(chance.upTo(parts.length), 0, chance.of(['{', '}', '\\cell ', '\\row ', '\\trowd ', '\\par ', '\\pard ', '\\intbl ', '\\nestcell ', '\\v ', '\\v0 ', '\\uc0 ', '\\uc2 ', '\\u49?', "\\'31", '\\bin3 ', '{\\*\\x ', '\\clvmrg', '\\clmrg', '\\line ', '\\tab ', '\\', '{\\deleted 7}']));

const changes = [dropPiece, doublePiece, exchange, drop(cell), drop(row), double(cell), double(row), otherFigure, otherFigure, otherText, otherNumber, insert, insert];

/** Rich text with one to five of its words, cells, rows, figures or groups spoilt. */
export function mutateRichText(text: string, chance: Chance): string {
  const parts = pieces(text);
  for (let left = 1 + chance.upTo(5); left > 0 && parts.length > 0; left--) chance.of(changes)(parts, chance);
  return parts.join('');
}
