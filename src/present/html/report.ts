import type { Judged, Unreadable } from '../../model/index.js';
import { tag, type Attributes } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { nameOf } from '../../forms/index.js';
import { byGroup, openCauses } from '../order.js';
import type { PresentOptions } from '../presenter.js';
import { colon, sayCounts, sayIdentities, words } from '../words.js';
import { causeSection } from './causes.js';
import { findingItem } from './findings.js';
import { marksOf, type Numbered } from './marks.js';
import { paper } from './paper.js';
import { keyOf, ruleId, type View } from './view.js';
import { pageWords } from './words.js';

/** A judged report, folded under one line of the overview. */
export function judgedReport(result: Judged, options: PresentOptions, open: boolean): string {
  const view: View = { ...options, result, marks: marksOf(result), key: keyOf(result.source) };
  const word = words(options.lang);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of result.findings) if (!accepted) counts[severity]++;
  const name = result.organization ?? word.nobody;
  const line = [name, String(result.year ?? '—'), sayCounts(counts, options.lang)];
  const facts = `${options.lang === 'zh' ? `${result.form} 年${word.form}` : `${word.form} ${result.form}`} · ${sayIdentities(result.identities, options.lang)}`;
  return folded({ key: view.key, open, verdict: result.verdict, source: result.source, line, lang: options.lang, data: { errors: counts.error, name, year: result.year ?? '' } }, [
    tag('p', { class: 'facts' }, escapeText(facts)),
    ...causesAndFindings(view),
    tag('h3', { class: 'part' }, pageWords(options.lang).report),
    paper(view),
    rulesUsed(view),
  ]);
}

/** A source that could not be read. */
export const lostReport = ({ source, problem }: Unreadable, { lang }: PresentOptions, open: boolean): string =>
  folded({ key: keyOf(source), open, verdict: 'unreadable', source, line: [source, '—', problem.message[lang]], lang, data: { errors: 0, name: source, year: '' } }, [
    tag('p', {}, escapeText(problem.message[lang])), tag('p', {}, `${words(lang).hint}${colon(lang)}${escapeText(problem.hint[lang])}`),
  ]);

interface Fold {
  readonly key: string;
  readonly open: boolean;
  readonly verdict: 'valid' | 'invalid' | 'unreadable';
  readonly source: string;
  readonly line: readonly string[];
  readonly lang: PresentOptions['lang'];
  readonly data: { readonly errors: number; readonly name: string; readonly year: number | string };
}

const signs = { valid: '✓', invalid: '✗', unreadable: '?' } as const;

function folded({ key, open, verdict, source, line: [name = '', ...rest], lang, data }: Fold, inside: readonly string[]): string {
  const attributes: Attributes = { class: `report ${verdict}`, id: key, open, 'data-verdict': verdict, 'data-errors': data.errors, 'data-name': data.name, 'data-year': data.year };
  const badge = tag('span', { class: 'verdict' }, `${signs[verdict]} ${words(lang)[verdict]}`);
  const summary = tag('summary', {}, [badge, tag('h2', {}, escapeText(name)), ...rest.map((one) => tag('span', {}, escapeText(one))), source === name ? '' : tag('small', { class: 'source' }, escapeText(source))]);
  return `${tag('details', attributes, [summary, tag('article', {}, inside)])}\n`;
}

function causesAndFindings(view: View): string[] {
  const causes = openCauses(view.result);
  const explained = new Set(causes.flatMap(({ findings }) => findings));
  const rest = view.marks.list.filter(({ finding }) => !explained.has(finding.id));
  const numbered = new Map(rest.map((one) => [one.finding.id, one]));
  if (view.marks.list.length === 0) return [tag('p', { class: 'clean' }, pageWords(view.lang).clean)];
  return [
    ...causes.map((cause, index) => causeSection(cause, index, view)),
    ...byGroup(rest.flatMap(({ finding }) => (finding.accepted ? [] : [finding]))).map(({ group, findings }) => listUnder(group ? nameOf(group)[view.lang] : words(view.lang).others, findings.map(({ id }) => numbered.get(id)!), view)),
    listUnder(words(view.lang).accepted, rest.filter(({ finding }) => finding.accepted), view),
  ];
}

const listUnder = (title: string, findings: readonly Numbered[], view: View): string =>
  findings.length === 0 ? '' : tag('section', {}, [tag('h3', {}, escapeText(title)), tag('ol', { class: 'findings' }, findings.map((one) => findingItem(one, view)))]);

const row = (head: string, text: string): string => `<div>${tag('dt', {}, head)}${tag('dd', {}, escapeText(text))}</div>`;

/** Why each rule that found something is checked, on what authority, and how to mend it. */
function rulesUsed(view: View): string {
  const { rules = [], lang, result } = view;
  const used = new Set(result.findings.map(({ rule }) => rule));
  const known = rules.filter(({ id }) => used.has(id));
  if (known.length === 0) return '';
  const word = pageWords(lang);
  const list = known.map(({ id, title, why, authority, mend }) =>
    tag('section', { class: 'rule', id: ruleId(view, id) }, [tag('h4', {}, [escapeText(title[lang]), ' ', tag('code', {}, id)]), tag('dl', {}, [row(word.why, why[lang]), row(word.authority, authority.map((one) => one[lang]).join(lang === 'zh' ? '；' : '; ')), row(word.mend, mend[lang])])]),
  );
  return tag('h3', { class: 'part' }, word.rules) + list.join('');
}
