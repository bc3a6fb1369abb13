import { rootTag } from './root-tag.js';

/** Office documents that are one XML file where others are a zip of parts. */
export type FlatKind = 'odf-text' | 'odf-sheet' | 'odf-other' | 'word-2003' | 'word-package' | 'uof';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const kinds: readonly (readonly [FlatKind, RegExp, string])[] = [
  ['word-2003', /^<(?:[\w.-]+:)?wordDocument\s/, 'http://schemas.microsoft.com/office/word/2003/wordml'],
  ['word-package', /^<(?:[\w.-]+:)?package\s/, 'http://schemas.microsoft.com/office/2006/xmlPackage'],
  ['uof', /^<(?:[\w.-]+:)?UOF\s/, 'http://schemas.uof.org/'],
];

/** Several readers ask of the same bytes in turn. */
const told = new WeakMap<Uint8Array, FlatKind | null>();

/** Which of them the bytes are, by their root element and its namespace; `null` for anything else. */
export function flatKind(bytes: Uint8Array): FlatKind | null {
  let kind = told.get(bytes);
  if (kind === undefined) told.set(bytes, (kind = kindOf(bytes)));
  return kind;
}

function kindOf(bytes: Uint8Array): FlatKind | null {
  const tag = rootTag(bytes);
  if (tag === '') return null;
  if (/^<(?:[\w.-]+:)?document\s/.test(tag) && tag.includes(odf)) return odfKind(tag);
  return kinds.find(([, name, namespace]) => name.test(tag) && tag.includes(namespace))?.[0] ?? null;
}

function odfKind(tag: string): FlatKind {
  const type = /mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.(\w+)/.exec(tag)?.[1];
  return type === 'text' ? 'odf-text' : type === 'spreadsheet' ? 'odf-sheet' : 'odf-other';
}
