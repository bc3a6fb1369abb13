// OpenDocument spreadsheets. In: the bytes of an .ods or .fods. Out: a Book. Read here and not by SheetJS, which does not tell
// hidden sheets, rows and columns, loses values of cells without text, and unrolls repeated cells without bound.
import { InputError } from '../../finding/index.js';
import { openZip } from '../container.js';
import { childOf, elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { parseXml } from '../markup/parse-xml.js';
import { lockedFile } from './locked.js';
import { odsNames } from './ods-names.js';
import { odsSheet } from './ods-sheet.js';
import type { Book } from './sheet.js';

const content = 'content.xml';
const manifest = 'META-INF/manifest.xml';
const utf8 = new TextDecoder('utf-8');

/** Throws InputError for a file that is locked, damaged or without content. */
export async function readOds(bytes: Uint8Array): Promise<Book> {
  const parts = await openZip(bytes, (name) => name === content || name === manifest);
  const list = parts.get(manifest);
  if (list && utf8.decode(list).includes('encryption-data')) throw lockedFile();
  const part = parts.get(content);
  if (!part) throw withoutContent();
  return bookOf(parseXml(part, odsNames, content));
}

/** The same in one XML file (.fods). Throws InputError for a file that is damaged or without content. */
export const readFlatOds = (bytes: Uint8Array): Book => bookOf(parseXml(bytes, odsNames, 'office:document'));

function bookOf(root: MarkupElement): Book {
  const body = childOf(childOf(root, 'office:body'), 'office:spreadsheet');
  if (!body) throw withoutContent();
  const hiddenStyles = hiddenTableStyles(root);
  const tables = elementsOf(body).filter((element) => element.name === 'table:table');
  return { stale: false, sheets: tables.map((table) => odsSheet(table, hiddenStyles)) };
}

function hiddenTableStyles(root: MarkupElement): ReadonlySet<string> {
  const styles = elementsOf(childOf(root, 'office:automatic-styles') ?? root).filter((style) => style.name === 'style:style');
  const hidden = styles.filter((style) => childOf(style, 'style:table-properties')?.attributes['display'] === 'false');
  return new Set(hidden.map((style) => style.attributes['name'] ?? ''));
}

const withoutContent = (): InputError =>
  new InputError(
    { zh: '文件是 OpenDocument 文件，但其中没有表格内容。', en: 'The file is an OpenDocument file but holds no spreadsheet.' },
    { zh: '请重新下载，或用原程序打开后另存。', en: 'Download it again, or open it in its own program and save it anew.' },
  );
