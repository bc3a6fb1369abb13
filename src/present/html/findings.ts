import { sayPlace, type Place } from '../../finding/index.js';
import { partsOf, type Report, type Section } from '../../model/index.js';
import { figureLines, cellPath } from '../../forms/index.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { colon, words } from '../words.js';
import { within } from './claims.js';
import type { Numbered } from './marks.js';
import { cellId, findingId, placeId, ruleId, type View } from './view.js';
import { pageWords } from './words.js';

/** One finding: what, where (a link when the page shows it), and its rule. */
export function findingItem({ number, finding }: Numbered, view: View): string {
  const { severity, message, at, rule, accepted } = finding;
  const target = targetOf(finding, view);
  const place = sayPlace(at)[view.lang] || (target ? pageWords(view.lang).toCell : '');
  const where = place && (target ? tag('a', { href: `#${target}` }, escapeText(place)) : escapeText(place));
  const known = view.rules?.find(({ id }) => id === rule);
  const about = [where, known ? tag('a', { href: `#${ruleId(view, rule)}` }, escapeText(known.title[view.lang])) : escapeText(rule), accepted ? escapeText(`${pageWords(view.lang).accepted}${colon(view.lang)}${accepted.reason}`) : ''].filter(Boolean);
  return tag('li', { id: findingId(view, number), value: number, class: accepted ? `${severity} accepted` : severity }, [
    tag('span', { class: 'severity' }, words(view.lang)[severity]), ' ', escapeText(message[view.lang]), tag('small', {}, about.join(' · ')),
  ]);
}

/** The id of what a finding is about: its cell when the page draws it, else the sentence or heading it stands in. */
function targetOf({ cells, at }: Numbered['finding'], view: View): string | null {
  const drawn = drawnPaths(view.result.report);
  const path = cells.find((cell) => drawn.has(cell));
  if (path !== undefined) return cellId(view, path);
  const { sentences, headings } = placesIn(view.result.report);
  const sentence = sentences.find((one) => within(at, one));
  if (sentence) return placeId(view, sentence);
  const heading = headings.find((one) => within(at, one));
  return heading ? placeId(view, heading, 'heading') : null;
}

/** Computed once a report: every finding asks. */
const drawnIn = new WeakMap<Report, ReadonlySet<string>>();

function drawnPaths(report: Report): ReadonlySet<string> {
  const known = drawnIn.get(report);
  if (known) return known;
  const paths = partsOf(report).flatMap(({ table }) =>
    table ? table.blocks.flatMap((block) => figureLines(block.rows).flatMap((row) => figureLines(block.columns).map((column) => cellPath(table.id, row.path, column.path)))) : [],
  );
  const drawn = new Set(paths);
  drawnIn.set(report, drawn);
  return drawn;
}

const shown = (at: Place): boolean => at.in !== 'file';

/** The places of the text that the page shows. */
function placesIn({ title, titleAt, preamble, sections }: Report): { readonly sentences: Place[]; readonly headings: Place[] } {
  const passages = (section: Section): Place[] => [...section.passages.map(({ at }) => at), ...section.sections.flatMap(passages)];
  const headings = (section: Section): Place[] => [section.at, ...section.sections.flatMap(headings)];
  return {
    sentences: [...preamble.map(({ at }) => at), ...sections.flatMap(passages)].filter(shown),
    headings: [...sections.flatMap(headings), ...(title === null ? [] : [titleAt])].filter(shown),
  };
}
