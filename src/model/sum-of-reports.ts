import type { CellPath } from '../forms/index.js';
import { countOf, exactly, type BlankPolicy } from './figures.js';
import { pathsOf } from './report-json.js';
import { unreadCell, type Cell, type Report } from './report.js';

/** What the sum is called and how it is reckoned. */
export interface SumOptions {
  readonly name: string;
  readonly year: number | null;
  readonly source: string;
  /** How blanks and dashes count. */
  readonly blank: BlankPolicy;
}

/** The sum of reports, and the cells nobody can sum because a part lacks them. */
export interface SummedReport {
  readonly report: Report;
  /** By cell, the sources that have no figure there. */
  readonly unknown: ReadonlyMap<CellPath, readonly string[]>;
}

/**
 * One report that is the sum of others of one form, cell by cell. A cell that a part lacks, or that could not be read
 * there, is unread in the sum. The parts are listed in the preamble. At least one part.
 */
export function sumOfReports(parts: readonly Report[], { name, year, source, blank }: SumOptions): SummedReport {
  const layouts = layoutsOf(parts);
  const cells = new Map<CellPath, Cell>();
  const unknown = new Map<CellPath, readonly string[]>();
  for (const path of new Set(parts.flatMap((part) => [...pathsOf(part)]))) {
    const { cell, lacking } = summed(parts, path, blank);
    cells.set(path, cell);
    if (lacking.length > 0) unknown.set(path, lacking);
  }
  const title = `${name}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
  const list = parts.map(({ organization, source: from }, at) => `${at + 1}. ${organization ?? from}（${from}）`);
  const preamble = [`以下各表由 ${parts.length} 份年报逐格相加得出：`, ...list].map((text) => ({ text, at: { in: 'file' } as const }));
  return { report: { source, form: parts[0]!.form, year, organization: name, title, titleAt: { in: 'file' }, preamble, sections: [], layouts, cells, tabular: true, claims: [], remarks: [] }, unknown };
}

/** The tables any part has. */
const layoutsOf = (parts: readonly Report[]): Report['layouts'] => Object.assign({}, ...parts.toReversed().map(({ layouts }) => layouts)) as Report['layouts'];

function summed(parts: readonly Report[], path: CellPath, blank: BlankPolicy): { readonly cell: Cell; readonly lacking: readonly string[] } {
  let sum = 0;
  const lacking: string[] = [];
  for (const part of parts) {
    const count = countOf(part, path, blank);
    if (count === null) lacking.push(part.source);
    else sum += count;
  }
  const at = { in: 'file' } as const;
  if (lacking.length > 0) return { cell: unreadCell('未知', at), lacking };
  const value = exactly(sum);
  return { cell: { state: 'number', value, text: String(value), at }, lacking };
}
