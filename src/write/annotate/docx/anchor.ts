import type { Element } from '../xml/element.js';

/** A paragraph or a cell; `null` in a text box, where Word holds no comments. */
export type Anchor = Element | null;
