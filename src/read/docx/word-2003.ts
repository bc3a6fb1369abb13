import { childOf, elementsOf } from '../markup/element.js';
import type { MarkupElement, MarkupNode } from '../markup/element.js';
import { listFormats } from './number-formats.js';

/** Names of Word 2003's XML → those that have stood for the same since Word 2007. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['w:vmerge', 'w:vMerge'], ['w:hmerge', 'w:hMerge'], ['w:hlink', 'w:hyperlink'],
  ['w:listPr', 'w:numPr'], ['w:ilfo', 'w:numId'], ['w:lists', 'w:numbering'], ['w:listDef', 'w:abstractNum'],
  ['w:list', 'w:num'], ['w:ilst', 'w:abstractNumId'], ['w:listStyleLink', 'w:numStyleLink'],
]);

/** Kinds of annotations whose content does not print. */
const unprinted = new Set(['Word.Formatting', 'Word.Numbering', 'Word.Bookmark.Start', 'Word.Bookmark.End', 'Word.Comment', 'Word.Comment.Start', 'Word.Comment.End']);

/**
 * The parts of a document that Word 2003 wrote, as Word writes them since 2007: `w:document`, `w:styles`, `w:numbering`.
 * Marks of other vocabularies round rows, paragraphs or runs (sections, smart tags, custom XML) are opened.
 */
export function asWord2007(root: MarkupElement): readonly MarkupElement[] {
  const parts = elementsOf(root).filter(({ name }) => name === 'w:body' || name === 'w:styles' || name === 'w:lists').flatMap(rewritten);
  return parts.flatMap((part) => (typeof part === 'string' ? [] : part.name === 'w:body' ? [plain('w:document', [part])] : [part]));
}

function rewritten(node: MarkupNode): readonly MarkupNode[] {
  if (typeof node === 'string') return [node];
  if (node.name.startsWith('?:')) return node.children.flatMap(rewritten);
  if (node.name === 'aml:annotation') return annotated(node);
  if (node.name === 'w:nfc') return [plain('w:numFmt', [], { val: listFormats[Number(node.attributes['val'])] ?? 'decimal' })];
  return [new Rewritten(renamed.get(node.name) ?? node.name, node.children.flatMap(rewritten), node)];
}

/** A tracked change, or a mark that prints nothing. */
function annotated(annotation: MarkupElement): readonly MarkupNode[] {
  const type = annotation.attributes['type'] ?? '';
  if (type === 'Word.Deletion') return [plain('w:del', [])];
  return unprinted.has(type) ? [] : (childOf(annotation, 'aml:content')?.children ?? []).flatMap(rewritten);
}

const plain = (name: string, children: readonly MarkupNode[], attributes: Readonly<Record<string, string>> = {}): MarkupElement => ({ name, children, attributes });

/** An element under another name; its attributes are taken apart when asked for. */
class Rewritten implements MarkupElement {
  constructor(readonly name: string, readonly children: readonly MarkupNode[], private readonly written: MarkupElement) {}

  get attributes(): Readonly<Record<string, string>> {
    const { attributes } = this.written;
    if (this.name === 'w:abstractNum') return { ...attributes, abstractNumId: attributes['listDefId'] ?? '' };
    if (this.name === 'w:num') return { ...attributes, numId: attributes['ilfo'] ?? '' };
    return attributes;
  }
}
