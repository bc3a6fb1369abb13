import { InputError } from '../../../finding/index.js';
import { placeKey, placesIn } from '../flow.js';
import { graver, shades, type Annotated, type Annotation, type Mark, type Shade } from '../mark.js';
import { Package } from '../package.js';
import { appendTo, applyEdits, insertAt, type Edit } from '../xml/edit.js';
import { childOf, type Element } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import type { Anchor } from './anchor.js';
import { BodyFlow } from './body-flow.js';
import { addComments, firstFreeId, noComments } from './comments.js';
import { paragraphStyles } from './paragraph-styles.js';
import { namespaceOf, prefixFor } from './prefix.js';

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A Word document with the marks as comments, the cells of its tables shaded. Only the text, the comments and, where
 * there were none, the ways to them change; tracked changes, headers and styles are not touched.
 */
export function annotateDocx({ bytes, marks }: Annotation): Annotated {
  const file = new Package(bytes);
  const part = file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const source = file.text(part) ?? '';
  const root = parseXml(source);
  const body = childOf(root, 'body');
  if (!root || !body) throw withoutText();
  const related = file.relationships(part);
  const styles = related.find(({ type }) => type === 'styles')?.target;
  const places = placesIn(new BodyFlow(source, paragraphStyles(styles && file.text(styles))).of(body));
  const placed = marks.filter((mark) => places.get(placeKey(mark.at)));
  if (placed.length === 0) return { bytes, unplaced: marks };
  const comments = related.find(({ type }) => type === 'comments')?.target;
  const old = (comments && file.text(comments)) ?? noComments(namespaceOf(root));
  const first = firstFreeId(old);
  const text = addComments(old, placed, first);
  if (comments) file.put(comments, text);
  else file.add(part, { name: file.unusedName((number) => `word/comments${number === 1 ? '' : number}.xml`), type: 'comments', text, contentType: commentsType });
  file.put(part, applyEdits(source, [...anchors(root, placed, places, first), ...shadings(root, marks, places)]));
  return { bytes: file.bytes(), unplaced: marks.filter((mark) => !placed.includes(mark)) };
}

type Places = ReadonlyMap<string, Anchor>;

/** Comments stand round what their first paragraph holds, one within the other where several begin there. */
function anchors(root: Element, marks: readonly Mark[], places: Places, first: number): Edit[] {
  const { w, declared } = prefixFor(root);
  const idsOf = new Map<Element, number[]>();
  marks.forEach((mark, index) => {
    const paragraph = paragraphIn(places.get(placeKey(mark.at))!);
    if (paragraph) idsOf.set(paragraph, [...(idsOf.get(paragraph) ?? []), first + index]);
  });
  return [...idsOf].flatMap(([paragraph, ids]) => {
    const starts = ids.map((id) => `<${w}commentRangeStart${declared} ${w}id="${id}"/>`).join('');
    const ends = ids.map((id) => `<${w}commentRangeEnd${declared} ${w}id="${id}"/><${w}r${declared}><${w}commentReference ${w}id="${id}"/></${w}r>`).join('');
    if (paragraph.empty) return [appendTo(paragraph, starts + ends)];
    return [insertAt(childOf(paragraph, 'pPr')?.end ?? paragraph.openEnd, starts), appendTo(paragraph, ends)];
  });
}

/** The paragraph itself, or the first of a cell that is not of a table within it. */
function paragraphIn(anchor: Element): Element | undefined {
  if (anchor.name === 'p') return anchor;
  for (const child of anchor.children) {
    const found = child.name === 'tbl' ? undefined : paragraphIn(child);
    if (found) return found;
  }
  return undefined;
}

function shadings(root: Element, marks: readonly Mark[], places: Places): Edit[] {
  const shadeOf = new Map<Element, Shade>();
  for (const mark of marks) {
    [mark.at, ...mark.also].forEach((place, index) => {
      const cell = places.get(placeKey(place));
      if (cell?.name === 'tc') shadeOf.set(cell, graver(shadeOf.get(cell), index === 0 ? mark.shade : 'also'));
    });
  }
  return [...shadeOf].map(([cell, shade]) => shading(root, cell, shades[shade]));
}

/** The properties of a cell have an order: its shading stands before these. */
const behindShading = new Set(['noWrap', 'tcMar', 'textDirection', 'tcFitText', 'vAlign', 'hideMark', 'headers', 'cellIns', 'cellDel', 'cellMerge', 'tcPrChange']);

function shading(root: Element, cell: Element, colour: string): Edit {
  const { w, declared } = prefixFor(root);
  const text = `<${w}shd${declared} ${w}val="clear" ${w}color="auto" ${w}fill="${colour}"/>`;
  const properties = childOf(cell, 'tcPr');
  if (!properties) return insertAt(cell.openEnd, `<${w}tcPr${declared}>${text}</${w}tcPr>`);
  const old = childOf(properties, 'shd');
  if (old) return { start: old.start, end: old.end, text };
  const next = properties.children.find(({ name }) => behindShading.has(name));
  return next ? insertAt(next.start, text) : appendTo(properties, text);
}

const withoutText = (): InputError =>
  new InputError(
    { zh: '这个文件里没有正文，无法加批注。', en: 'There is no text in this file, so no comment can be put into it.' },
    { zh: '请用 Word 或 WPS 打开后另存为 .docx，再试一次。', en: 'Open it in Word or WPS, save it as .docx, and try again.' },
  );
