// In: a Word document (.docx, .docm, .dotx). Out: the neutral document of what its body prints, changes accepted.
// Headers, footers, notes and comments are other parts and stay out. Refuses to know: what a report is.
import type { Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { openZip, zipEntryNames } from './container.js';
import { bodyFlow } from './docx/body-flow.js';
import { chunkNames, readChunk } from './docx/chunks.js';
import { FieldState } from './docx/field-state.js';
import { ListCounter } from './docx/list-counter.js';
import { readLists } from './docx/list-levels.js';
import { wordNames } from './docx/names.js';
import { readStyles } from './docx/styles.js';
import { childOf, elementsOf } from './markup/element.js';
import type { MarkupElement } from './markup/element.js';
import { layOut } from './markup/lay-out.js';
import { parseXml } from './markup/parse-xml.js';
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
    const [types = '', usualText] = await partTexts(bytes, [contentTypes, usual]);
    const main = partOf(types, /(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml/) ?? usual;
    const text = main === usual ? usualText : (await partTexts(bytes, [main]))[0];
    const body = text === undefined ? undefined : childOf(parseXml(text, wordNames, main), 'w:body');
    if (text === undefined || !body) throw withoutText(main);
    const others = [partOf(types, /wordprocessingml\.styles\+xml/) ?? 'word/styles.xml', partOf(types, /wordprocessingml\.numbering\+xml/) ?? 'word/numbering.xml'];
    const [styles, numbering] = await partTexts(bytes, /numPr|pStyle/.test(text) ? others : []);
    const context = { styleOf: readStyles(styles), lists: new ListCounter(readLists(numbering)), fields: new FieldState() };
    const document = layOut(bodyFlow(body, context));
    const chunks = await chunksOf(bytes, body, main);
    return document.blocks.length > 0 || chunks.length === 0 ? [document, ...chunks] : chunks;
  },
};

/** What the body takes in from other parts. */
async function chunksOf(bytes: Uint8Array, body: MarkupElement, main: string): Promise<readonly Document[]> {
  const ids = elementsOf(body).filter((child) => child.name === 'w:altChunk').map((chunk) => chunk.attributes['id'] ?? '');
  if (ids.length === 0) return [];
  const [relations = ''] = await partTexts(bytes, [main.replace(/([^/]+)$/, '_rels/$1.rels')]);
  const parts = await openZip(bytes, (name) => chunkNames(ids, relations).includes(name));
  return (await Promise.all([...parts].map(([name, part]) => readChunk(name, part)))).flat();
}

/** Where the part of that type stands, as the content types say. */
function partOf(types: string, type: RegExp): string | undefined {
  const override = types.match(/<[^<>]*Override[^<>]*>/g)?.find((tag) => type.test(tag));
  return /PartName="\/?([^"]+)"/.exec(override ?? '')?.[1];
}

/** The texts of the parts, in the order asked for; `undefined` for a part that is not there. */
async function partTexts(bytes: Uint8Array, wanted: readonly string[]): Promise<(string | undefined)[]> {
  if (wanted.length === 0) return [];
  const parts = await openZip(bytes, (name) => wanted.includes(name));
  return wanted.map((name) => {
    const part = parts.get(name);
    return part && decodeText(part)?.text;
  });
}

const withoutText = (part: string): InputError =>
  new InputError(
    { zh: `文件中没有正文（${part} 缺失或为空）。`, en: `The file has no text (${part} is missing or empty).` },
    { zh: '请用 Word 或 WPS 打开后另存为 .docx。', en: 'Open it in Word or WPS and save it as .docx.' },
  );
