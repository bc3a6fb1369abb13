import type { Place } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import { cellOfSubject, type Claim, type Passage } from '../../model/index.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import type { Numbered } from './marks.js';
import { cellId, findingId, placeId, type View } from './view.js';
import { pageWords } from './words.js';

/** Whether a claim may stand in a passage: the same paragraph, or the same line of a text. */
export const within = (at: Place, passage: Place): boolean => (at.in === 'text' && passage.in === 'text' ? at.line === passage.line : placeKey(at) === placeKey(passage));
const placeKey = (at: Place): string => JSON.stringify(Object.entries(at).sort());

interface Span {
  readonly from: number;
  readonly to: number;
  readonly claim: Claim;
}

/** A paragraph with the figures it claims marked; what a finding speaks of carries its number. */
export function passageWithClaims({ text, at }: Passage, view: View): string {
  const spans = spansIn(text, view.result.report.claims.filter((claim) => within(claim.at, at)), at);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, claim } of spans) {
    parts.push(escapeText(text.slice(done, from)), marked(text.slice(from, to), claim, view));
    done = to;
  }
  const told = new Set(spans.flatMap(({ claim }) => findingsAt(claim.at, view)));
  const loose = view.marks.open.filter((one) => !told.has(one) && one.finding.cells.length === 0 && within(one.finding.at, at));
  return tag('p', { id: placeId(view, at) }, [...parts, escapeText(text.slice(done)), ...loose.map((one) => numberLink(one, view))]);
}

/** Where each quote stands, from left to right; of two that overlap, the first. */
function spansIn(text: string, claims: readonly Claim[], at: Place): Span[] {
  const spans: Span[] = [];
  const found = claims.map((claim) => {
    const hint = claim.at.in === 'text' && at.in === 'text' ? Math.max(0, claim.at.column - at.column) : 0;
    const from = text.indexOf(claim.quote, hint);
    return { from: from < 0 ? text.indexOf(claim.quote) : from, claim };
  });
  for (const { from, claim } of found.filter(({ from, claim }) => from >= 0 && claim.quote !== '').sort((one, other) => one.from - other.from)) {
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to: from + claim.quote.length, claim });
  }
  return spans;
}

/** The findings that stand exactly where a claim does. */
const findingsAt = (at: Place, { marks }: View): Numbered[] => marks.open.filter(({ finding }) => placeKey(finding.at) === placeKey(at));

function marked(text: string, claim: Claim, view: View): string {
  const path = cellOfSubject(claim.subject);
  const cell = path === null ? undefined : view.result.report.cells.get(path);
  const findings = findingsAt(claim.at, view);
  const title = path !== null && cell && !claim.elsewhere ? `${nameOf(path)[view.lang]}  ${pageWords(view.lang).table(cell.text)}` : pageWords(view.lang).claim;
  const mark = tag('mark', { class: findings[0]?.finding.severity ?? 'claim', title, id: `${placeId(view, claim.at)}-claim` }, escapeText(text));
  const linked = path !== null && cell && !claim.elsewhere ? tag('a', { href: `#${cellId(view, path)}`, class: 'claim' }, mark) : mark;
  return linked + findings.map((one) => numberLink(one, view)).join('');
}

const numberLink = ({ number, finding }: Numbered, view: View): string =>
  tag('sup', {}, tag('a', { href: `#${findingId(view, number)}`, class: finding.severity, 'aria-label': pageWords(view.lang).toFinding(number) }, String(number)));
