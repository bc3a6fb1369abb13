// What the labels and titles of the forms come to. Worked out when the program is built: every run would do the same again.
import { form2014, forms, type FormId, type TableId } from '../forms/index.js';
import { labelsOf, spelledTitle } from './labels.js';
import { makeKey, type MarkedWords } from './make-key.js';
import { treeOf } from './word-tree.js';

/** What words mean in any table of any form: for finding out which table, and which form, is before us. */
export interface Cue {
  readonly tables: readonly TableId[];
  /** The one form of the table that has these words; `null` when several do. */
  readonly form: FormId | null;
}

/** What a label comes to, and which term of the forms it is. */
export interface LabelKey extends MarkedWords {
  /** Its place in the vocabulary; -1 for words that are none of the forms'. */
  readonly term: number;
  /** More was printed behind the words, in brackets. */
  readonly explained?: true;
}

const terms = new Map<string, { readonly term: number; readonly tables: TableId[]; form: FormId | null }>();
const keys = new Map<string, LabelKey>();
for (const form of forms) for (const table of form.tables) for (const { spellings } of labelsOf(table)) for (const text of spellings) {
  const { words, mark } = makeKey(text);
  const known = words === '' ? undefined : terms.get(words);
  const term = words === '' ? -1 : (known?.term ?? terms.size);
  keys.set(text, { words, mark, term });
  if (term < 0) continue;
  if (!known) terms.set(words, { term, tables: [table.id], form: form.id });
  else {
    if (!known.tables.includes(table.id)) known.tables.push(table.id);
    if (known.form !== form.id) known.form = null;
  }
}

// Titles are no terms of a table unless they are labels too.
for (const text of [...forms, form2014].flatMap(({ sections }) => sections.flatMap(spelledTitle))) {
  const key = makeKey(text);
  if (!keys.has(text)) keys.set(text, { ...key, term: terms.get(key.words)?.term ?? -1 });
}

const titles = forms.flatMap(({ sections }) => sections.flatMap(spelledTitle));

/** The titles of the forms as a tree of their characters, numbered as they come; of two that have the same words the first stands. */
export const titleTree = treeOf(new Map(titles.map((title, number) => [keys.get(title)!.words, number] as const).toReversed()));

/** The words of all labels of all forms, each once: a term is a place among them. */
export const vocabulary: readonly string[] = [...terms.keys()];

/** What each term of the vocabulary means. */
export const cues: readonly Cue[] = [...terms.values()].map(({ tables, form }) => ({ tables, form }));

/** The key of every spelling of every label and of every section's title. */
export const labelKeys: readonly (readonly [text: string, key: LabelKey])[] = [...keys];
