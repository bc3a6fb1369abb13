import type { HostileCase } from '../case.js';
import { archives } from './archives.js';
import { binaries } from './binaries.js';
import { fixedPages } from './fixed-pages.js';
import { json } from './json.js';
import { markup } from './markup.js';
import { richText } from './rich-text.js';
import { texts } from './texts.js';
import { workbooks } from './workbooks.js';

/** Every hostile input there is, for the tests and for the table of `npm run bench -- hostile`. */
export const hostileCases: readonly HostileCase[] = [...archives, ...markup, ...workbooks, ...texts, ...richText, ...json, ...binaries, ...fixedPages];
