import { insertAt, type Edit } from '../xml/edit.js';
import type { Part } from '../xml/part.js';
import { scan, whole, type Reading } from '../xml/scan.js';
import type { CellAnchor, Span } from './anchor.js';
import { appendIn } from './append-in.js';
import type { Prefix } from './prefix.js';

/** The properties of a cell have an order: its shading stands before these. */
const behindShading = new Set(['noWrap', 'tcMar', 'textDirection', 'tcFitText', 'vAlign', 'hideMark', 'headers', 'cellIns', 'cellDel', 'cellMerge', 'tcPrChange']);

/** Shades a cell in a colour, RRGGBB, in place of a shade of its own. */
export function shading(part: Part, { openEnd, properties }: CellAnchor, { prefix: { w, declared }, colour }: { readonly prefix: Prefix; readonly colour: string }): Edit {
  const text = `<${w}shd${declared} ${w}val="clear" ${w}color="auto" ${w}fill="${colour}"/>`;
  if (!properties) return insertAt(openEnd, `<${w}tcPr${declared}>${text}</${w}tcPr>`);
  const children = childrenIn(part, properties);
  const old = children.find(({ name }) => name === 'shd');
  if (old) return { start: old.start, end: old.end, text };
  const next = children.find(({ name }) => behindShading.has(name));
  return next ? insertAt(next.start, text) : appendIn(part, properties, text);
}

interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function childrenIn(part: Part, { openEnd, closeStart }: Span): Child[] {
  const children: Child[] = [];
  const properties: Reading = { child: (name, start) => whole((_, end) => children.push({ name, start, end })), end: () => {} };
  scan(part, properties, openEnd, closeStart);
  return children;
}
