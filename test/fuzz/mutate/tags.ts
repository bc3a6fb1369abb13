import type { Chance } from '../chance.js';
import { figures, labels } from './words.js';

/** Tags, comments and texts in order: nothing is lost when they are joined again. */
const pieces = (markup: string): string[] => markup.match(/<[^>]*>|[^<]+|</g) ?? [];

type Change = (parts: string[], chance: Chance) => void;

const where = (parts: readonly string[], chance: Chance, wanted: (part: string) => boolean): number => {
  const start = chance.upTo(parts.length);
  for (let i = 0; i < parts.length; i++) if (wanted(parts[(start + i) % parts.length]!)) return (start + i) % parts.length;
  return start;
};
const isTag = (part: string): boolean => part.startsWith('<');
const isText = (part: string): boolean => !isTag(part) && part.trim() !== '';
const isRow = (part: string): boolean => /^<(?:tr|w:tr|table:table-row|row|w:tc|td|c|table:table-cell|ofd:TextObject|ofd:PathObject|ofd:Page)[\s>]/.test(part);

/** The end of an element that begins at `from`: just behind the next closing tag of its name. */
function endOf(parts: readonly string[], from: number): number {
  const name = /^<([\w:-]+)/.exec(parts[from] ?? '')?.[1];
  const end = name === undefined ? -1 : parts.indexOf(`</${name}>`, from);
  return end < 0 ? from + 1 : end + 1;
}

const dropTag: Change = (parts, chance) => void parts.splice(where(parts, chance, isTag), 1);
const dropElement: Change = (parts, chance) => {
  const from = where(parts, chance, isRow);
  parts.splice(from, endOf(parts, from) - from);
};
const doubleElement: Change = (parts, chance) => {
  const from = where(parts, chance, isRow);
  parts.splice(chance.oneIn(2) ? from : chance.upTo(parts.length), 0, ...parts.slice(from, endOf(parts, from)));
};
const exchangeTags: Change = (parts, chance) => {
  const [one, other] = [where(parts, chance, isTag), where(parts, chance, isTag)];
  [parts[one], parts[other]] = [parts[other]!, parts[one]!];
};
const otherText: Change = (parts, chance) => void (parts[where(parts, chance, isText)] = escaped(chance.of(chance.oneIn(2) ? figures : labels)));
const otherFigure: Change = (parts, chance) => void (parts[where(parts, chance, (part) => /^[\d.]+$/.test(part))] = escaped(chance.of(figures)));
const otherAttribute: Change = (parts, chance) => {
  const at = where(parts, chance, (part) => isTag(part) && part.includes('="'));
  parts[at] = parts[at]!.replace(/="[^"]*"/g, (found) => (chance.oneIn(3) ? `="${escaped(chance.of(['0', '-1', '2', '7', '99999999', '1e9', '', 'x', 'A1', 'XFD1048576', 'restart', 'true', 'g 3 2', '0 -1 1 0 0 0', '2 2 2', ...figures]))}"` : found));
};
const noAttributes: Change = (parts, chance) => {
  const at = where(parts, chance, (part) => isTag(part) && part.includes('="'));
  parts[at] = parts[at]!.replace(/\s+[\w:-]+="[^"]*"/g, (found) => (chance.oneIn(2) ? '' : found));
};
const insertTag: Change = (parts, chance) =>
  void parts.splice(chance.upTo(parts.length), 0, chance.of(['<table>', '</table>', '<td>', '</tr>', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</p>', '<br/>', '&#0;', '&#x110000;', '&bogus;', '<', '>', '<?', '\0']));
const glueTexts: Change = (parts, chance) => {
  const at = where(parts, chance, isText);
  const next = parts.findIndex((part, index) => index > at && isText(part));
  if (next > 0) parts.splice(at, next - at + 1, `${parts[at]}${parts[next]}`);
};
const cutText: Change = (parts, chance) => {
  const at = where(parts, chance, isText);
  const middle = chance.upTo(parts[at]!.length);
  parts.splice(at, 1, parts[at]!.slice(0, middle), chance.of(['<b>', '</td><td>', '<!-- -->', '<br/>', '</w:t></w:r><w:r><w:t>', '</text:p><text:p>']), parts[at]!.slice(middle));
};

const changes = [dropTag, dropElement, dropElement, doubleElement, exchangeTags, otherText, otherFigure, otherFigure, otherAttribute, noAttributes, insertTag, glueTexts, cutText];

/** HTML or XML with one to five of its tags, elements, attributes or texts spoilt. */
export function mutateTags(markup: string, chance: Chance): string {
  const parts = pieces(markup);
  for (let left = 1 + chance.upTo(5); left > 0 && parts.length > 0; left--) chance.of(changes)(parts, chance);
  return parts.join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
