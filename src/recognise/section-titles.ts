import { forms, lettersOf, simplified, type SectionTitle } from '../forms/index.js';
import { labelKey } from './key.js';
import { titleTree } from './labels.ahead.js';
import { spelledTitle } from './labels.js';
import { childOf } from './word-tree.js';

/** A title of the forms found in a text. */
export interface FoundTitle {
  readonly section: SectionTitle;
  /** As the form prints it, not another spelling. */
  readonly official: boolean;
  /** Offset behind its last character. */
  readonly end: number;
}

/** The titles in the order of the tree's numbers. */
const titles: readonly Omit<FoundTitle, 'end'>[] = forms.flatMap(({ sections }) => sections.flatMap((section) => spelledTitle(section).map((title) => ({ section, official: title === section.title }))));

/** As far as a title reaches when every character of it stands apart. */
const longest = 64;

/** The longest title that begins at an offset, whatever blanks and signs stand in it; `null` for none. */
export function titleAt(text: string, from: number): FoundTitle | null {
  let [node, title, end] = [0, 0, from];
  for (let at = from; at < text.length && at < from + longest; at++) {
    const char = text.charAt(at);
    const next = nextOf(node, char);
    if (next === 0 && lettersOf(char) !== '') break;
    if (next === 0) continue;
    node = next;
    if (titleTree.ends.charCodeAt(node) > 0) [title, end] = [titleTree.ends.charCodeAt(node), at + 1];
  }
  if (title === 0) return null;
  const { section, official } = titles[title - 1]!;
  return { section, official, end };
}

/** Whether a title may begin with a character. */
export const beginsTitle = (char: string): boolean => nextOf(0, char) > 0;

/** Where the tree goes on from a node with a character, or with the simplified one for it. */
const nextOf = (node: number, char: string): number => childOf(titleTree, node, char.charCodeAt(0)) || childOf(titleTree, node, simplified(char).charCodeAt(0));

/** The titles of each section, by its number. */
const byNumber = new Map<number, (readonly [words: string, section: SectionTitle])[]>();
for (const section of new Set(forms.flatMap(({ sections }) => sections))) {
  byNumber.set(section.number, [...(byNumber.get(section.number) ?? []), ...spelledTitle(section).map((title) => [labelKey(title).words, section] as const)]);
}

/** A title that stands among other words (`2023年主动公开政府信息情况`), of the section of this number. */
export const titleWithin = (words: string, number: number): SectionTitle | null => byNumber.get(number)?.find(([title]) => words.includes(title))?.[1] ?? null;
