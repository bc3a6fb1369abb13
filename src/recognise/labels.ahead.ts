// What the labels of the forms come to. Worked out when the program is built: every run would do the same again.
import { forms, type FormId, type TableId } from '../forms/index.js';
import { labelsOf } from './labels.js';
import { makeKey, type LabelKey } from './make-key.js';

/** What words mean in any table of any form: for finding out which table, and which form, is before us. */
export interface Cue {
  readonly tables: readonly TableId[];
  /** The one form of the table that has these words; `null` when several do. */
  readonly form: FormId | null;
}

const keys = new Map<string, LabelKey>();
const cues = new Map<string, { readonly tables: TableId[]; form: FormId | null }>();
for (const form of forms) for (const table of form.tables) for (const { spellings } of labelsOf(table)) for (const text of spellings) {
  const key = makeKey(text);
  keys.set(text, key);
  const cue = cues.get(key.words);
  if (!cue) cues.set(key.words, { tables: [table.id], form: form.id });
  else {
    if (!cue.tables.includes(table.id)) cue.tables.push(table.id);
    if (cue.form !== form.id) cue.form = null;
  }
}
cues.delete('');

/** The key of every spelling of every label. */
export const labelKeys: readonly (readonly [text: string, key: LabelKey])[] = [...keys];

/** Cues by a label's words. */
export const cueList: readonly (readonly [words: string, cue: Cue])[] = [...cues];
