import { holdsFigures, linesOf, type LinePath, type SectionTitle, type Table } from '../forms/index.js';

/** What a line of a form is called. */
export interface Called {
  readonly label: string;
  readonly also?: readonly string[];
}

/** The official label, and what else a line is called. */
export const spelled = ({ label, also = [] }: Called): readonly string[] => [label, ...also];

/** The title of a section, and what else it is called. */
export const spelledTitle = ({ title, also = [] }: SectionTitle): readonly string[] => [title, ...also];

/** A label of a table with what it is the label of. */
export interface Label {
  readonly role: 'row' | 'group' | 'column' | 'block' | 'corner';
  readonly block: number;
  /** For rows, groups and columns: the line with its headings. */
  readonly line: LinePath | null;
  /** As the form prints it. */
  readonly label: string;
  /** The label, and what else it is called. */
  readonly spellings: readonly string[];
}

/** Every label of a table, block by block, columns before rows. */
export function* labelsOf({ blocks, corner }: Table): Generator<Label> {
  for (const [block, { heading, columns, rows }] of blocks.entries()) {
    if (heading) yield plain('block', block, heading);
    for (const line of linesOf(columns)) yield ofLine('column', block, line);
    for (const line of linesOf(rows)) yield ofLine(holdsFigures(line.line) ? 'row' : 'group', block, line);
  }
  if (corner) yield plain('corner', 0, corner);
}

const plain = (role: Label['role'], block: number, label: string): Label => ({ role, block, line: null, label, spellings: [label] });
const ofLine = (role: Label['role'], block: number, line: LinePath): Label => ({ role, block, line, label: line.line.label, spellings: spelled(line.line) });
