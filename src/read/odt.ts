// In: an OpenDocument text (.odt, .ott). Out: the neutral document of what its body prints, changes accepted. Headers
// and footers stand in another part and stay out. Refuses to know: what a report is.
import type { Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { lockedZip, openZip, zipEntryNames, zipMimetype } from './container.js';
import { childOf, elementsOf } from './markup/element.js';
import type { MarkupElement } from './markup/element.js';
import { layOut } from './markup/lay-out.js';
import { parseXml } from './markup/parse-xml.js';
import { Deletions } from './odt/deletions.js';
import { OdfListCounter } from './odt/list-counter.js';
import { readListStyles } from './odt/list-styles.js';
import { odfNames } from './odt/names.js';
import { textFlow } from './odt/text-flow.js';
import type { OdfContext } from './odt/text-flow.js';
import type { Reader } from './reader.js';
import { decodeText } from './text-encoding.js';

const textType = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/;
const parts = { content: 'content.xml', styles: 'styles.xml', manifest: 'META-INF/manifest.xml' };

/** Reads .odt. Throws InputError for a file cut short, damaged, locked, beyond the limits or without a text. */
export const odtReader: Reader = {
  id: 'odt',
  endings: ['odt', 'ott'],
  accepts: ({ bytes }) => zipEntryNames(bytes) !== null && textType.test(zipMimetype(bytes) ?? ''),
  read: async ({ bytes }) => {
    const found = await openZip(bytes, (name) => Object.values(parts).includes(name));
    const text = (part: string): string | undefined => {
      const bytes = found.get(part);
      return bytes && decodeText(bytes)?.text;
    };
    if (text(parts.manifest)?.includes('encryption-data')) throw lockedZip();
    const content = parseXml(found.get(parts.content)?.length ? found.get(parts.content)! : '<none/>', odfNames, parts.content);
    const styles = found.get(parts.styles);
    return [odtDocument(content, styles === undefined ? undefined : parseXml(styles, odfNames, parts.styles))];
  },
};

/** What the body of a text prints, by the elements that hold it and its styles; where it is one XML file, both are the same. Throws InputError when there is no text. */
export function odtDocument(content: MarkupElement, styles: MarkupElement | undefined): Document {
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!body) throw withoutText();
  return layOut(textFlow(body, { ...contextOf(content, styles), deletions: new Deletions(body) }));
}

function contextOf(content: MarkupElement, styles: MarkupElement | undefined): Omit<OdfContext, 'deletions'> {
  const sources = [childOf(styles, 'office:styles'), childOf(styles, 'office:automatic-styles'), childOf(content, 'office:automatic-styles')];
  const all = sources.flatMap((source) => (source ? elementsOf(source) : [])).filter((style) => style.name === 'style:style');
  return {
    lists: new OdfListCounter(readListStyles(sources)),
    hiddenStyles: new Set(all.filter((style) => childOf(style, 'style:text-properties')?.attributes['display'] === 'none').map(nameOf)),
    listOfStyle: new Map(all.map((style) => [nameOf(style), style.attributes['list-style-name'] ?? ''])),
  };
}

const nameOf = (style: MarkupElement): string => style.attributes['name'] ?? '';

const withoutText = (): InputError =>
  new InputError(
    { zh: `文件中没有正文（${parts.content} 缺失或为空）。`, en: `The file has no text (${parts.content} is missing or empty).` },
    { zh: '请用 LibreOffice 或 WPS 打开后另存。', en: 'Open it in LibreOffice or WPS and save it again.' },
  );
