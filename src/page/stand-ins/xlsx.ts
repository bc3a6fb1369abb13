import { unpacked } from '../unpacked.js';

/** On the page, for the package: unpacked from the page itself with the first workbook. */
const library = (await unpacked('xlsx')) as typeof import('xlsx');

export const { read, SSF, set_cptable } = library;
