import { InputError } from '../../../finding/index.js';
import { placeKey, Places } from '../flow.js';
import { graver, shades, type Annotated, type Annotation, type Mark, type Shade } from '../mark.js';
import { Package } from '../package.js';
import { editBytes, insertAt, type Edit } from '../xml/edit.js';
import { parseXml } from '../xml/parse-xml.js';
import { Part } from '../xml/part.js';
import { appendIn } from './append-in.js';
import type { Anchor, CellAnchor, ParagraphAnchor } from './anchor.js';
import { addComments, noComments } from './comments.js';
import { readMainPart } from './flow.js';
import { paragraphStyles, type StyleOf } from './paragraph-styles.js';
import { namespaceOf, prefixFor, type Prefix } from './prefix.js';
import { shading } from './shading.js';
import { WordPart } from './word-part.js';

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * A Word document with the marks as comments, the cells of its tables shaded. Only the text, the comments and, where
 * there were none, the ways to them change; tracked changes, headers and styles are not touched.
 */
export function annotateDocx({ bytes, marks }: Annotation): Annotated {
  const file = new Package(bytes);
  const name = file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const related = file.relationships(name);
  const partOf = (name: string | undefined): Uint8Array => file.bytesOf(name ?? '') ?? new Uint8Array();
  let styles: StyleOf | undefined;
  const styleOf: StyleOf = (paragraph) => (styles ??= paragraphStyles(new Part(partOf(related.find(({ type }) => type === 'styles')?.target))))(paragraph);
  const part = new WordPart(partOf(name), styleOf);
  const places = new Places<Anchor>(marks.flatMap(({ at, also }) => [at, ...also]));
  const tag = readMainPart(part, places);
  const root = tag && parseXml(part.text(tag.start, tag.openEnd));
  if (!root) throw withoutText();
  const placed = marks.filter((mark) => places.found.get(placeKey(mark.at)));
  if (placed.length === 0) return { bytes, unplaced: marks };
  const comments = related.find(({ type }) => type === 'comments')?.target;
  const { text, first } = addComments((comments && file.text(comments)) ?? noComments(namespaceOf(root)), placed);
  if (comments) file.put(comments, text);
  else file.add(name, { name: file.unusedName((number) => `word/comments${number === 1 ? '' : number}.xml`), type: 'comments', text, contentType: commentsType });
  const document = { part, places: places.found, prefix: prefixFor(root) };
  file.put(name, editBytes(part.bytes, [...anchors(document, placed, first), ...shadings(document, marks)]));
  return { bytes: file.bytes(), unplaced: marks.filter((mark) => !placed.includes(mark)) };
}

/** The part that is marked, what stands in it where, and how its elements are written. */
interface Document {
  readonly part: Part;
  readonly places: ReadonlyMap<string, Anchor>;
  readonly prefix: Prefix;
}

/** Comments stand round what their first paragraph holds, one within the other where several begin there. */
function anchors({ part, places, prefix: { w, declared } }: Document, marks: readonly Mark[], first: number): Edit[] {
  const idsOf = new Map<ParagraphAnchor, number[]>();
  marks.forEach((mark, index) => {
    const anchor = places.get(placeKey(mark.at))!;
    const paragraph = anchor.kind === 'cell' ? anchor.paragraph : anchor;
    if (paragraph) idsOf.set(paragraph, [...(idsOf.get(paragraph) ?? []), first + index]);
  });
  return [...idsOf].flatMap(([paragraph, ids]) => {
    const starts = ids.map((id) => `<${w}commentRangeStart${declared} ${w}id="${id}"/>`).join('');
    const ends = ids.map((id) => `<${w}commentRangeEnd${declared} ${w}id="${id}"/><${w}r${declared}><${w}commentReference ${w}id="${id}"/></${w}r>`).join('');
    if (paragraph.propertiesEnd === paragraph.closeStart) return [appendIn(part, paragraph, starts + ends)];
    return [insertAt(paragraph.propertiesEnd, starts), insertAt(paragraph.closeStart, ends)];
  });
}

function shadings({ part, places, prefix }: Document, marks: readonly Mark[]): Edit[] {
  const shadeOf = new Map<CellAnchor, Shade>();
  for (const mark of marks) {
    [mark.at, ...mark.also].forEach((place, index) => {
      const cell = places.get(placeKey(place));
      if (cell?.kind === 'cell') shadeOf.set(cell, graver(shadeOf.get(cell), index === 0 ? mark.shade : 'also'));
    });
  }
  return [...shadeOf].map(([cell, shade]) => shading(part, cell, { prefix, colour: shades[shade] }));
}

const withoutText = (): InputError =>
  new InputError(
    { zh: '这个文件里没有正文，无法加批注。', en: 'There is no text in this file, so no comment can be put into it.' },
    { zh: '请用 Word 或 WPS 打开后另存为 .docx，再试一次。', en: 'Open it in Word or WPS, save it as .docx, and try again.' },
  );
