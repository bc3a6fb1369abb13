import { numbered, paperTable, type CellPath, type Form, type SectionTitle } from '../../forms/index.js';
import { makeZip } from '../zip.js';
import { documentParts, paragraphXml, promptXml } from './document/parts.js';
import { prompts } from './document/prompts.js';
import { longTable, tableXml } from './document/table-xml.js';
import { figuresFrom } from './figures.js';
import { titleOf, type Template } from './template.js';

/**
 * An empty form as a Word document (.docx): title, sections with prompts to write over, tables without figures but
 * those of last year. In Chinese whatever the language: it is the official form. A prompt left in is noticed when the
 * report is checked.
 */
export function templateDocument(template: Template): Uint8Array {
  const { form, prior } = template;
  const figures = figuresFrom(form, prior);
  const sections = form.sections.map((section) => sectionXml(form, section, figures));
  const loose = form.tables.filter(({ id }) => !form.sections.some(({ table }) => table === id)).map((table) => paragraphXml(table.title, 'Heading1') + tableXml(paperTable(table), figures));
  const body = [paragraphXml(brokenTitle(template), 'Title'), ...sections, ...loose].join('');
  return makeZip(Object.fromEntries(Object.entries(documentParts(body)).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

function sectionXml(form: Form, { number, title, table }: SectionTitle, figures: ReadonlyMap<CellPath, number>): string {
  const asked = (prompts[number] ?? []).map(({ heading, text }, index) => (heading ? paragraphXml(numbered(index + 1, heading, 1), 'Heading2') : '') + promptXml(text, heading ?? title));
  const papers = form.tables.filter(({ id }) => id === table).map(paperTable);
  const heading = paragraphXml(numbered(number, title), 'Heading1', papers.some(({ rows }) => rows > longTable));
  return [heading, ...asked, ...papers.map((paper) => tableXml(paper, figures))].join('');
}

/** Characters of the title that find room in a line, at twenty-two points. */
const titleLine = 20;

/** A title too long for its line is broken behind the body's name, as official papers do: never within 年度报告. */
function brokenTitle(template: Template): string {
  const title = titleOf(template);
  const name = title.length - titleOf({ ...template, organization: '' }).length;
  return title.length > titleLine && name > 0 ? `${title.slice(0, name)}\n${title.slice(name)}` : title;
}
