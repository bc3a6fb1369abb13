import { officialTable, type DrawnCell } from '../../html/official-table.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { nameOf, type CellPath, type Table } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import type { CellMarks } from './marks.js';
import { cellId, findingId, type View } from './view.js';
import { pageWords } from './words.js';

/** A table like the official form; a wrong figure is marked, numbered like its finding, and leads to it. */
export function tableWithMarks(table: Table, view: View): string {
  const name = nameOf(table.id)[view.lang];
  return tag('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': name }, officialTable(table, name, (path) => drawn(path, view)));
}

function drawn(path: CellPath, view: View): DrawnCell {
  const [cell, marks] = [view.result.report.cells.get(path), view.marks.at(path)];
  const kind = marks.change ? 'change' : marks.own.length > 0 ? marks.own[0]!.finding.severity : marks.shade ? 'also' : '';
  const classes = [kind, cell && cell.state !== 'number' ? cell.state : cell ? '' : 'absent'].filter(Boolean).join(' ');
  const words = pageWords(view.lang);
  const title = cell === undefined ? words.absent : cell.state === 'unread' ? words.unread : cell.state === 'inferred' ? words.inferred : undefined;
  return { attributes: { id: cellId(view, path), ...(classes && { class: classes }), ...(title && { title }) }, inside: figure(cell, marks) + numbers(marks, view) };
}

/** As printed; where the best explanation would change it, the old figure struck out and the new one beside it. */
function figure(cell: Cell | undefined, { change }: CellMarks): string {
  const text = cell === undefined ? '' : cell.text || (cell.value === null ? '' : String(cell.value));
  const shown = escapeText(text).replaceAll('\n', '<br>');
  return change ? `${shown && tag('del', {}, shown)} ${tag('ins', {}, escapeText(String(change.to)))}` : shown;
}

const numbers = ({ own }: CellMarks, view: View): string =>
  own.map(({ number, finding }) => tag('sup', {}, tag('a', { href: `#${findingId(view, number)}`, class: finding.severity, 'aria-label': pageWords(view.lang).toFinding(number) }, String(number)))).join('');
