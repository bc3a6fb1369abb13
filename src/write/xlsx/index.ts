// In: a report. Out: it as a workbook, laid out like the official form. Refuses to know: what is right or wrong in it.
import { formOf, formOfYear, forms, numbered, type Form, type Table, type TableId } from '../../forms/index.js';
import { tableIn, type Cell, type Report } from '../../model/index.js';
import { officialHeading } from './official-heading.js';
import type { Sheet, SheetCell } from './sheet.js';
import { stackTables, type FigurePlace } from './stack-tables.js';
import type { StyleName } from './styles.js';
import { textSheet } from './text-sheet.js';
import { workbookBytes } from './workbook.js';

/**
 * A report as a workbook (.xlsx): its tables as the form prints them, figures as numbers, whatever else was printed in
 * a cell as text, and on a second sheet its words. What was worked out or could not be read is shaded, and a line below
 * the tables says so. Nothing becomes a formula. A table the report lacks is left out.
 */
export function reportWorkbook(report: Report): Uint8Array {
  const words = textSheet(report);
  return workbookBytes(words ? [figureSheet(report), words] : [figureSheet(report)]);
}

const legend = '有底纹的单元格：数字由推算得出，或原文未能读出，请与原件核对。';

function figureSheet(report: Report): Sheet {
  const form = formOf(report.form) ?? formOfYear(report.year ?? 0) ?? forms[0]!;
  const stack = stackTables(tablesOf(report), 2, (table) => headingIn(report, form, table));
  const columns = stack.widths.length;
  const doubtful = [...report.cells.values()].some(isDoubtful);
  return {
    name: '年度报告',
    cells: [
      { row: 1, column: 1, columnSpan: columns, style: 'title', content: { text: report.title ?? titleFrom(report) } },
      ...stack.words,
      ...stack.figures.map((place) => figureCell(place, report.cells.get(place.figure.path))),
      ...(doubtful ? [{ row: stack.end + 1, column: 1, columnSpan: columns, style: 'legend', content: { text: legend } } as const] : []),
    ],
    widths: stack.widths,
    heights: new Map([...stack.heights, [1, 40]]),
    pages: stack.headings.slice(1, 2),
  };
}

const titleFrom = ({ organization, year }: Report): string => `${organization ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;

/** The tables found, each in the layout it follows, with the lines the report has. */
const tablesOf = (report: Report): Table[] => (['disclosure', 'requests', 'disputes', 'statistics'] as const satisfies readonly TableId[]).flatMap((id) => tableIn(report, id) ?? []);

/** The heading the report printed over a table, in the section of the form's number; else the official one. */
function headingIn({ sections }: Report, form: Form, table: Table): string {
  const number = form.sections.find((section) => section.table === table.id)?.number;
  const printed = sections.find((section) => number !== undefined && section.number === number);
  return printed ? numbered(printed.number, printed.heading) : officialHeading(form, table);
}

const isDoubtful = ({ state }: Cell): boolean => state === 'inferred' || state === 'unread';

function figureCell({ figure, ...place }: FigurePlace, cell: Cell | undefined): SheetCell {
  const style: StyleName = cell && isDoubtful(cell) ? 'doubtful' : figure.row.line.sums || figure.column.line.sums ? 'total' : figure.value === 'amount' ? 'amount' : 'count';
  if (!cell) return { ...place, style };
  if (cell.value !== null) return { ...place, style, content: { number: cell.value } };
  return cell.text === '' ? { ...place, style } : { ...place, style, content: { text: cell.text } };
}
