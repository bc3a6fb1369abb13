import { limits } from '../../document/index.js';

/** Stands as the value of a formula that has none. A private character: no document prints it. */
export const uncalculatedMark = '\uE0FF';

const cellStart = /<((?:\w+:)?Cell)\b([^<>]*)>(?:\s*<(?:\w+:)?Data\b([^<>]*)>)?(\s*<\/(?:\w+:)?(?:Data|Cell)>)?/g;
/**
 * SpreadsheetML in which an empty number is an empty text, and a formula without a value has `uncalculatedMark` for it:
 * SheetJS reads the first as zero and does not see the second. Throws for spans beyond all bounds, which SheetJS unrolls.
 */
export function preparedSpreadsheetXml(xml: string): string {
  let unrolled = 0;
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:Column|Cell)\b[^<>]*\b(?:Span|MergeDown|MergeAcross)=[^<>]*/g)) {
    unrolled += reach(tag, 'Span') + reach(tag, 'MergeDown') * reach(tag, 'MergeAcross');
  }
  if (unrolled > limits.cells) throw new Error('spans out of bounds');
  return xml.replace(cellStart, preparedCell);
}

const reach = (tag: string, name: string): number => 1 + Number(new RegExp(`\\b${name}=["'](\\d+)`).exec(tag)?.[1] ?? 0);

/** One cell up to its value, or whole when it has none: `<Cell …>`, `<Cell …><Data …>`, `<Cell …><Data …></Data>`. */
function preparedCell(whole: string, name: string, attributes: string, data?: string, close = ''): string {
  const formula = /\bFormula=/.test(attributes);
  const alone = attributes.endsWith('/');
  const empty = data === undefined
    ? formula && (alone || close !== '')
    : /\bType=["']Number/.test(data) && (data.endsWith('/') || close !== '');
  if (!empty) return whole;
  const value = `<Data ss:Type="String">${formula ? uncalculatedMark : ''}</Data>`;
  const end = data === undefined ? `</${name}>` : data.endsWith('/') ? close : '';
  return `<${name}${alone ? attributes.slice(0, -1) : attributes}>${value}${end}`;
}
