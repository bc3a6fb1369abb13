import { numbered } from '../../forms/index.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { partsOf, type Section } from '../../model/index.js';
import { passageWithClaims, within } from './claims.js';
import { tableWithMarks } from './tables.js';
import { findingId, placeId, type View } from './view.js';

/** The report itself in the order of the paper, marked. */
export function paper(view: View): string {
  const { report } = view.result;
  return tag('div', { class: 'paper', lang: 'zh-CN' }, [
    report.title === null ? '' : heading(2, report.title, { at: report.titleAt, view }),
    ...report.preamble.map((passage) => passageWithClaims(passage, view)),
    ...partsOf(report).map(({ section, table, title }) => [section ? heading(3, title, { at: section.at, view }) : tag('h3', {}, escapeText(title)), ...(section ? wordsOf(section, 0, view) : []), table ? tableWithMarks(table, view) : ''].join('\n')),
  ]);
}

const wordsOf = ({ passages, sections }: Section, depth: number, view: View): string[] => [
  ...passages.map((passage) => passageWithClaims(passage, view)),
  ...sections.flatMap((section) => [heading(Math.min(6, depth + 4), numbered(section.number, section.heading, depth + 1), { at: section.at, view }), ...wordsOf(section, depth + 1, view)]),
];

/** A heading with the numbers of the findings that stand at it. */
function heading(level: number, text: string, { at, view }: { readonly at: Section['at']; readonly view: View }): string {
  const own = at.in === 'file' ? [] : view.marks.open.filter(({ finding }) => finding.cells.length === 0 && within(finding.at, at));
  const links = own.map(({ number, finding }) => tag('sup', {}, tag('a', { href: `#${findingId(view, number)}`, class: finding.severity }, String(number))));
  return tag(`h${level}`, at.in === 'file' ? {} : { id: placeId(view, at, 'heading') }, [escapeText(text), ...links]);
}
