import type { XmlNames } from '../markup/namespaces.js';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';
const looks = 'style:table-cell-properties style:table-row-properties style:table-column-properties style:paragraph-properties style:text-properties office:binary-data';

/** Names of OpenDocument spreadsheets; unlike in texts, columns and whether tables are shown say something here. */
export const odsNames: XmlNames = {
  prefixes: new Map(
    [['office', 'office'], ['text', 'text'], ['table', 'table'], ['drawing', 'draw'], ['style', 'style']]
      .map(([name, prefix]) => [`${odf}${name}:1.0`, prefix!]),
  ),
  unread: new Set(looks.split(' ')),
};
