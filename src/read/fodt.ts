// In: an OpenDocument text in one XML file (.fodt). Out: the neutral document of what its body prints, as of an .odt.
// Refuses to know: what a report is.
import { flatKind } from './markup/flat-kind.js';
import { parseXml } from './markup/parse-xml.js';
import { odtDocument } from './odt.js';
import { odfNames } from './odt/names.js';
import type { Reader } from './reader.js';

/** Reads .fodt. Throws InputError for a file cut short, damaged, beyond the limits or without a text. */
export const fodtReader: Reader = {
  id: 'fodt',
  endings: ['fodt'],
  accepts: ({ bytes }) => flatKind(bytes) === 'odf-text',
  read: ({ bytes }) => {
    const root = parseXml(bytes, odfNames, 'office:document');
    return [odtDocument(root, root)];
  },
};
