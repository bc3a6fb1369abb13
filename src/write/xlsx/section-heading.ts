import type { Form, Table } from '../../forms/index.js';

const numerals = '一二三四五六七八九十';

/** A heading as reports number them: `三、` before a section, `（三）` and `3.` before what stands in one. As it is where the number was lost. */
export function numberedHeading(number: number | null, heading: string, depth = 0): string {
  if (number === null) return heading;
  const numeral = numerals[number - 1] ?? String(number);
  return depth === 0 ? `${numeral}、${heading}` : depth === 1 ? `（${numeral}）${heading}` : `${number}.${heading}`;
}

/** The official heading of the section a table stands in; its own title when it stands in none. */
export function officialHeading(form: Form, table: Table): string {
  const section = form.sections.find((one) => one.table === table.id);
  return section ? numberedHeading(section.number, section.title) : table.title;
}
