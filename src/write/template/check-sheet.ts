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
  const [leftSum, rightSum] = sumsOf(checked, identity);
  const [sides, equal] = [`COUNT(C${row}:D${row})`, `SUM(C${row})=SUM(D${row})`];
  const formula = `IF(${sides}=0,"${words.empty[lang]}",IF(${equal},"${words.holds[lang]}",IF(${sides}<2,"${words.unfinished[lang]}","${words.broken[lang]}")))`;
  return [
    { row, column: 1, style: 'heading', content: { number } },
    { row, column: 2, style: 'label', content: { text: name } },
    { row, column: 3, style: 'heading', content: { formula: sumFormula(left, sheet), cached: leftSum ?? '' } },
    { row, column: 4, style: 'heading', content: { formula: sumFormula(right, sheet), cached: rightSum ?? '' } },
    { row, column: 5, style: 'heading', content: { formula, cached: words[stateOf(leftSum, rightSum)][lang] } },
  ];
}

const reference = ({ form }: Checked, sheet: string): string => `${sheet}$E$${firstRow}:$E$${firstRow + identitiesOf(form).length - 1}`;

/** True while some equation does not hold. `sheet` is how the checks are called from elsewhere (`核对!`), empty on their own sheet. */
export const brokenSomewhere = (checked: Checked, sheet: string): string => `COUNTIF(${reference(checked, sheet)},"${words.broken[checked.lang]}")>0`;

/** The line that says whether all holds: what is wrong before what is yet to come. */
export function verdict(checked: Checked, sheet: string): Content {
  const { lang, form } = checked;
  const [states, title] = [reference(checked, sheet), `${words.checks[lang]}${lang === 'zh' ? '：' : ': '}`];
  const count = (...some: State[]): string => some.map((state) => `COUNTIF(${states},"${words[state][lang]}")`).join('+');
  const formula =
    `"${title}"&IF(${count('empty')}=ROWS(${states}),"${words.empty[lang]}",IF(${count('broken')}>0,${count('broken')}&"${words.someBroken[lang]}",` +
    `IF(${count('holds')}=ROWS(${states}),"${words.allHold[lang]}",(${count('empty', 'unfinished')})&"${words.someOpen[lang]}")))`;
  const found = identitiesOf(form).map((identity) => stateOf(...sumsOf(checked, identity)));
  const [broken, open] = [found.filter((state) => state === 'broken').length, found.filter((state) => state === 'empty' || state === 'unfinished').length];
  const state = found.every((one) => one === 'empty') ? words.empty[lang] : broken > 0 ? broken + words.someBroken[lang] : open === 0 ? words.allHold[lang] : open + words.someOpen[lang];
  return { formula, cached: title + state };
}

type State = 'empty' | 'unfinished' | 'holds' | 'broken';

/** A side without any figure is still to come: an equation with one is not broken by that. */
function stateOf(left: number | null, right: number | null): State {
  if (left === null && right === null) return 'empty';
  if ((left ?? 0) === (right ?? 0)) return 'holds';
  return left === null || right === null ? 'unfinished' : 'broken';
}

/** What both sides of an equation come to with the figures the workbook begins with; `null` for a side without any. */
function sumsOf({ figures }: Checked, { terms }: Identity): [left: number | null, right: number | null] {
  const sum = (wanted: 1 | -1): number | null => {
    const known = terms.flatMap(({ cell, times }) => (times === wanted ? (figures.get(cell) ?? []) : []));
    return known.length === 0 ? null : known.reduce((total, figure) => total + figure, 0);
  };
  return [sum(1), sum(-1)];
}
