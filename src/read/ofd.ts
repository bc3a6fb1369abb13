// In: an OFD file (GB/T 33190-2016). Out: the neutral document of each document in it: paragraphs and grids as its pages
// show them, rebuilt from rulings and from where the characters stand, with places in points. Stamps, signatures,
// annotations and pictures are left alone. Refuses to know: what a report is, fonts' shapes.
import type { Document } from '../document/index.js';
import { zipEntryNames } from './container.js';
import { entryPart } from './ofd/package.js';
import { readOfd } from './ofd/read-ofd.js';
import type { Reader } from './reader.js';

/** Reads .ofd. Throws InputError for scans, encrypted, damaged or very long files, and for one without pages. */
export const ofdReader: Reader = {
  id: 'ofd',
  endings: ['ofd'],
  accepts: ({ bytes }) => zipEntryNames(bytes)?.some((name) => entryPart.test(name)) ?? false,
  read: ({ bytes }): Promise<readonly Document[]> => readOfd(bytes),
};
