import { childOf, childrenOf, type Element } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
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
  const styles = new Map(all.map((style) => [attribute(style, 'styleId') ?? '', style]));
  const usual = all.find((style) => ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''));
  const known = new Map<string, Said>();
  const ofStyle = (id: string): Said => {
    let said = known.get(id);
    if (!said) known.set(id, (said = saidBy(chainFrom(styles.get(id) ?? usual, styles))));
    return said;
  };
  return (properties) => {
    const own = saidBy([{ properties, name: undefined }]);
    const style = ofStyle(valueOf(properties, 'pStyle') ?? '');
    const [outline, list] = [own.outline ?? style.outline, own.list ?? style.list];
    return { heading: outline !== undefined && outline >= 0 && outline <= 8, numbered: list !== undefined && list !== '0' };
  };
}

/** What a paragraph or a style says itself, or by what it is based on. */
interface Said {
  readonly outline: number | undefined;
  readonly list: string | undefined;
}

const saidBy = (chain: readonly Step[]): Said => ({ outline: firstOf(chain, outlineOf), list: firstOf(chain, (one) => valueOf(childOf(one.properties, 'numPr'), 'numId')) });

/** A style, the one it is based on, and so on. */
function chainFrom(first: Element | undefined, styles: ReadonlyMap<string, Element>): Step[] {
  const chain: Step[] = [];
  let style = first;
  for (let step = 0; style && step < mostSteps; step++) {
    chain.push({ properties: childOf(style, 'pPr'), name: valueOf(style, 'name') });
    style = styles.get(valueOf(style, 'basedOn') ?? '');
  }
  return chain;
}

/** A paragraph or a style, by its properties. */
interface Step {
  readonly properties: Element | undefined;
  readonly name: string | undefined;
}

const attribute = (element: Element, name: string): string | undefined => Object.entries(element.attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** `heading 2` is a heading even where the file leaves out what every Word knows. */
function outlineOf({ properties, name }: Step): number | undefined {
  const named = /^heading ([1-9])$/i.exec(name ?? '')?.[1];
  return numberOf(properties, 'outlineLvl') ?? (named === undefined ? undefined : Number(named) - 1);
}

function firstOf<Found>(chain: readonly Step[], find: (step: Step) => Found | undefined): Found | undefined {
  for (const one of chain) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
