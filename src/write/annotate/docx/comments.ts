import { escapeXml, xmlHead } from '../../xml.js';
import { author, wordsOf, type Mark } from '../mark.js';
import { appendTo, applyEdits } from '../xml/edit.js';
import { attributeOf, childrenOf } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { prefixFor } from './prefix.js';

/** The comments part of a document that has none. */
export const noComments = (namespace: string): string => `${xmlHead}<w:comments xmlns:w="${escapeXml(namespace)}"/>`;

/** The part with a comment for every mark behind the old ones, numbered from `first`. Without a date: a copy made twice is the same. */
export function addComments(part: string, marks: readonly Mark[]): { readonly text: string; readonly first: number } {
  const root = parseXml(part);
  if (!root) throw new Error('a comments part without a root');
  const { w, declared } = prefixFor(root);
  const first = Math.max(-1, ...childrenOf(root, 'comment').map((comment) => Number(attributeOf(comment, 'id')) || 0)) + 1;
  const comments = marks.map((mark, index) =>
    `<${w}comment${declared} ${w}id="${first + index}" ${w}author="${author.name}" ${w}initials="${author.initials}">` +
    `<${w}p>${plainParagraph(w)}<${w}r><${w}rPr><${w}sz ${w}val="18"/><${w}szCs ${w}val="18"/></${w}rPr><${w}t xml:space="preserve">${escapeXml(wordsOf(mark))}</${w}t></${w}r></${w}p></${w}comment>`);
  return { text: applyEdits(part, [appendTo(root, comments.join(''))]), first };
}

/** Else a comment is set like the text: sixteen points, with two characters of indent. Its words are in nine. */
const plainParagraph = (w: string): string =>
  `<${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/><${w}ind ${w}left="0" ${w}firstLineChars="0" ${w}firstLine="0"/><${w}jc ${w}val="left"/></${w}pPr>`;
