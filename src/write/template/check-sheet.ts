import type { Lang } from '../../finding/index.js';
import { identitiesOf, type CellPath, type Form, type Identity } from '../../forms/index.js';
import type { Content, Sheet, SheetCell } from '../xlsx/sheet.js';
import { sideOf, sumFormula } from './formulas.js';
import { identityWords, words } from './words.js';

/** What the sheet of checks is written from. */
export interface Checked {
  readonly form: Form;
  readonly addressOf: ReadonlyMap<CellPath, string>;
  /** The figures the workbook begins with: they decide what the formulas show before they are calculated. */
  readonly figures: ReadonlyMap<CellPath, number>;
  readonly lang: Lang;
}

const firstRow = 3;

/** One line for every equation of the form, and over them whether all hold. Beside each line stand two figures, never a row of seven. */
export function checkSheet(checked: Checked): Sheet {
  const { form, lang } = checked;
  const lines = identitiesOf(form).map((identity, index) => checkLine(checked, identity, { row: firstRow + index, number: index + 1, name: identityWords(form, identity)[lang] }));
  const states = [`E${firstRow}:E${firstRow + lines.length - 1}`];
  const heads = [words.number, words.relation, words.left, words.right, words.state];
  return {
    name: words.checks[lang],
    cells: [
      { row: 1, column: 1, columnSpan: 5, style: 'live', content: verdict(checked, '') },
      ...heads.map((head, index): SheetCell => ({ row: 2, column: index + 1, style: 'block', content: { text: head[lang] } })),
      ...lines.flat(),
    ],
    widths: [6, 74, 16, 16, 16],
    heights: new Map([[1, 28]]),
    frozenRows: 2,
    protected: true,
    highlights: [
      { cells: states, formula: `$E${firstRow}="${words.broken[lang]}"`, look: 'wrong' },
      { cells: states, formula: `$E${firstRow}="${words.holds[lang]}"`, look: 'right' },
      { cells: ['A1'], formula: brokenSomewhere(checked, ''), look: 'wrong' },
    ],
    print: { area: `A1:E${firstRow + lines.length - 1}`, title: 2 },
  };
}

function checkLine(checked: Checked, identity: Identity, { row, number, name }: { row: number; number: number; name: string }): SheetCell[] {
  const { addressOf, lang } = checked;
  const sheet = `'${words.form[lang]}'!`;
  const [left, right] = [sideOf(identity, 1, addressOf), sideOf(identity, -1, addressOf)];
  const [leftSum, rightSum] = ([1, -1] as const).map((times) => sumOf(checked, identity.terms.flatMap((term) => (term.times === times ? term.cell : []))));
  const state = leftSum === null && rightSum === null ? words.empty : (leftSum ?? 0) === (rightSum ?? 0) ? words.holds : words.broken;
  const formula = `IF(COUNT(C${row}:D${row})=0,"${words.empty[lang]}",IF(SUM(C${row})=SUM(D${row}),"${words.holds[lang]}","${words.broken[lang]}"))`;
  return [
    { row, column: 1, style: 'heading', content: { number } },
    { row, column: 2, style: 'label', content: { text: name } },
    { row, column: 3, style: 'heading', content: { formula: sumFormula(left, sheet), cached: leftSum ?? '' } },
    { row, column: 4, style: 'heading', content: { formula: sumFormula(right, sheet), cached: rightSum ?? '' } },
    { row, column: 5, style: 'heading', content: { formula, cached: state[lang] } },
  ];
}

const reference = ({ form }: Checked, sheet: string): string => `${sheet}$E$${firstRow}:$E$${firstRow + identitiesOf(form).length - 1}`;

/** True while some equation does not hold. `sheet` is how the checks are called from elsewhere (`核对!`), empty on their own sheet. */
export const brokenSomewhere = (checked: Checked, sheet: string): string => `COUNTIF(${reference(checked, sheet)},"${words.broken[checked.lang]}")>0`;

/** The line that says whether all holds. */
export function verdict(checked: Checked, sheet: string): Content {
  const { lang, figures } = checked;
  const [states, title] = [reference(checked, sheet), `${words.checks[lang]}${lang === 'zh' ? '：' : ': '}`];
  const broken = `COUNTIF(${states},"${words.broken[lang]}")`;
  const formula =
    `"${title}"&IF(COUNTIF(${states},"${words.empty[lang]}")=ROWS(${states}),"${words.empty[lang]}",` +
    `IF(${broken}=0,"${words.allHold[lang]}",${broken}&"${words.someBroken[lang]}"))`;
  const count = identitiesOf(checked.form).filter(({ terms }) => terms.reduce((sum, { cell, times }) => sum + times * (figures.get(cell) ?? 0), 0) !== 0).length;
  const state = figures.size === 0 ? words.empty[lang] : count === 0 ? words.allHold[lang] : `${count}${words.someBroken[lang]}`;
  return { formula, cached: title + state };
}

function sumOf({ figures }: Checked, cells: readonly CellPath[]): number | null {
  const known = cells.flatMap((cell) => figures.get(cell) ?? []);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
}
