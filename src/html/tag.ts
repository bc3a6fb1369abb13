import { escapeAttribute } from './text.js';

/** Attributes of an element by name, not yet escaped. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; `inside` is markup already. `true` is an attribute without a value, `false` and `undefined` leave it out. */
export const tag = (name: string, attributes: Attributes, inside: string | readonly string[] = ''): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => attribute(key, value)).join('')}>${typeof inside === 'string' ? inside : inside.join('')}</${name}>`;

const attribute = (key: string, value: Attributes[string]): string =>
  value === undefined || value === false ? '' : value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`;
