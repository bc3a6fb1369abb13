// The official forms. In: nothing. Out: trees, cells, identities, sections, notices. Refuses to know anything else:
// a form is readable alone.
import { form2008 } from './2008.js';
import { form2014 } from './2014.js';
import { form2019 } from './2019.js';
import { form2021 } from './2021.js';
import type { CellPath, Form, FormId, Table, TableId } from './form.js';
import { nameUnlisted, namesOf, type Name } from './names.js';

export * from './cells.js';
export * from './correspondence.js';
export * from './form.js';
export { history } from './history.js';
export * from './identities.js';
export { isAbbreviation, lettersOf } from './letters.js';
export { shortLabel, type Name } from './names.js';
export * from './notices.js';
export * from './numerals.js';
export { printedDate } from './printed-date.js';
export * from './paper/index.js';
export { isTraditional, simplified } from './simplified.js';
export { form2008, form2014, form2019, form2021 };

/** The forms of six sections and three tables, the one in force first. */
export const forms: readonly Form[] = [form2021, form2019];

/** Every form known, those of the statistics tables too, the one in force first. */
export const allForms: readonly Form[] = [...forms, form2014, form2008];

const byId = new Map<string, Form>(allForms.map((form) => [form.id, form]));

/** The form of an id; `undefined` for an id nobody knows. */
export const formOf = (id: string): Form | undefined => byId.get(id);

/** A table as a form lays it out; `undefined` when the form has no such table. */
export const tableOf = (form: FormId, table: TableId): Table | undefined => byId.get(form)?.tables.find((one) => one.id === table);

/** The form prescribed for a report year, among those of six sections or among all that are given. */
export const formOfYear = (year: number, among: readonly Form[] = forms): Form | undefined =>
  among.find(({ years: [from, to] }) => year >= from && (to === null || year <= to));

let names: ReadonlyMap<CellPath, Name> | undefined;

/** What a cell, a line or a table is called: a line no form has by its own label, any other unknown path by itself. */
export const nameOf = (path: CellPath): Name => (names ??= namesOf(allForms)).get(path) ?? nameUnlisted(path, names) ?? { zh: path, en: path };
