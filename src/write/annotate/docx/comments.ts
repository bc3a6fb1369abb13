import { escapeXml, xmlHead } from '../../xml.js';
import { author, sign, type Mark } from '../mark.js';
import { appendTo, applyEdits } from '../xml/edit.js';
import { attributeOf, childrenOf } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { prefixFor } from './prefix.js';

/** The comments part of a document that has none. */
export const noComments = (namespace: string): string => `${xmlHead}<w:comments xmlns:w="${escapeXml(namespace)}"/>`;

/** The first number no comment of the part bears. */
export const firstFreeId = (part: string): number => Math.max(-1, ...childrenOf(parseXml(part), 'comment').map((comment) => Number(attributeOf(comment, 'id')) || 0)) + 1;

/** The part with a comment for every mark behind the old ones, numbered from `first`. Without a date: a copy made twice is the same. */
export function addComments(part: string, marks: readonly Mark[], first: number): string {
  const root = parseXml(part);
  if (!root) throw new Error('a comments part without a root');
  const { w, declared } = prefixFor(root);
  const comments = marks.map((mark, index) =>
    `<${w}comment${declared} ${w}id="${first + index}" ${w}author="${author.name}" ${w}initials="${author.initials}">` +
    `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(`${sign(mark.number)} ${mark.text}`)}</${w}t></${w}r></${w}p></${w}comment>`);
  return applyEdits(part, [appendTo(root, comments.join(''))]);
}
