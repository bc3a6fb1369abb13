import { escapeXml, xmlHead } from '../../xml.js';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The fonts of official papers, and what takes their place on a machine without them. */
const fonts = { 方正小标宋简体: '宋体', 仿宋_GB2312: '仿宋', 楷体_GB2312: '楷体', 黑体: 'SimHei', 宋体: 'SimSun' } as const;

const font = (name: keyof typeof fonts): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}"/>`;

/** Sizes in half points: 22 points for the title, 16 for the text, 9 in tables. */
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');

const styles =
  `${xmlHead}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${font('仿宋_GB2312')}${size(32)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>' +
  style('Title', 'Title', '<w:spacing w:before="240" w:after="480" w:line="600" w:lineRule="exact"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>', font('方正小标宋简体') + size(44)) +
  style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="200" w:line="560" w:lineRule="exact"/><w:outlineLvl w:val="0"/>', font('黑体') + size(32)) +
  style('Heading2', 'heading 2', '<w:keepNext/><w:outlineLvl w:val="1"/>', font('楷体_GB2312') + size(32)) +
  style('FormCell', 'Form Cell', '<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>', font('宋体') + size(18)) +
  style('FormLabel', 'Form Label', '<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>', font('宋体') + size(18)) +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>' +
  `<w:style w:type="table" w:styleId="Form"><w:name w:val="Form"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const fontTable = `${xmlHead}<w:fonts xmlns:w="${main}">${Object.entries(fonts).map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join('')}</w:fonts>`;

const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">${all.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const kinds = { document: 'document.main', styles: 'styles', fontTable: 'fontTable' } as const;

/** A4 with the margins of an official paper: 37, 26, 35 and 28 millimetres, clockwise from the top. */
const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** The parts of a Word document with the given body. */
export const documentParts = (body: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${Object.entries(kinds).map(([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${kind}+xml"/>`).join('')}</Types>`,
  '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
  'word/document.xml': `${xmlHead}<w:document xmlns:w="${main}"><w:body>${body}${page}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml'], ['fontTable', 'fontTable.xml']]),
  'word/styles.xml': styles,
  'word/fontTable.xml': fontTable,
});

/** A paragraph in a style; a line break of the text is one of the paragraph. */
export const paragraphXml = (text: string, styleId: string, onNewPage = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${onNewPage ? '<w:pageBreakBefore/>' : ''}</w:pPr>${text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`;

/** A place to write in: its grey words go with the first that is typed. */
export const promptXml = (text: string, name: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(name)}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>` +
  `<w:p><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:color w:val="808080"/></w:rPr><w:t>${escapeXml(text)}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
