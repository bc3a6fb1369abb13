import type { Place } from '../finding/index.js';
import type { CellPath, FormId, TableId } from '../forms/index.js';
import type { Cell, Passage, Report, Section } from './report.js';
import { cellsListed } from './table-in.js';

/** Figures by nested path: table, row path, column path. */
export interface FigureTree {
  [key: string]: FigureTree | number | null;
}

/** A section as JSON has it, its passages joined to one text. */
export interface SectionJson {
  readonly number: number | null;
  readonly heading: string;
  readonly text: string;
  readonly sections?: readonly SectionJson[];
}

/** What was printed of a cell and where, as `--with-places` gives it. */
export interface CellJson {
  readonly text: string;
  readonly state: Cell['state'] | 'absent';
  readonly at: Place;
  readonly note?: string;
  readonly candidates?: readonly number[];
  readonly unit?: string;
}

/** A report as `schemas/report.schema.json` has it. */
export interface ReportJson {
  readonly source: string;
  readonly form: FormId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly title: string | null;
  readonly preamble?: string;
  readonly sections: readonly SectionJson[];
  readonly tables: Readonly<Partial<Record<TableId, FigureTree>>>;
  readonly cells?: Readonly<Record<CellPath, CellJson>>;
  /** Identities by which cells were worked out: read back, they prove as little as before. */
  readonly provedBy?: readonly string[];
}

/** A report as JSON; with what was printed and where, when `withPlaces`. */
export function reportToJson(report: Report, { withPlaces = false }: { readonly withPlaces?: boolean } = {}): ReportJson {
  const { source, form, year, organization, title } = report;
  const preamble = textOf(report.preamble);
  return {
    source, form, year, organization, title,
    ...(preamble && { preamble }),
    // The headings of tables alone are no sections: read back as such they would be a report that lacks the others.
    sections: report.tabular && report.sections.every(isSilent) ? [] : report.sections.map(sectionToJson),
    tables: tablesToJson(report),
    ...(withPlaces && { cells: cellsToJson(report) }),
    ...(report.provedBy?.length && { provedBy: report.provedBy }),
  };
}

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n');

const isSilent = ({ passages, sections }: Section): boolean => passages.length === 0 && sections.every(isSilent);

const sectionToJson = ({ number, heading, passages, sections }: Section): SectionJson => ({
  number, heading, text: textOf(passages), ...(sections.length > 0 && { sections: sections.map(sectionToJson) }),
});

/**
 * Every cell of the tables found, in printed order, then what the report has beyond the form (subtotals). Of a
 * statistics table only those the document has.
 */
export function* pathsOf({ layouts, cells }: Report): Generator<CellPath> {
  const listed = new Set<CellPath>();
  for (const table of Object.keys(layouts) as TableId[]) {
    for (const path of cellsListed({ layouts, cells }, table)) {
      listed.add(path);
      yield path;
    }
  }
  for (const path of cells.keys()) if (!listed.has(path)) yield path;
}

function tablesToJson(report: Report): FigureTree {
  const tables: FigureTree = {};
  for (const path of pathsOf(report)) setFigure(tables, path.split('.'), report.cells.get(path)?.value ?? null);
  return tables;
}

function setFigure(tree: FigureTree, steps: readonly string[], value: number | null): void {
  let node = tree;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(node, step) ? node[step] : undefined;
    node = typeof next === 'object' && next !== null ? next : (node[step] = {});
  }
  node[steps.at(-1)!] = value;
}

function cellsToJson(report: Report): Record<CellPath, CellJson> {
  const cells: Record<CellPath, CellJson> = {};
  for (const path of pathsOf(report)) {
    const cell = report.cells.get(path);
    if (!cell) {
      cells[path] = { text: '', state: 'absent', at: { in: 'file' } };
      continue;
    }
    const { text, state, at, note, candidates, unit } = cell;
    cells[path] = { text, state, at, ...(note && { note }), ...(candidates && { candidates }), ...(unit && { unit }) };
  }
  return cells;
}
