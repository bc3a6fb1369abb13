// What may be shown on a terminal, for tests of what is.
import { widthOf } from '../../src/present/width.js';

export const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

/** Lines wider than the page. */
export const tooWide = (text: string, columns = 80): string[] => plain(text).split('\n').filter((line) => widthOf(line) > columns);

/** A text without what lays it out: blanks and breaks. */
export const bare = (text: string): string => plain(text).replace(/\s+/g, '');
