import { forms, lettersOf, simplified, type SectionTitle } from '../forms/index.js';
import { labelKey } from './key.js';
import { spelledTitle } from './labels.js';

/** A title of the forms found in a text. */
export interface FoundTitle {
  readonly section: SectionTitle;
  /** As the form prints it, not another spelling. */
  readonly official: boolean;
  /** Offset behind its last character. */
  readonly end: number;
}

interface Node {
  title: Omit<FoundTitle, 'end'> | null;
  readonly next: Map<string, Node>;
}

const root: Node = { title: null, next: new Map() };
for (const { sections } of forms) for (const section of sections) for (const title of spelledTitle(section)) {
  let node = root;
  for (const char of labelKey(title).words) {
    let next = node.next.get(char);
    if (!next) node.next.set(char, (next = { title: null, next: new Map() }));
    node = next;
  }
  node.title ??= { section, official: title === section.title };
}

/** As far as a title reaches when every character of it stands apart. */
const longest = 64;

/** The longest title that begins at an offset, whatever blanks and signs stand in it; `null` for none. */
export function titleAt(text: string, from: number): FoundTitle | null {
  let node = root;
  let title: Node['title'] = null;
  let end = from;
  for (let at = from; at < text.length && at < from + longest; at++) {
    const char = text.charAt(at);
    const next = node.next.get(char) ?? node.next.get(simplified(char));
    if (!next && lettersOf(char) !== '') break;
    if (!next) continue;
    node = next;
    if (node.title) [title, end] = [node.title, at + 1];
  }
  return title && { section: title.section, official: title.official, end };
}

/** Whether a title may begin with a character. */
export const beginsTitle = (char: string): boolean => root.next.has(char) || root.next.has(simplified(char));

/** The titles of each section, by its number. */
const byNumber = new Map<number, (readonly [words: string, section: SectionTitle])[]>();
for (const section of new Set(forms.flatMap(({ sections }) => sections))) {
  byNumber.set(section.number, [...(byNumber.get(section.number) ?? []), ...spelledTitle(section).map((title) => [labelKey(title).words, section] as const)]);
}

/** A title that stands among other words (`2023年主动公开政府信息情况`), of the section of this number. */
export const titleWithin = (words: string, number: number): SectionTitle | null => byNumber.get(number)?.find(([title]) => words.includes(title))?.[1] ?? null;
