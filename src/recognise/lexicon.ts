import { cellPath, figureLines, forms, tableOf, type CellPath, type Form, type FormId, type LinePath, type Table, type TableId, type ValueKind } from '../forms/index.js';
import { labelKey, spellingsOf, type LabelKey } from './key.js';
import { labelsOf, type Label } from './labels.js';
import { vocabulary } from './labels.ahead.js';

/** A cell that a line has: its path, and how its figure is to be read. */
export interface Slot {
  readonly path: CellPath;
  /** Its place among the slots of its table. */
  readonly place: number;
  readonly kind: ValueKind;
  readonly unit: string;
}

/** A label's meaning in one table of one form. */
export interface Entry {
  readonly table: TableId;
  readonly form: FormId;
  readonly role: Label['role'];
  readonly block: number;
  /** For rows and groups: the line with its headings. */
  readonly line: LinePath | null;
  /** Place of the row among the table's rows from top to bottom, groups counted too; -1 for what is no row. */
  readonly index: number;
  /** The list mark the form prints before it. */
  readonly mark: string;
  /** The words of the official label: longer than the variant that was matched, perhaps. */
  readonly words: string;
  /** For rows and groups: its cells, one for each leaf column of its block; else none. */
  readonly slots: readonly Slot[];
}

/** What a term means in one table. */
interface Meaning {
  readonly entries: readonly Entry[];
  /** Those of rows that hold figures. */
  readonly rows: readonly Entry[];
}

const unknown: Meaning = { entries: [], rows: [] };

/** What a label means in a table; no entries where it is none of its labels. */
export const meaningOf = ({ byTerm }: TableLexicon, { term }: LabelKey): Meaning => (term < 0 ? unknown : byTerm[term]!);

/** One table as one form lays it out, ready for reading. */
export interface TableLexicon {
  readonly form: FormId;
  readonly table: Table;
  readonly byWords: ReadonlyMap<string, readonly Entry[]>;
  /** The same by the terms of the vocabulary: what every label of every row is asked for. */
  readonly byTerm: readonly Meaning[];
  /** Rows that hold figures, from top to bottom. */
  readonly rows: readonly Entry[];
  /** Leaf columns of each block, from left to right. */
  readonly columns: readonly (readonly LinePath[])[];
  /** The cells of all rows, and those a group would have, in the form's order. */
  readonly slots: readonly Slot[];
  readonly slotAt: ReadonlyMap<CellPath, Slot>;
  /** Cells of the table. */
  readonly size: number;
}

function lexiconOf(form: Form, table: Table): TableLexicon {
  const byWords = new Map<string, Entry[]>();
  const rows: Entry[] = [];
  const all: Slot[] = [];
  const columns = table.blocks.map((block) => figureLines(block.columns));
  let index = 0;
  for (const { role, block, line, label } of labelsOf(table)) {
    const isRow = role === 'row' || role === 'group';
    const slots = isRow ? columns[block]!.map((column, at) => slotOf(table, { line: line!, column, place: all.length + at })) : [];
    all.push(...slots);
    const { mark, words } = labelKey(label);
    const entry: Entry = { table: table.id, form: form.id, role, block, line, index: isRow ? index++ : -1, mark, words, slots };
    if (role === 'row') rows.push(entry);
    for (const one of line ? spellingsOf(line.line) : [labelKey(label).words]) {
      const beside = byWords.get(one);
      if (beside) beside.push(entry);
      else if (one) byWords.set(one, [entry]);
    }
  }
  const size = rows.reduce((sum, { block }) => sum + columns[block]!.length, 0);
  const byTerm = vocabulary.map((one): Meaning => {
    const entries = byWords.get(one);
    return entries ? { entries, rows: entries.filter(({ role }) => role === 'row') } : unknown;
  });
  return { form: form.id, table, byWords, byTerm, rows, columns, slots: all, slotAt: new Map(all.map((slot) => [slot.path, slot])), size };
}

const slotOf = (table: Table, { line: { path, line }, column, place }: { readonly line: LinePath; readonly column: LinePath; readonly place: number }): Slot => ({
  path: cellPath(table.id, path, column.path), place, kind: column.line.value ?? line.value ?? 'count', unit: column.line.unit ?? line.unit ?? table.unit,
});

/** Made when a table in that layout is met: most runs meet one form. */
const lexicons = new Map<FormId, Map<TableId, TableLexicon>>();

/** The lexicon of a table in the layout of a form. Throws for a form that has no such table. */
export function lexicon(form: FormId, table: TableId): TableLexicon {
  const known = lexicons.get(form)?.get(table);
  if (known) return known;
  const [own, laidOut] = [forms.find((one) => one.id === form), tableOf(form, table)];
  if (!own || !laidOut) throw new Error(`form ${form} has no table ${table}`);
  const made = lexiconOf(own, laidOut);
  lexicons.set(form, (lexicons.get(form) ?? new Map<TableId, TableLexicon>()).set(table, made));
  return made;
}
