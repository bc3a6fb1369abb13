import type { Block, Document, Grid, GridCell } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { formOf, paperRows, paperTable, tableOf, type FormId, type TableId } from '../../src/forms/index.js';
import type { Report, Result } from '../../src/model/index.js';
import { recognise } from '../../src/recognise/index.js';
import { judge, unreadable } from '../../src/run.js';
import { chanceOf, type Chance } from '../fuzz/chance.js';
import { sampleReport } from '../check/sample-report.js';
import { full2019, full2021 } from './full-reports.js';
import { gridChanges } from './grid-changes.js';
import type { Outcome } from './pinned.js';

/** A table as a word processor holds it: columns known, spans opened, figures as printed. */
function gridOf(report: Report, id: TableId, number: number): Grid {
  const rows = paperRows(paperTable(tableOf(report.layouts[id] as FormId, id)!)).map((row) =>
    row.map(({ text, figure, row: y, column, columnSpan, rowSpan }): GridCell => ({
      text: figure ? (report.cells.get(figure.path)?.text ?? '') : text, at: { in: 'table', table: number, row: y + 1, column: column + 1 }, column, columnSpan, rowSpan,
    })),
  );
  return { kind: 'grid', rows, at: { in: 'table', table: number, row: 1, column: 1 }, ragged: false };
}

/** The report as a document of paragraphs and grids. */
function documentOf(report: Report): Document {
  const texts = (one: Report['sections'][number]): string[] => [...one.passages.map(({ text }) => text), ...one.sections.flatMap((sub) => [sub.heading, ...texts(sub)])];
  const blocks: Block[] = [];
  const add = (text: string): void => void blocks.push({ kind: 'paragraph', text, at: { in: 'paragraph', paragraph: blocks.length + 1 } });
  for (const text of [report.title!, ...report.preamble.map((one) => one.text)]) add(text);
  for (const section of report.sections) {
    for (const text of [`${'一二三四五六'.charAt(section.number! - 1)}、${section.heading}`, ...texts(section)]) add(text);
    const table = formOf(report.form)!.sections.find(({ number }) => number === section.number)?.table;
    if (table) blocks.push(gridOf(report, table, section.number!));
  }
  return { blocks, tabular: false, remarks: [] };
}

/** One to three changes to the document's grids. */
function spoilt(document: Document, chance: Chance): Document {
  let blocks = document.blocks;
  for (let left = 1 + chance.upTo(3); left > 0; left--) {
    const at = chance.of(blocks.flatMap(({ kind }, k) => (kind === 'grid' ? [k] : [])));
    const grids = chance.of(gridChanges)(blocks[at] as Grid, chance);
    blocks = [...blocks.slice(0, at), ...grids, ...blocks.slice(at + 1)];
  }
  return { ...document, blocks };
}

function judged(document: Document): Result[] {
  try {
    return recognise([document], 'grids').map((one) => judge(one));
  } catch (failure) {
    if (failure instanceof InputError) return [unreadable('grids', failure)];
    throw failure;
  }
}

const reports: Readonly<Record<string, () => Report>> = { sample: sampleReport, '2021 full': full2021, '2019 full': full2019 };

/** Reports whose tables are grids, as they are and spoilt, by report and seed. */
export const grids = (seeds: Readonly<Record<string, readonly number[]>>): Record<string, Outcome> =>
  Object.fromEntries(
    Object.entries(reports).flatMap(([name, report]) => {
      const document = documentOf(report());
      const usual = (): Result[] => judged(document);
      return [[name, { judged: usual }] as const, ...(seeds[name] ?? []).map((seed) => [`${name}@${seed}`, { judged: () => judged(spoilt(document, chanceOf(seed))), usual }] as const)];
    }),
  );
