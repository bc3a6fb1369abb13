const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';

const both = (path: string, strictPath: string, prefix: string): [string, string][] => [
  [transitional + path, prefix],
  [strict + strictPath, prefix],
];

/** Namespaces of Word documents, transitional and strict, and the prefixes our code knows them by. */
export const wordNames: ReadonlyMap<string, string> = new Map([
  ...both('wordprocessingml/2006/main', 'wordprocessingml/main', 'w'),
  ...both('officeDocument/2006/math', 'officeDocument/math', 'm'),
  ...both('drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing', 'wp'),
  ...both('drawingml/2006/picture', 'drawingml/picture', 'pic'),
  [`${transitional}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
