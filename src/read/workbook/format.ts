import { decodeText } from '../text-encoding.js';
import { isOleTorn, oleStreamNames, zipEntryNames, zipMimetype } from '../container.js';
import { flatKind } from '../markup/flat-kind.js';

/**
 * `flat-opendocument`: .fods; `ole`: .xls and .et; `ole-ansi`: the same before 1997; `locked`: any Office file with a password to open; `torn`: a
 * compound file cut short, of which this reader takes those that no longer show what they were.
 */
export type WorkbookFormat = 'ooxml' | 'opendocument' | 'flat-opendocument' | 'ole' | 'ole-ansi' | 'xml' | 'locked' | 'torn';

/** Which kind of workbook the bytes are, by their beginning and their table of contents; `null` for anything else. */
export function workbookFormat(bytes: Uint8Array): WorkbookFormat | null {
  const entries = zipEntryNames(bytes);
  if (entries) return zippedFormat(bytes, entries);
  const streams = oleStreamNames(bytes);
  if (streams) return compoundFormat(bytes, streams);
  if (flatKind(bytes) === 'odf-sheet') return 'flat-opendocument';
  return isSpreadsheetXml(bytes) ? 'xml' : null;
}

function zippedFormat(bytes: Uint8Array, entries: readonly string[]): WorkbookFormat | null {
  if (zipMimetype(bytes)?.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'opendocument';
  const isOoxml = entries.includes('[Content_Types].xml') || entries.some((name) => /^_rels\/\.rels$/i.test(name));
  return isOoxml && entries.some((name) => /^xl\//i.test(name)) && !entries.some((name) => /^word\/document/i.test(name))
    ? 'ooxml'
    : null;
}

function compoundFormat(bytes: Uint8Array, streams: readonly string[]): WorkbookFormat | null {
  if (streams.length === 0) return 'torn';
  const names = new Set(streams.map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage')) return 'locked';
  if (names.has('worddocument')) return null;
  const kind = names.has('workbook') || names.has('etworkbook') ? 'ole' : names.has('book') ? 'ole-ansi' : null;
  return kind && isOleTorn(bytes) ? 'torn' : kind;
}

function isSpreadsheetXml(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, 2048))?.text ?? String.fromCharCode(...bytes.subarray(0, 2048));
  return /^\s*<(?:\?xml|\?mso|Workbook|ss:Workbook)/.test(head) &&
    (/progid="Excel\.Sheet"/.test(head) || /<(?:\w+:)?Workbook[^>]+urn:schemas-microsoft-com:office:spreadsheet/.test(head));
}
