// In: a Word document (.docx, .docm, .dotx). Out: the neutral document of what its body prints, changes accepted.
// Headers, footers, notes and comments are other parts and stay out. Refuses to know: what a report is.
import type { Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { openZip, zipEntryNames } from './container.js';
import { bodyFlow } from './docx/body-flow.js';
import { chunkNames, readChunk } from './docx/chunks.js';
import { ListCounter } from './docx/list-counter.js';
import { readLists } from './docx/list-levels.js';
import { wordNames } from './docx/names.js';
import { readStyles } from './docx/styles.js';
import { childOf, elementsOf } from './markup/element.js';
import type { MarkupElement } from './markup/element.js';
import { FieldState } from './markup/field-state.js';
import { layOut } from './markup/lay-out.js';
import { parseXml } from './markup/parse-xml.js';
import { firstOf } from './markup/stands-at.js';
import type { Reader } from './reader.js';
import { decodeText } from './text-encoding.js';

const contentTypes = '[Content_Types].xml';
const mainPart = /^word\/document\d*\.xml$/i;

/** Reads .docx. Throws InputError for a file cut short, damaged, beyond the limits or without a text. */
export const docxReader: Reader = {
  id: 'docx',
  endings: ['docx', 'docm', 'dotx', 'dotm'],
  accepts: ({ bytes }) => zipEntryNames(bytes)?.some((name) => mainPart.test(name)) ?? false,
  read: async ({ bytes }) => {
    const usual = zipEntryNames(bytes)?.find((name) => mainPart.test(name)) ?? 'word/document.xml';
    const [listed, usualPart] = await parts(bytes, [contentTypes, usual]);
    const types = (textOf(listed) ?? '').match(/<[^<>]*Override[^<>]*>/g) ?? [];
    const main = partOf(types, /(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml/) ?? usual;
    const part = main === usual ? usualPart : (await parts(bytes, [main]))[0];
    const body = part && childOf(parseXml(part, wordNames, main), 'w:body');
    if (!body) throw withoutText(main);
    const others = [partOf(types, /wordprocessingml\.styles\+xml/) ?? 'word/styles.xml', partOf(types, /wordprocessingml\.numbering\+xml/) ?? 'word/numbering.xml'];
    const [styles, numbering] = await parts(bytes, asking.some((name) => firstOf(name, part) >= 0) ? others : []);
    const context = { styleOf: readStyles(textOf(styles)), lists: new ListCounter(readLists(numbering)), fields: new FieldState() };
    const document = layOut(bodyFlow(body, context));
    const chunks = await chunksOf(bytes, body, main);
    return document.blocks.length > 0 || chunks.length === 0 ? [document, ...chunks] : chunks;
  },
};

/** What the body takes in from other parts. */
async function chunksOf(bytes: Uint8Array, body: MarkupElement, main: string): Promise<readonly Document[]> {
  const ids = elementsOf(body).filter((child) => child.name === 'w:altChunk').map((chunk) => chunk.attributes['id'] ?? '');
  if (ids.length === 0) return [];
  const [related] = await parts(bytes, [main.replace(/([^/]+)$/, '_rels/$1.rels')]);
  const relations = textOf(related) ?? '';
  const chunks = await openZip(bytes, (name) => chunkNames(ids, relations).includes(name));
  return (await Promise.all([...chunks].map(([name, part]) => readChunk(name, part)))).flat();
}

/** Where the part of that type stands, as the content types say. */
function partOf(types: readonly string[], type: RegExp): string | undefined {
  const override = types.find((tag) => type.test(tag));
  return /PartName="\/?([^"]+)"/.exec(override ?? '')?.[1];
}

/** Elements of the main part that ask for its styles or lists; most documents have the first in their first paragraph. */
const asking = ['pStyle', 'numPr'].map((name) => new TextEncoder().encode(name));

/** The parts, in the order asked for; `undefined` for one that is not there. */
async function parts(bytes: Uint8Array, wanted: readonly string[]): Promise<(Uint8Array | undefined)[]> {
  if (wanted.length === 0) return [];
  const found = await openZip(bytes, (name) => wanted.includes(name));
  return wanted.map((name) => found.get(name));
}

const textOf = (part: Uint8Array | undefined): string | undefined => part && decodeText(part)?.text;

const withoutText = (part: string): InputError =>
  new InputError(
    { zh: `文件中没有正文（${part} 缺失或为空）。`, en: `The file has no text (${part} is missing or empty).` },
    { zh: '请用 Word 或 WPS 打开后另存为 .docx。', en: 'Open it in Word or WPS and save it as .docx.' },
  );
