import { identitiesOf, type CellPath, type Identity } from '../../forms/index.js';
import { columnName } from '../xlsx/address.js';
import { officialHeading } from '../xlsx/official-heading.js';
import type { Content, Highlight, Sheet, SheetCell, Validation } from '../xlsx/sheet.js';
import { stackTables, type FigurePlace, type Stack } from '../xlsx/stack-tables.js';
import { workbookBytes } from '../xlsx/workbook.js';
import { brokenSomewhere, checkSheet, verdict, type Checked } from './check-sheet.js';
import { figuresFrom } from './figures.js';
import { brokenFormula, listed, sideOf, sumFormula, totalsOf } from './formulas.js';
import { titleOf, type Template } from './template.js';
import { words } from './words.js';

/** The line of the verdict stays in sight and is not printed; below it stand the title and the tables. */
const [verdictRow, titleRow, tablesRow] = [1, 2, 3];

/**
 * An empty form as a workbook (.xlsx): every total a formula, every other figure open for writing and for nothing but a
 * figure, and a sheet on which each equation says whether it holds. An empty one reads as a form of blank cells.
 */
export function templateWorkbook(template: Template): Uint8Array {
  const { form, lang = 'zh', prior } = template;
  const stack = stackTables(form.tables, tablesRow, (table) => officialHeading(form, table));
  const checked: Checked = { form, lang, addressOf: stack.addressOf, figures: figuresFrom(form, prior) };
  return workbookBytes([formSheet(template, stack, checked), checkSheet(checked)]);
}

function formSheet(template: Template, stack: Stack, checked: Checked): Sheet {
  const [totals, columns] = [totalsOf(template.form), stack.widths.length];
  const checks = `${words.checks[checked.lang]}!`;
  const cells: SheetCell[] = [
    { row: verdictRow, column: 1, columnSpan: columns, style: 'live', content: verdict(checked, checks) },
    { row: titleRow, column: 1, columnSpan: columns, style: 'title', content: { text: titleOf(template) } },
    ...stack.words,
    ...stack.figures.map((place) => figureCell(place, totals, checked)),
  ];
  return {
    name: words.form[checked.lang],
    cells,
    widths: stack.widths,
    heights: new Map([...stack.heights, [verdictRow, 22], [titleRow, 40]]),
    frozenRows: verdictRow,
    protected: true,
    validations: validations(stack.figures.filter(({ figure }) => !totals.has(figure.path)), checked),
    highlights: [{ cells: ['A1'], formula: brokenSomewhere(checked, checks), look: 'wrong' }, ...identitiesOf(template.form).map((identity) => highlight(identity, checked.addressOf))],
    print: { area: `A${titleRow}:${columnName(columns)}${stack.end - 1}`, title: titleRow },
    pages: stack.headings.slice(1, 2),
  };
}

function figureCell({ figure, ...place }: FigurePlace, totals: ReadonlyMap<CellPath, Identity>, { addressOf, figures }: Checked): SheetCell {
  const [total, value] = [totals.get(figure.path), figures.get(figure.path)];
  if (total) return { ...place, style: 'total', content: { formula: sumFormula(sideOf(total, 1, addressOf)), cached: value ?? '' } };
  const content: Content | undefined = value === undefined ? undefined : { number: value };
  return { ...place, style: figure.value === 'amount' ? 'amount' : 'count', ...(content && { content }) };
}

/** One rule a kind of figure, over all its cells. */
function validations(figures: readonly FigurePlace[], { addressOf, lang }: Checked): Validation[] {
  return (['count', 'amount', 'change'] as const).flatMap((kind) => {
    const cells = figures.flatMap(({ figure }) => (figure.value === kind ? addressOf.get(figure.path)! : []));
    const type = kind === 'amount' ? 'decimal' : 'whole';
    return cells.length === 0 ? [] : [{ cells: listed(cells).split(','), type, least: kind === 'change' ? null : 0, title: words.notAllowed[lang], message: words[kind][lang] }];
  });
}

/** A broken sum turns its total red; a broken balance all four figures. */
function highlight(identity: Identity, addressOf: ReadonlyMap<CellPath, string>): Highlight {
  const [left, right] = [sideOf(identity, 1, addressOf), sideOf(identity, -1, addressOf)];
  return { cells: identity.runs === 'balance' ? [...left, ...right] : right, formula: brokenFormula(absolute(left), absolute(right)), look: 'wrong' };
}

const absolute = (cells: readonly string[]): string[] => cells.map((cell) => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
