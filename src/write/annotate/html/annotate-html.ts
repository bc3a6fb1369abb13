import type { Lang } from '../../../finding/index.js';
import { escapeXml } from '../../xml.js';
import { placeKey, placesIn } from '../flow.js';
import { graver, shades, wordsOf, type Annotated, type Annotation, type Mark, type Shade } from '../mark.js';
import { applyEdits, editBytes, inBytes, insertAt, type Edit } from '../xml/edit.js';
import { pageFlow, type PageAnchor } from './page-flow.js';
import { pageText, sayingUtf8, type PageSource } from './page-text.js';
import { pageTree, type PageTree } from './page-tree.js';

/**
 * A web page with the marks: cells shaded, a numbered sign behind the words it speaks of, and at the end of the page a
 * list of all marks, those without a place too. Nothing else changes but, in a page not in UTF-8, its encoding and what
 * it says of it.
 */
export async function annotateHtml({ bytes, marks, lang }: Annotation): Promise<Annotated> {
  const source = pageText(bytes);
  const { text } = source;
  if (/^\s*["'`]/.test(text)) return { bytes, unplaced: marks };
  const { Tokenizer } = await import('htmlparser2');
  const tree = pageTree(text, Tokenizer);
  const places = placesIn(pageFlow(tree.root));
  const placed = marks.filter((mark) => (places.get(placeKey(mark.at))?.end ?? -1) >= 0);
  const edits = [...notesInTags(marks, places), ...signs(marks, places), ...additions(text, tree, list(marks, placed, lang))];
  return { bytes: edited(bytes, source, edits), unplaced: marks.filter((mark) => !placed.includes(mark)) };
}

/** The page with the edits made, in UTF-8; of one that was so throughout all that stays is copied. */
function edited(bytes: Uint8Array, { text, written }: PageSource, edits: readonly Edit[]): Uint8Array {
  if (written === 'utf-8') return editBytes(bytes, inBytes(text, edits));
  const page = applyEdits(text, edits);
  return new TextEncoder().encode(written === 'otherwise' ? `\ufeff${sayingUtf8(page)}` : page);
}

type Places = ReadonlyMap<string, PageAnchor>;

/** A note in the tag of every cell to shade: a style or class of ours could not stand beside the cell's own. */
function notesInTags(marks: readonly Mark[], places: Places): Edit[] {
  const shadeOf = new Map<number, Shade>();
  for (const mark of marks) {
    [mark.at, ...mark.also].forEach((place, index) => {
      const inTag = places.get(placeKey(place))?.inTag ?? -1;
      if (inTag >= 0) shadeOf.set(inTag, graver(shadeOf.get(inTag), index === 0 ? mark.shade : 'also'));
    });
  }
  return [...shadeOf].map(([inTag, shade]) => insertAt(inTag, ` data-gov-report="${shade}"`));
}

/** The sign is drawn by the style and is no text: a copy that is read again must not read 12① as a figure. */
const signs = (marks: readonly Mark[], places: Places): Edit[] =>
  marks.flatMap((mark, index) => {
    const end = places.get(placeKey(mark.at))?.end ?? -1;
    if (end < 0) return [];
    const link = `<a href="#gov-report-${index + 1}" data-sign="${escapeXml(mark.sign)}" title="${escapeXml(mark.text)}" aria-label="${escapeXml(wordsOf(mark))}"></a>`;
    return [insertAt(end, `<sup class="gov-report-sign" id="gov-report-at-${index + 1}">${link}</sup>`)];
  });

const words: Readonly<Record<Lang, { readonly title: string; readonly back: string }>> = {
  zh: { title: '核对发现的问题', back: '回到原处' },
  en: { title: 'What the check found', back: 'back to its place' },
};

/** A list of ways to the places, and therefore a `nav`: what a reader of pages leaves out. */
function list(marks: readonly Mark[], placed: readonly Mark[], lang: Lang): string {
  const items = marks.map((mark, index) => {
    const back = placed.includes(mark) ? ` <a href="#gov-report-at-${index + 1}" aria-label="${words[lang].back}">↩</a>` : '';
    return `<li id="gov-report-${index + 1}" data-gov-report="${mark.shade}">${escapeXml(wordsOf(mark))}${back}</li>`;
  });
  return `<nav id="gov-report" lang="${lang}" aria-label="${words[lang].title}"><h2>${words[lang].title}</h2><ul>${items.join('')}</ul></nav>`;
}

const style =
  '<style>' +
  Object.entries(shades).map(([shade, colour]) => `td[data-gov-report="${shade}"],th[data-gov-report="${shade}"]{background:#${colour}!important;color:#000!important}`).join('') +
  '.gov-report-sign a{color:#b00020;text-decoration:none;font-weight:bold;white-space:nowrap}.gov-report-sign a::before{content:attr(data-sign)}' +
  '#gov-report{clear:both;margin:2em;padding:1em;border:2px solid #b00020;background:#fff;color:#000;text-align:left}#gov-report ul{list-style:none;padding:0}' +
  '</style>';

/** The style at the end of the head, the list at the end of the body; of a piece of a page both at its end. */
function additions(text: string, { headEnd, bodyEnd }: PageTree, section: string): Edit[] {
  const end = bodyEnd < 0 ? text.length : bodyEnd;
  return headEnd < 0 ? [insertAt(end, style + section)] : [insertAt(headEnd, style), insertAt(end, section)];
}
