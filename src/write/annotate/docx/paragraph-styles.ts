import { childOf, childrenOf, parseXml, type Element } from '../xml/element.js';
import { numberOf, valueOf } from './printed-children.js';

/** What decides how a paragraph is counted: headings keep their line breaks, numbers print although no text holds them. */
export interface ParagraphStyle {
  readonly heading: boolean;
  readonly numbered: boolean;
}

const mostSteps = 20;

/** The styles of a document by id; without an id its usual one. */
export function paragraphStyles(xml: string | undefined): (paragraph: Element | undefined) => ParagraphStyle {
  const all = childrenOf(parseXml(xml ?? ''), 'style').filter((style) => attribute(style, 'type') === 'paragraph');
  const styles = new Map(all.map((style) => [attribute(style, 'styleId'), style]));
  const usual = all.find((style) => ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''));
  return (properties) => {
    const chain: (Element | undefined)[] = [properties];
    let style = styles.get(valueOf(properties, 'pStyle')) ?? usual;
    for (let step = 0; style && step < mostSteps; step++) {
      chain.push(childOf(style, 'pPr'));
      style = styles.get(valueOf(style, 'basedOn'));
    }
    const list = firstOf(chain, (one) => valueOf(childOf(one, 'numPr'), 'numId'));
    return { heading: isHeading(firstOf(chain, outlineOf)), numbered: list !== undefined && list !== '0' };
  };
}

const attribute = (element: Element, name: string): string | undefined => Object.entries(element.attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** `heading 2` is a heading even where the file leaves out what every Word knows. */
function outlineOf(properties: Element | undefined): number | undefined {
  const style = properties?.parent?.name === 'style' ? properties.parent : undefined;
  const named = /^heading ([1-9])$/i.exec(valueOf(style, 'name') ?? '')?.[1];
  return numberOf(properties, 'outlineLvl') ?? (named === undefined ? undefined : Number(named) - 1);
}

const isHeading = (outline: number | undefined): boolean => outline !== undefined && outline >= 0 && outline <= 8;

function firstOf<Found>(chain: readonly (Element | undefined)[], find: (properties: Element | undefined) => Found | undefined): Found | undefined {
  for (const one of chain) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

