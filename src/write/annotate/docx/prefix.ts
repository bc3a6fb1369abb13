import { prefixOf, type Element } from '../xml/element.js';

/** A prefix, colon included, and its declaration where the part lacks one. */
export interface Prefix {
  readonly w: string;
  readonly declared: string;
}

/**
 * The prefix to write Word's elements and attributes with, colon included. Attributes need one: where the part writes
 * its elements without, each of ours declares its own.
 */
export function prefixFor(root: Element): Prefix {
  const prefix = prefixOf(root);
  return prefix ? { w: prefix, declared: '' } : { w: 'w:', declared: ` xmlns:w="${namespaceOf(root)}"` };
}

/** The namespace of the root itself: transitional or strict. */
export const namespaceOf = (root: Element): string => {
  const prefix = prefixOf(root);
  return root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
};
