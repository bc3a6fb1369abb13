import type { MarkupElement } from '../markup/element.js';
import { childOf, elementsOf } from '../markup/element.js';
import type { XmlNames } from '../markup/namespaces.js';

const local = (name: string): string => `?:${name}`;

const unread = ['Actions', 'ImageObject', 'FillColor', 'StrokeColor', 'Outlines', 'Bookmarks', 'CustomDatas', 'Keywords', 'Permissions', 'Fonts', 'ColorSpaces', 'MultiMedias'];

/**
 * Names of OFD, told by their local part alone: drafts and producers differ on the namespace and on whether there is
 * one. What neither text nor lines need is left out.
 */
export const ofdNames: XmlNames = { prefixes: new Map(), unread: new Set(unread.map(local)) };

/** The name of an element without its prefix. */
export const nameOf = (element: MarkupElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** The first child element of that name. */
export const childNamed = (element: MarkupElement | undefined, name: string): MarkupElement | undefined => childOf(element, local(name));

/** All child elements of that name. */
export const childrenNamed = (element: MarkupElement | undefined, name: string): MarkupElement[] =>
  element ? elementsOf(element).filter((child) => child.name === local(name)) : [];
