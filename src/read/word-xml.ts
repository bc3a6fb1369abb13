// In: a Word document in one XML file: the parts of a .docx side by side (Flat OPC, "Word XML document"), or Word 2003's
// own XML. Out: the neutral document of what its body prints, as of a .docx. Refuses to know: what a report is.
import type { Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { bodyFlow } from './docx/body-flow.js';
import { ListCounter } from './docx/list-counter.js';
import { listsOf } from './docx/list-levels.js';
import { flatNames } from './docx/names.js';
import { stylesOf } from './docx/styles.js';
import { asWord2007 } from './docx/word-2003.js';
import { childOf, elementsOf } from './markup/element.js';
import type { MarkupElement } from './markup/element.js';
import { FieldState } from './markup/field-state.js';
import { flatKind } from './markup/flat-kind.js';
import { layOut } from './markup/lay-out.js';
import { parseXml } from './markup/parse-xml.js';
import type { Reader } from './reader.js';

/** Reads both kinds of .xml that Word writes. Throws InputError for one cut short, damaged, beyond the limits or without a text. */
export const wordXmlReader: Reader = {
  id: 'word-xml',
  endings: ['xml'],
  accepts: ({ bytes }) => ['word-2003', 'word-package'].includes(flatKind(bytes) ?? ''),
  read: ({ bytes }) => {
    const root = parseXml(bytes, flatNames, 'XML');
    return [documentOf(root.name === 'w:wordDocument' ? asWord2007(root) : packageParts(root))];
  },
};

function documentOf(parts: readonly MarkupElement[]): Document {
  const named = (name: string): MarkupElement | undefined => parts.find((part) => part.name === name);
  const body = childOf(named('w:document'), 'w:body');
  if (!body) throw withoutText();
  if (elementsOf(body).some(({ name }) => name === 'w:altChunk')) throw takesInOthers();
  return layOut(bodyFlow(body, { styleOf: stylesOf(named('w:styles')), lists: new ListCounter(listsOf(named('w:numbering'))), fields: new FieldState() }));
}

/** Parts that name styles and lists of their own for other ends. */
const beside = /\/glossary\/|stylesWithEffects/i;

/** The root elements of the parts in a package. */
const packageParts = (root: MarkupElement): readonly MarkupElement[] =>
  elementsOf(root).filter((part) => !beside.test(part.attributes['name'] ?? '')).flatMap((part) => {
    const data = childOf(part, 'pkg:xmlData');
    return data ? elementsOf(data) : [];
  });

const withoutText = (): InputError =>
  new InputError(
    { zh: '这份 XML 文件里没有 Word 正文。', en: 'This XML file holds no text of a Word document.' },
    { zh: '请用 Word 或 WPS 打开后另存为 .docx。', en: 'Open it in Word or WPS and save it as .docx.' },
  );

const takesInOthers = (): InputError =>
  new InputError(
    { zh: '这份 Word XML 文件的正文嵌在别的部件里（altChunk），未予读取。', en: 'The text of this Word XML file stands in other parts it takes in (altChunk) and was not read.' },
    { zh: '请用 Word 打开后另存为 .docx。', en: 'Open it in Word and save it as .docx.' },
  );
