import type { XmlNames } from '../markup/namespaces.js';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

const prefixes = new Map([
  [`${odf}office:1.0`, 'office'],
  [`${odf}text:1.0`, 'text'],
  [`${odf}table:1.0`, 'table'],
  [`${odf}drawing:1.0`, 'draw'],
  [`${odf}style:1.0`, 'style'],
  [`${odf}svg-compatible:1.0`, 'svg'],
]);

const looks =
  'style:paragraph-properties style:table-properties style:table-cell-properties style:table-column-properties ' +
  'style:table-row-properties style:list-level-properties style:graphic-properties table:table-column text:soft-page-break office:binary-data';

/** Names of OpenDocument; what says only how things look is left out. */
export const odfNames: XmlNames = { prefixes, unread: new Set(looks.split(' ')) };
