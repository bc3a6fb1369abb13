import { numbered, type Form, type Table } from '../../forms/index.js';

/** The official heading of the section a table stands in; its own title when it stands in none. */
export function officialHeading(form: Form, table: Table): string {
  const section = form.sections.find((one) => one.table === table.id);
  return section ? numbered(section.number, section.title) : table.title;
}
