import { escapeXml, xmlHead } from '../../xml.js';
import { author } from '../mark.js';
import { appendTo, applyEdits, insertAt, type Edit } from '../xml/edit.js';
import { childOf, childrenOf, prefixOf, type Element } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { cellName, type Address } from '../../xlsx/address.js';

/** What a cell's comment is to say. */
export interface Note extends Address {
  readonly lines: readonly string[];
}

/** A comments part with notes added, as XML, and what became of each. */
export interface Commented {
  readonly text: string;
  /** Notes that made a comment of their own: each needs its box drawn. */
  readonly fresh: readonly Note[];
  /** Notes on cells that hold a conversation, whose words Excel draws from elsewhere. */
  readonly refused: readonly Note[];
}

/** The comments part of a sheet that has none. */
export const noComments = `${xmlHead}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>`;

/** A comments part with the notes added: behind the words of a comment that is there, else as a comment of their own. */
export function addNotes(source: string, notes: readonly Note[]): Commented {
  const root = parseXml(source);
  const [authors, list] = [childOf(root, 'authors'), childOf(root, 'commentList')];
  if (!root || !authors || !list) return { text: source, fresh: [], refused: notes };
  const prefix = prefixOf(root);
  const names = childrenOf(authors, 'author');
  const old = new Map(childrenOf(list, 'comment').map((comment) => [comment.attributes['ref']?.replaceAll('$', ''), comment]));
  const conversation = (comment: Element): boolean => {
    const by = names[Number(comment.attributes['authorId'])];
    return by !== undefined && source.startsWith('tc=', by.openEnd);
  };
  const of = (note: Note): Element | undefined => old.get(cellName(note));
  const refused = notes.filter((note) => of(note) && conversation(of(note)!));
  const fresh = notes.filter((note) => !of(note));
  const edits = notes.filter((note) => of(note) && !refused.includes(note)).flatMap((note) => extended(of(note)!, prefix, note.lines));
  if (fresh.length > 0) {
    edits.push(appendTo(authors, `<${prefix}author>${author.name}</${prefix}author>`));
    edits.push(appendTo(list, fresh.map((note) => comment(prefix, note, names.length)).join('')));
  }
  return { text: applyEdits(source, edits), fresh, refused };
}

const run = (prefix: string, text: string): string => `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;

const comment = (prefix: string, note: Note, by: number): string =>
  `<${prefix}comment ref="${cellName(note)}" authorId="${by}"><${prefix}text>${run(prefix, note.lines.join('\n'))}</${prefix}text></${prefix}comment>`;

/** Plain text becomes a run first: text and runs may not stand side by side. */
function extended(comment: Element, prefix: string, lines: readonly string[]): Edit[] {
  const text = childOf(comment, 'text');
  if (!text) return [appendTo(comment, `<${prefix}text>${run(prefix, lines.join('\n'))}</${prefix}text>`)];
  const words = run(prefix, ['', ...lines].join('\n'));
  const last = text.children.findLast(({ name }) => name === 'r' || name === 't');
  if (!last) return [appendTo(text, words)];
  if (last.name === 'r') return [insertAt(last.end, words)];
  return [insertAt(last.start, `<${prefix}r>`), insertAt(last.end, `</${prefix}r>${words}`)];
}
