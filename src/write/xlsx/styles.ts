import { escapeXml, xmlHead } from '../xml.js';

/** How a cell looks. Colours are RRGGBB. */
interface Style {
  readonly font: keyof typeof fonts;
  readonly fill?: string;
  readonly border?: true;
  readonly align: 'left' | 'center' | 'right';
  /** A number format of the workbook's language; General when left out. */
  readonly format?: string;
  /** May be written to although the sheet is protected. */
  readonly unlocked?: true;
}

/** The fonts of official papers; a machine without them takes its own. */
const fonts = {
  body: { name: '宋体', size: 10, bold: false },
  strong: { name: '宋体', size: 10, bold: true },
  text: { name: '仿宋', size: 12, bold: false },
  heading: { name: '黑体', size: 14, bold: false },
  title: { name: '宋体', size: 18, bold: true },
} as const;

const doubtful = 'FFF2CC';
const atLeastTwoDecimals = '0.00####';

const styles = {
  plain: { font: 'body', align: 'left' },
  title: { font: 'title', align: 'center', unlocked: true },
  section: { font: 'heading', align: 'left' },
  block: { font: 'strong', align: 'left', border: true, fill: 'C6D9F1' },
  corner: { font: 'body', align: 'center', border: true },
  heading: { font: 'body', align: 'center', border: true },
  label: { font: 'body', align: 'left', border: true },
  count: { font: 'body', align: 'center', border: true, unlocked: true },
  amount: { font: 'body', align: 'center', border: true, unlocked: true, format: atLeastTwoDecimals },
  total: { font: 'body', align: 'center', border: true, fill: 'F2F2F2' },
  doubtful: { font: 'body', align: 'center', border: true, fill: doubtful },
  legend: { font: 'body', align: 'left', fill: doubtful },
  live: { font: 'strong', align: 'center' },
  text: { font: 'text', align: 'left' },
  textHeading: { font: 'heading', align: 'left' },
} as const satisfies Record<string, Style>;

/** A look of cells, by its name in the style sheet. */
export type StyleName = keyof typeof styles;

const names = Object.keys(styles) as StyleName[];

/** The number a cell says its style by. */
export const styleNumber = (name: StyleName): number => names.indexOf(name);

/** What a cell turns to while a condition holds: by its number in the part. */
export const highlights = { wrong: 0, right: 1 } as const;

/** The part `xl/styles.xml`. */
export function stylesXml(): string {
  const all: readonly Style[] = names.map((name) => styles[name]);
  const fills = [...new Set(all.flatMap(({ fill }) => fill ?? []))];
  const formats = [...new Set(all.flatMap(({ format }) => format ?? []))];
  const fontNames = Object.keys(fonts);
  const xf = ({ font, fill, border, align, format, unlocked }: Style): string =>
    `<xf numFmtId="${format ? 164 + formats.indexOf(format) : 0}" fontId="${fontNames.indexOf(font)}" fillId="${fill ? 2 + fills.indexOf(fill) : 0}" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
    `<alignment horizontal="${align}" vertical="center" wrapText="1"/><protection locked="${unlocked ? 0 : 1}"/></xf>`;
  return (
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    list('numFmts', formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`)) +
    list('fonts', Object.values(fonts).map(({ name, size, bold }) => `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`)) +
    list('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ...fills.map(solid)]) +
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`]) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', all.map(xf)) +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    list('dxfs', [highlight('9C0006', 'FFC7CE'), highlight('006100', 'C6EFCE')]) +
    '</styleSheet>'
  );
}

const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`;

const solid = (colour: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const highlight = (ink: string, ground: string): string =>
  `<dxf><font><b/><color rgb="FF${ink}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor rgb="FF${ground}"/></patternFill></fill></dxf>`;
