import { strFromU8, unzipSync } from 'fflate';
import type { Source } from '../../src/read/index.js';

/** What a document prints, found out without any of the program's readers. */
export interface Printed {
  /** Every figure that stands by itself, as its value. */
  readonly figures: ReadonlySet<number>;
  /** All its digits in order, blanks between them left out, with commas before thousands and without: runs of digits end at anything else. */
  readonly runs: string;
}

/** `null` where the format cannot be looked into without a reader of our own (PDF, .doc, .xls, a broken archive). */
export function printedIn(source: Source): Printed | null {
  const raw = rawText(source);
  if (raw === null) return null;
  const texts = raw.text.startsWith('{\\rtf') ? richTexts(raw.text) : raw.markup ? [withoutTags(raw.text, ends.page), withoutTags(raw.text.replace(broken, ''), ends.page), withoutTags(raw.text.replace(unfinished, '$1'), ends.page), withoutTags(raw.text, ends.part), withoutTags(raw.text, anyTag), raw.text] : [raw.text, raw.text.replace(unfinishedInLine, '$1')];
  // A sign that has no width stands between digits as if it were not there.
  const plain = texts.map((text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').normalize('NFKC'));
  return { figures: new Set(plain.flatMap((text) => figuresIn(text))), runs: plain.flatMap((text) => [text, text.replace(/,(?=\d{3})/g, '')]).map((text) => text.replace(/(\d)\s+(?=\d)/g, '$1').replace(/[^\d.\n]+/g, ' ')).join('\n') };
}

/** A blank behind a point or comma parts no figure, nor does a line's end in the markup of one cell: `1. 05` says 1.05. */
const unfinished = /(?<=\d)([.．,，])\s+(?=\d)/g;
const unfinishedInLine = /(?<=\d)([.．,，])[ \u00a0\u3000]+(?=\d)/g;

/** A figure may be stuck to the list mark of the next line: `313.危及` is 31 and 3, `1.53.其他` 1.5 and 3. A part of a workbook may say `.5`. */
const figuresIn = (text: string): number[] => [
  ...[...text.matchAll(/(\d+(?:\.\d+)?)\d[.．、](?=\D)/g)].map(([, figure]) => Number(figure)),
  ...[...text.matchAll(/(?<!\d)\.\d+/g)].map(([found]) => Number(found)),
  ...[...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:[eE][+-]?\d+)?/g)].flatMap(([found]) => [Number(found.replaceAll(',', '')), ...found.split(',').map(Number), Number.parseFloat(found)]),
];

function rawText({ bytes }: Source): { readonly text: string; readonly markup: boolean } | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipText(bytes);
  if (bytes.subarray(0, 1024).includes(0x25) || bytes[0] === 0xd0) return null;
  const text = decoded(bytes);
  return text === null ? null : { text, markup: text.includes('<') };
}

function zipText(bytes: Uint8Array): { readonly text: string; readonly markup: boolean } | null {
  try {
    const parts = unzipSync(bytes);
    // Of a directory that is spoilt this library may see nothing, where another follows what is left of it.
    if (Object.keys(parts).length === 0) return null;
    return { text: Object.values(parts).map((part) => strFromU8(part)).join('\n'), markup: true };
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(bytes)).join('\n');
  }
}

/** Rich text without its control words, with and without what stands in for a character by its number. */
const richTexts = (text: string): string[] =>
  ['\\?', ''].map((standIn) =>
    text.replace(new RegExp(`\\\\u(-?\\d+) ?${standIn}|\\\\'([\\da-f]{2})|\\\\([a-z]+)-?\\d* ?|\\\\[^a-z]|[{}]|[\\r\\n]`, 'gi'), (_, code?: string, hex?: string, word = '') =>
      code !== undefined ? String.fromCharCode(Number(code) & 0xffff) : hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : richEnds.has(word) ? ' ' : '',
    ),
  );
/** A row's beginning ends nothing: text before it goes on in its first cell. */
const richEnds = new Set(['cell', 'nestcell', 'nestrow', 'par', 'line', 'tab', 'sect', 'page']);

const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ensp: ' ', emsp: ' ' };

/** Tags at which a figure ends, in a page and in a part of an office file; others do not end it. */
const ends = {
  page: /<\/?(?:td|th|tr|table|p|div|li|h\d|br)\b[^>]*>/gi,
  part: /<\/?(?:row|c|v|t|si|w:tc|w:tr|w:p|w:br|w:tab|text:p|text:h|table:[\w-]+)\b[^>]*>/g,
};
/** A tag whose end is lost goes on to that of the next, which is none then. */
const broken = /<[^<>]*<[^<>]*>/g;
const anyTag = /<[^>]*>/g;

const withoutTags = (markup: string, ends: RegExp): string =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(ends, ' ')
    .replace(anyTag, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      return code !== null ? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '\ufffd') : (named[name] ?? whole);
    });
