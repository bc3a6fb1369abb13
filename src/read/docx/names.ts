import type { XmlNames } from '../markup/namespaces.js';

const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';

const both = (path: string, strictPath: string, prefix: string): [string, string][] => [
  [transitional + path, prefix],
  [strict + strictPath, prefix],
];

const prefixes = new Map([
  ...both('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...both('officeDocument/2006/math', 'officeDocument/math', 'm'),
  ...both('drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing', 'wp'),
  ...both('drawingml/2006/picture', 'drawingml/picture', 'pic'),
  [`${transitional}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** What says only how things look; some nine of ten elements of a document. */
const looks =
  'sz szCs jc bidi vAlign tcW tcBorders tcMar spacing ind color u b bCs i iCs rFonts lang kern highlight shd textAlignment ' +
  'snapToGrid widowControl keepNext keepLines autoSpaceDE autoSpaceDN adjustRightInd overflowPunct topLinePunct wordWrap ' +
  'tblPr tblGrid tblPrEx trHeight cantSplit noWrap textDirection tblHeader pBdr tabs sectPr pageBreakBefore suppressLineNumbers ' +
  'lastRenderedPageBreak proofErr bookmarkStart bookmarkEnd contextualSpacing fitText position w latentStyles docDefaults tblStylePr';

/** Names of Word documents, transitional and strict. */
export const wordNames: XmlNames = { prefixes, unread: new Set(looks.split(' ').map((name) => `w:${name}`)) };

/** The same with what holds a document that is one XML file, and the names of Word 2003. */
export const flatNames: XmlNames = {
  prefixes: new Map([
    ...prefixes,
    ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
    ['http://schemas.microsoft.com/office/word/2003/wordml', 'w'],
    ['http://schemas.microsoft.com/aml/2001/core', 'aml'],
  ]),
  unread: new Set([...wordNames.unread, 'pkg:binaryData', 'w:binData']),
};
