// Documents in one XML file, made of those that are a zip of parts: what they must read to is then known.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { listFormats } from '../../src/read/docx/number-formats.js';

const withoutDeclaration = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/, '');
const partsOf = (zip: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, withoutDeclaration(strFromU8(bytes))]));
const declaration = (program: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="${program}"?>\n`;

/** A .docx as Word's «XML document»: its parts side by side. */
export function wordPackage(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(docx)).filter(([name]) => /\.(?:xml|rels)$/.test(name) && name !== '[Content_Types].xml');
  const inside = parts.map(([name, xml]) => `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`).join('');
  return strToU8(`${declaration('Word.Document')}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${inside}<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part></pkg:package>`);
}

export const word2003Root = (inside: string): string =>
  `${declaration('Word.Document')}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">${inside}</w:wordDocument>`;

const older: readonly (readonly [RegExp, string])[] = [
  [/(<\/?w:)vMerge\b/g, '$1vmerge'], [/(<\/?w:)hMerge\b/g, '$1hmerge'], [/(<\/?w:)hyperlink\b/g, '$1hlink'], [/(<\/?w:)numPr\b/g, '$1listPr'], [/(<\/?w:)numStyleLink\b/g, '$1listStyleLink'],
  [/<w:num w:numId=/g, '<w:list w:ilfo='], [/<\/w:num>/g, '</w:list>'], [/(<\/?w:)numId\b/g, '$1ilfo'],
  [/<w:abstractNumId\b/g, '<w:ilst'], [/<w:abstractNum w:abstractNumId=/g, '<w:listDef w:listDefId='], [/<\/w:abstractNum>/g, '</w:listDef>'],
  [/<w:(?:ins|moveTo)( [^<>]*[^/])>/g, '<aml:annotation aml:id="1" w:type="Word.Insertion"><aml:content>'], [/<\/w:(?:ins|moveTo)>/g, '</aml:content></aml:annotation>'],
  [/<w:(?:del|moveFrom)( [^<>]*[^/])>/g, '<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content>'], [/<\/w:(?:del|moveFrom)>/g, '</aml:content></aml:annotation>'],
];
const numberFormat = (name: string): string => Object.entries(listFormats).find(([, one]) => one === name)?.[0] ?? '0';

/** What stands inside the root of a part, in the names of Word 2003. */
const inside2003 = (xml = ''): string =>
  older.reduce((text, [now, before]) => text.replace(now, before), xml.replace(/^<[^>]*>|<\/[^>]*>\s*$/g, ''))
    .replace(/<w:numFmt w:val="(\w+)"/g, (_, name: string) => `<w:nfc w:val="${numberFormat(name)}"`);

/** A .docx whose XML declares no other namespaces than `w` and `v` where it prints, as Word 2003 wrote it. */
export function word2003(docx: Uint8Array): Uint8Array {
  const parts = partsOf(docx);
  const lists = `<w:lists>${inside2003(parts['word/numbering.xml'])}</w:lists>`;
  const body = inside2003(parts['word/document.xml']?.replace(/<mc:AlternateContent>[^]*?<mc:Fallback>([^]*?)<\/mc:Fallback><\/mc:AlternateContent>/g, '$1')).replace(/<w:body>/, '<w:body><wx:sect>').replace('</w:body>', '</wx:sect></w:body>');
  return strToU8(word2003Root(`<o:DocumentProperties><o:Title>题名</o:Title></o:DocumentProperties>${lists}<w:styles>${inside2003(parts['word/styles.xml'])}</w:styles>${body}`));
}

const xmlns = (xml: string): string => [...xml.slice(0, xml.indexOf('>')).matchAll(/ xmlns:[\w-]+="[^"]*"/g)].map(([one]) => one).join('');

/** An .odt or .ods in one XML file. */
export function flatOdf(zip: Uint8Array): Uint8Array {
  const { mimetype, 'content.xml': content = '', 'styles.xml': styles = '' } = partsOf(zip);
  const inner = (xml: string): string => xml.replace(/^<[^>]*>|<\/[^>]*>\s*$/g, '');
  const namespaces = new Set([...xmlns(styles).matchAll(/ \S+/g), ...xmlns(content).matchAll(/ \S+/g)].map(([one]) => one));
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<office:document${[...namespaces].join('')} office:version="1.3" office:mimetype="${mimetype}">${inner(styles).replace(/<office:(automatic|master)-styles[^]*<\/office:\1-styles>/g, '')}${inner(content)}</office:document>`);
}
