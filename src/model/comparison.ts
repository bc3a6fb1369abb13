import type { Finding } from '../finding/index.js';
import type { CellPath } from '../forms/index.js';
import { exactly } from './figures.js';
import { pathsOf } from './report-json.js';
import type { Cell, CellState, Report, Section } from './report.js';
import type { Judged } from './run.js';

/** A figure as one of the two reports has it; `null` for one whose form has no such cell. */
export interface Figure {
  readonly state: CellState | 'absent';
  readonly value: number | null;
  readonly text: string;
}

/** A cell that the two reports have otherwise. */
export interface CellChange {
  readonly cell: CellPath;
  readonly before: Figure;
  readonly after: Figure;
  /** after − before, where both are figures. */
  readonly change: number | null;
}

/** One of the six sections in both reports. */
export interface SectionChange {
  readonly heading: string;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  /** Sentences only the earlier report has, and only the later; in reading order. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Two years of a body, or two versions of one report, side by side. */
export interface Comparison {
  readonly before: Judged;
  readonly after: Judged;
  /** Cells that differ, in printed order. */
  readonly cells: readonly CellChange[];
  /** How many cells are the same in both, and how many only one of the forms has. */
  readonly same: number;
  readonly incomparable: number;
  readonly sections: readonly SectionChange[];
  readonly findings: { readonly went: readonly Finding[]; readonly came: readonly Finding[]; readonly stayed: readonly Finding[] };
}

/** Lays two judged reports side by side: the figures, the words, and what was found in each. */
export function compare(before: Judged, after: Judged): Comparison {
  const [here, there] = [new Set(pathsOf(before.report)), new Set(pathsOf(after.report))];
  const both = [...there].filter((path) => here.has(path));
  const cells = both.flatMap((cell) => changeOf(cell, figureIn(before.report, cell), figureIn(after.report, cell)));
  const ids = new Set(before.findings.map(({ id }) => id));
  const later = new Set(after.findings.map(({ id }) => id));
  return {
    before, after, cells, same: both.length - cells.length, incomparable: here.size + there.size - 2 * both.length,
    sections: sectionsOf(before.report, after.report),
    findings: {
      went: before.findings.filter(({ id }) => !later.has(id)),
      came: after.findings.filter(({ id }) => !ids.has(id)),
      stayed: after.findings.filter(({ id }) => ids.has(id)),
    },
  };
}

const figureIn = ({ cells }: Report, path: CellPath): Figure => shown(cells.get(path));
const shown = (cell: Cell | undefined): Figure => (cell ? { state: cell.state, value: cell.value, text: cell.text } : { state: 'absent', value: null, text: '' });

function changeOf(cell: CellPath, before: Figure, after: Figure): CellChange[] {
  const alike = before.value === after.value && (before.value !== null || (before.state === after.state && before.text === after.text));
  if (alike) return [];
  const change = before.value === null || after.value === null ? null : exactly(after.value - before.value);
  return [{ cell, before, after, change }];
}

function sectionsOf(before: Report, after: Report): SectionChange[] {
  const earlier = new Map(before.sections.map((section) => [keyOf(section), section]));
  const later = new Map(after.sections.map((section) => [keyOf(section), section]));
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => sectionChange(earlier.get(key), later.get(key)));
}

const keyOf = ({ number, heading }: Section): string => (number === null ? heading : String(number));

function sectionChange(before: Section | undefined, after: Section | undefined): SectionChange {
  const [old, now] = [before ? sentencesOf(before) : [], after ? sentencesOf(after) : []];
  const [known, kept] = [new Set(old), new Set(now)];
  const removed = old.filter((sentence) => !kept.has(sentence));
  const added = now.filter((sentence) => !known.has(sentence));
  const state = !before ? 'added' : !after ? 'removed' : removed.length + added.length > 0 ? 'changed' : 'same';
  return { heading: (after ?? before)!.heading, state, removed, added };
}

/** Sentences of a section and its subsections, headings included. */
function sentencesOf({ passages, sections }: Section): string[] {
  const own = passages.flatMap(({ text }) => text.match(/[^。；！？\n]+[。；！？]?/g) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
  return [...own, ...sections.flatMap((section) => [section.heading, ...sentencesOf(section)])];
}
