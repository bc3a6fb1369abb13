import type { Part } from '../xml/part.js';
import { scan, whole, type Reading } from '../xml/scan.js';
import { noting, numberOf, propertiesIn, type Properties } from './properties.js';

/** What decides how a paragraph is counted: headings keep their line breaks, numbers print although no text holds them. */
export interface ParagraphStyle {
  readonly heading: boolean;
  readonly numbered: boolean;
}

/** What a paragraph's own properties say, and where they do not, its style. */
export type StyleOf = (paragraph: Properties) => ParagraphStyle;

const mostSteps = 20;

/** The styles of a document by id, without an id its usual one; `part` is the one that holds them. */
export function paragraphStyles(part: Part): StyleOf {
  const { styles, usual } = stylesIn(part);
  const known = new Map<string, Said>();
  const ofStyle = (id: string): Said => {
    let said = known.get(id);
    if (!said) known.set(id, (said = saidBy(chainFrom(styles.get(id) ?? usual, styles))));
    return said;
  };
  const styleOf = (properties: Properties): ParagraphStyle => {
    const style = ofStyle(properties['pStyle'] ?? '');
    const [outline, list] = [outlineOf(properties) ?? style.outline, listOf(properties) ?? style.list];
    return { heading: outline !== undefined && outline >= 0 && outline <= 8, numbered: list !== undefined && list !== '0' };
  };
  // Properties that are alike are one object (`propertiesIn`).
  const met = new Map<Properties, ParagraphStyle>();
  return (properties) => met.get(properties) ?? met.set(properties, styleOf(properties)).get(properties)!;
}

/** What a style says itself: read when it is asked for, which most never are. */
type Style = () => Properties;

interface Styles {
  readonly styles: ReadonlyMap<string, Style>;
  /** Of paragraphs that name none. */
  readonly usual: Style | undefined;
}

const counting = noting('name basedOn', [['pPr', noting('outlineLvl', [['numPr', noting('numId')]])]]);

/** Most of the part are styles of tables, which are passed over. */
function stylesIn(part: Part): Styles {
  const styles = new Map<string, Style>();
  let usual: Style | undefined;
  const ofStyle = propertiesIn(part, counting);
  const style = (name: string, start: number, openEnd: number): Reading | null => {
    if (name !== 'style' || part.attribute(start, openEnd, 'type') !== 'paragraph') return null;
    return whole((closeStart) => {
      const said = (): Properties => ofStyle(openEnd, closeStart);
      styles.set(part.attribute(start, openEnd, 'styleId') ?? '', said);
      if (['1', 'true', 'on'].includes(part.attribute(start, openEnd, 'default') ?? '')) usual ??= said;
    });
  };
  scan(part, { child: () => ({ child: style, end: () => {} }), end: () => {} });
  return { styles, usual };
}

/** What a paragraph or a style says itself, or by what it is based on. */
interface Said {
  readonly outline: number | undefined;
  readonly list: string | undefined;
}

const saidBy = (chain: readonly Properties[]): Said => ({ outline: firstOf(chain, outlineOf), list: firstOf(chain, listOf) });

/** A style, the one it is based on, and so on. */
function chainFrom(first: Style | undefined, styles: ReadonlyMap<string, Style>): Properties[] {
  const chain: Properties[] = [];
  for (let style = first; style && chain.length < mostSteps; style = styles.get(chain.at(-1)!['basedOn'] ?? '')) chain.push(style());
  return chain;
}

/** `heading 2` is a heading even where the file leaves out what every Word knows. */
function outlineOf(properties: Properties): number | undefined {
  const named = /^heading ([1-9])$/i.exec(properties['name'] ?? '')?.[1];
  return numberOf(properties, 'outlineLvl') ?? (named === undefined ? undefined : Number(named) - 1);
}

const listOf = (properties: Properties): string | undefined => properties['numId'] || undefined;

function firstOf<Found>(chain: readonly Properties[], find: (style: Properties) => Found | undefined): Found | undefined {
  for (const one of chain) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
