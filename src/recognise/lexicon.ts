import { cellPath, figureLines, forms, holdsFigures, linesOf, type Block, type CellPath, type Form, type FormId, type LinePath, type Table, type TableId, type ValueKind } from '../forms/index.js';
import { labelKey } from './key.js';

/** A cell that a line has: its path, and how its figure is to be read. */
export interface Slot {
  readonly path: CellPath;
  readonly kind: ValueKind;
  readonly unit: string;
}

/** A label's meaning in one table of one form. */
export interface Entry {
  readonly table: TableId;
  readonly form: FormId;
  readonly role: 'row' | 'group' | 'column' | 'block' | 'corner';
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

/** One table as one form lays it out, ready for reading. */
export interface TableLexicon {
  readonly form: FormId;
  readonly table: Table;
  readonly byWords: ReadonlyMap<string, readonly Entry[]>;
  /** Rows that hold figures, from top to bottom. */
  readonly rows: readonly Entry[];
  /** Leaf columns of each block, from left to right. */
  readonly columns: readonly (readonly LinePath[])[];
  /** Cells of the table. */
  readonly size: number;
}

function lexiconOf(form: Form, table: Table): TableLexicon {
  const byWords = new Map<string, Entry[]>();
  const rows: Entry[] = [];
  const columns = table.blocks.map((block) => figureLines(block.columns));
  let index = 0;
  const add = (entry: Entry, spellings: readonly string[]): void => {
    for (const words of new Set(spellings.map((label) => labelKey(label).words))) {
      if (words) byWords.set(words, [...(byWords.get(words) ?? []), entry]);
    }
  };
  const entryOf = (role: Entry['role'], block: Block, line: LinePath | null, label: string): Entry => {
    const at = table.blocks.indexOf(block);
    const isRow = role === 'row' || role === 'group';
    const slots = isRow ? columns[at]!.map((column) => slotOf(table, line!, column)) : [];
    return { table: table.id, form: form.id, role, block: at, line, index: isRow ? index++ : -1, ...keyed(label), slots };
  };
  for (const block of table.blocks) {
    if (block.heading) add(entryOf('block', block, null, block.heading), [block.heading]);
    for (const line of linesOf(block.columns)) add(entryOf('column', block, line, line.line.label), [line.line.label, ...(line.line.also ?? [])]);
    for (const line of linesOf(block.rows)) {
      const entry = entryOf(holdsFigures(line.line) ? 'row' : 'group', block, line, line.line.label);
      if (entry.role === 'row') rows.push(entry);
      add(entry, [line.line.label, ...(line.line.also ?? [])]);
    }
  }
  if (table.corner) add(entryOf('corner', table.blocks[0]!, null, table.corner), [table.corner]);
  const size = rows.reduce((sum, { block }) => sum + columns[block]!.length, 0);
  return { form: form.id, table, byWords, rows, columns, size };
}

const slotOf = (table: Table, { path, line }: LinePath, column: LinePath): Slot => ({
  path: cellPath(table.id, path, column.path), kind: column.line.value ?? line.value ?? 'count', unit: column.line.unit ?? line.unit ?? table.unit,
});

const keyed = (label: string): Pick<Entry, 'mark' | 'words'> => labelKey(label);

const lexicons = new Map<string, TableLexicon>(
  forms.flatMap((form) => form.tables.map((table) => [`${form.id} ${table.id}`, lexiconOf(form, table)] as const)),
);

/** The lexicon of a table in the layout of a form. Throws for a form that has no such table. */
export function lexicon(form: FormId, table: TableId): TableLexicon {
  const found = lexicons.get(`${form} ${table}`);
  if (!found) throw new Error(`form ${form} has no table ${table}`);
  return found;
}

/** What words mean in any table of any form: for finding out which table, and which form, is before us. */
export interface Cue {
  readonly tables: readonly TableId[];
  /** The one form of the table that has these words; `null` when several do. */
  readonly form: FormId | null;
  readonly roles: readonly Entry['role'][];
}

/** Cues by a label's words. */
export const cues: ReadonlyMap<string, Cue> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const { byWords } of lexicons.values()) for (const [words, found] of byWords) entries.set(words, [...(entries.get(words) ?? []), ...found]);
  return new Map(
    [...entries].map(([words, found]) => {
      const tables = [...new Set(found.map(({ table }) => table))];
      const inForms = [...new Set(found.map(({ form }) => form))];
      return [words, { tables, form: inForms.length === 1 ? inForms[0]! : null, roles: [...new Set(found.map(({ role }) => role))] }];
    }),
  );
})();
