import { childOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { parseXml } from '../markup/parse-xml.js';
import { wordNames } from './names.js';
import { numberOf, valueOf } from './wrappers.js';

/** What a paragraph takes from its style and those it is based on. */
export interface ParagraphStyle {
  /** Outline level from 0. */
  readonly outline?: number;
  readonly list?: string;
  readonly listLevel?: number;
}

/** Styles based on styles: more steps than this is a circle. */
const mostSteps = 20;

/** The paragraph styles of a document by id; empty when it has none. */
export const readStyles = (xml: string | undefined): ((id: string | undefined) => ParagraphStyle) =>
  stylesOf(xml === undefined ? undefined : parseXml(withoutTableStyles(xml), wordNames, 'styles.xml'));

/** The same of a styles part that is parsed. */
export function stylesOf(part: MarkupElement | undefined): (id: string | undefined) => ParagraphStyle {
  const styles = new Map<string, MarkupElement>();
  const known = new Map<string, ParagraphStyle>();
  let fallback: string | undefined;
  for (const style of part?.children ?? []) {
    if (typeof style === 'string' || style.attributes['type'] !== 'paragraph') continue;
    const id = style.attributes['styleId'] ?? '';
    styles.set(id, style);
    if (['1', 'true', 'on'].includes(style.attributes['default'] ?? '')) fallback = id;
  }
  return (id) => {
    const wanted = id !== undefined && styles.has(id) ? id : (fallback ?? '');
    let style = known.get(wanted);
    if (!style) known.set(wanted, (style = inherited(styles, wanted)));
    return style;
  };
}

/** Most of a styles part are styles of tables, which say nothing of text: not worth parsing. */
const withoutTableStyles = (xml: string): string =>
  xml.replace(/<(\w+:)?style\s[^<>]*\btype="table"[^<>]*(?<!\/)>[^]*?<\/\1?style>/g, '');

function inherited(styles: ReadonlyMap<string, MarkupElement>, id: string): ParagraphStyle {
  let found: ParagraphStyle = {};
  let style = styles.get(id);
  for (let step = 0; style && step < mostSteps; step++) {
    found = { ...own(style), ...found };
    style = styles.get(valueOf(style, 'w:basedOn') ?? '');
  }
  return found;
}

function own(style: MarkupElement): ParagraphStyle {
  const properties = childOf(style, 'w:pPr');
  const numbering = childOf(properties, 'w:numPr');
  const outline = numberOf(properties, 'w:outlineLvl') ?? headingNumber(valueOf(style, 'w:name'));
  const list = valueOf(numbering, 'w:numId');
  const listLevel = numberOf(numbering, 'w:ilvl');
  return {
    ...(outline !== undefined && { outline }),
    ...(list !== undefined && { list }),
    ...(listLevel !== undefined && { listLevel }),
  };
}

/** `heading 2` is of level 1, from 0, even where the file leaves out what every Word knows. */
function headingNumber(name: string | undefined): number | undefined {
  const number = /^heading ([1-9])$/i.exec(name ?? '')?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
