import { unpacked } from '../unpacked.js';

/** On the page, for `xlsx/dist/cpexcel.full.mjs`: the tables for workbooks from before 1997. */
const library = (await unpacked('code-pages')) as { readonly cptable: unknown; readonly utils: unknown };

export const { cptable, utils } = library;
