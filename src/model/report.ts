// The report as a typed model. In: forms' paths. Out: Report, Cell, Section, Claim. Refuses to know documents and files.
import type { CellPath, FormId, TableId } from '../forms/index.js';
import type { Place, Remark } from '../finding/index.js';
import type { ClaimSubject } from './claim-subject.js';

/**
 * `number` printed as a figure · `inferred` worked out, not printed as such · `blank` nothing printed · `dash` one of
 * `/ - — 无` · `unread` something printed that cannot be understood. What is `absent` has no Cell at all.
 */
export type CellState = 'number' | 'inferred' | 'blank' | 'dash' | 'unread';

/** One printed cell. `—`, an empty cell, `0` and `12件` are four different statements by the author. */
export interface Cell {
  readonly state: CellState;
  /** The figure, exact as printed for counts; `null` unless the state is `number` or `inferred`. */
  readonly value: number | null;
  /** As printed, outer blanks left out. */
  readonly text: string;
  readonly at: Place;
  /** Words printed beside the figure: `其中修订16件`. */
  readonly note?: string;
  /** For an unread cell: the figures it may be, when reading found several. */
  readonly candidates?: readonly number[];
  /** The unit printed in a line that no form has: 条, 件 …; the others have their form's. */
  readonly unit?: string;
}

/** One paragraph of a section, where it stands. */
export interface Passage {
  readonly text: string;
  readonly at: Place;
}

/** A section with its words, or a part of one. */
export interface Section {
  /** The number printed before the heading; `null` where it was lost. */
  readonly number: number | null;
  /** The heading without its number. */
  readonly heading: string;
  readonly at: Place;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/** What a clause of the text says of a figure. Subjects are cell paths where the form has one, else words of their own. */
export interface Claim {
  /** What is counted. */
  readonly subject: ClaimSubject;
  readonly value: number;
  /** 件, 条, 元, 万元 …, as printed; empty when none was. */
  readonly unit: string;
  /** The year the clause speaks of; `null` when it names none. */
  readonly year: number | null;
  /** The words the claim was read from, exactly as printed. */
  readonly quote: string;
  readonly at: Place;
  /** True when the clause speaks of another body, or of a wider or narrower area than the report. */
  readonly elsewhere: boolean;
  /** True where the words pick out some of what is counted: 延期答复5件. It may be less than the whole, never more. */
  readonly partly?: true;
  /** The figures of an enumeration that claims to be the whole of it (其中…、其他…), or that exceeds it; in printed order. */
  readonly parts?: readonly number[];
}

/** One body's annual report for one year, as read. */
export interface Report {
  /** The path it was read from, as given; with `#part` when the source holds several reports. */
  readonly source: string;
  readonly form: FormId;
  readonly year: number | null;
  readonly organization: string | null;
  readonly title: string | null;
  readonly titleAt: Place;
  /** What stands between the title and the first section. */
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  /** The tables found, each with the form whose layout it follows (an old table 三 in a new report keeps its own). */
  readonly layouts: Readonly<Partial<Record<TableId, FormId>>>;
  readonly cells: ReadonlyMap<CellPath, Cell>;
  /** True for a source of tables alone (a workbook, csv): then rules on sections and text do not apply. */
  readonly tabular: boolean;
  readonly claims: readonly Claim[];
  /** Ids of the identities by which `inferred` cells were decoded: that they hold proves nothing. */
  readonly provedBy?: readonly string[];
  /** What reading and recognising noticed, to be worded by the rules they name. */
  readonly remarks: readonly Remark[];
}

/** A cell of which no figure can be told, with those it may be where reading found any. */
export const unreadCell = (text: string, at: Place, candidates?: readonly number[]): Cell => ({ state: 'unread', value: null, text, at, ...(candidates && { candidates }) });
