import type { ChalkInstance } from 'chalk';
import { counted, sayPlace, type Finding, type Severity } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Cause, Change, Explanation, Judged, Result, Summary } from '../model/index.js';
import { drawIdentity } from './draw.js';
import { sayChange, sayExplanation, sayMends } from './explanation.js';
import { byGroup, inOrder, openCauses } from './order.js';
import { indented, pageOf, type Page } from './page.js';
import { nothing, type Presenter } from './presenter.js';
import { harmless, harmlessName, widthOf, wrap } from './width.js';
import { colon, sayCounts, sayIdentities, sayState, saySummary, semicolon, words } from './words.js';

const marks: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const inked = ({ ink }: Page, severity: Severity): ChalkInstance => ({ error: ink.red, warning: ink.yellow, info: ink.dim })[severity];

/** For people at a terminal: the verdict, the causes, the other findings by table, one closing line. */
export const table: Presenter = {
  start: nothing,
  async result(result, options, index) {
    const page = pageOf(options);
    const lines = result.verdict === 'unreadable' ? unreadable(result, page) : await judged(result, page);
    return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  },
  end: (summary, options) => (summary.reports > 1 ? closing(summary, pageOf(options)) : ''),
};

function unreadable(result: Extract<Result, { verdict: 'unreadable' }>, page: Page): string[] {
  const { problem } = result;
  return [
    ...wrap(harmlessName(result.source), page.columns).map((line) => page.ink.bold(line)),
    ...indented(`${page.ink.red(`✗ ${words(page.lang).unreadable}`)}${colon(page.lang)}${harmless(problem.message[page.lang])}`, 2, page),
    ...indented(`${words(page.lang).hint}${colon(page.lang)}${harmless(problem.hint[page.lang])}`, 4, page),
  ];
}

async function judged(result: Judged, page: Page): Promise<string[]> {
  const told = { ...result, causes: openCauses(result) };
  const explained = new Set(told.causes.flatMap(({ findings }) => findings));
  const rest = result.findings.filter(({ id, accepted }) => !explained.has(id) && !accepted);
  return [
    ...heading(result, page),
    ...(await causes(told, page)),
    ...(await findingsByTable(rest, result, page)),
    ...worklist(told, page),
    ...acceptedLines(result, page),
    '',
    page.ink.dim(sayIdentities(result.identities, page.lang)),
  ];
}

function heading({ organization, year, form, source, verdict, findings }: Judged, page: Page): string[] {
  const word = words(page.lang);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const open = findings.filter(({ accepted }) => !accepted);
  for (const { severity } of open) counts[severity]++;
  const told = open.length === 0 && findings.length > 0 ? word.nothingElse : sayCounts(counts, page.lang);
  const name = page.lang === 'zh' ? `${harmlessName(organization ?? word.nobody)}  ${year ?? '—'} ${word.year}` : `${harmlessName(organization ?? word.nobody)}  ${year ?? '—'}`;
  const ink = verdict === 'valid' ? page.ink.green : page.ink.red;
  const layout = page.lang === 'zh' ? `${form} 年${word.form}` : `${word.form} ${form}`;
  const names = wrap(name, page.columns - widthOf(layout) - 2).map((line) => page.ink.bold(line));
  return [
    ...names.slice(0, -1),
    `${names.at(-1)}  ${page.ink.dim(layout)}`,
    ...wrap(harmlessName(source), page.columns).map((line) => page.ink.dim(line)),
    `${ink.bold(`${verdict === 'valid' ? '✓' : '✗'} ${word[verdict]}`)}  ${told}`,
  ];
}

async function causes(result: Judged, page: Page): Promise<string[]> {
  const parts = await Promise.all(result.causes.map((cause, index) => causeLines(cause, index, { result, page })));
  return parts.flat();
}

async function causeLines(cause: Cause, index: number, { result, page }: { readonly result: Judged; readonly page: Page }): Promise<string[]> {
  const word = words(page.lang);
  const best = cause.state === 'tied' ? undefined : cause.explanations[0];
  const label = page.ink.bold(`${word.cause} ${index + 1}`);
  const lines = ['', ...indented(`${label}  ${best ? sayExplanation(best, page) : sayState(cause.state, page.lang)}`, 0, page)];
  if (best) lines.push(...indented(page.ink.dim(`${sayMends(cause, result, page.lang)}${semicolon(page.lang)}${sayState(cause.state, page.lang)}`), 2, page));
  lines.push(...alternatives(cause, cause.explanations.slice(best ? 1 : 0), page));
  if (cause.note) lines.push(...indented(page.ink.dim(cause.note[page.lang]), 2, page));
  return [...lines, ...(await explained(cause, best?.changes ?? [], { result, page }))];
}

/** The findings a cause explains and nobody has accepted, the first of them drawn with what would be changed in them. */
async function explained(cause: Cause, changes: readonly Change[], { result, page }: { readonly result: Judged; readonly page: Page }): Promise<string[]> {
  const all = cause.findings.flatMap((id) => result.findings.find((one) => one.id === id && !one.accepted) ?? []);
  const shown = page.explainAll || page.numbered || all.length <= mostFindings ? all : all.slice(0, mostFindings - 2);
  const lines: string[] = [];
  for (const [at, finding] of shown.entries()) lines.push(...(await findingLines(finding, { result, page, changes, drawn: page.explainAll === true || at < mostDrawings })));
  const left = all.length - shown.length;
  if (left > 0) lines.push(page.ink.dim(page.lang === 'zh' ? `  还有 ${left} 个问题（--explain-all 全部列出）` : `  and ${counted(left, 'more finding')} (--explain-all lists them)`));
  return lines;
}

/** Where one explanation is clearly likelier, the others are told of rather than told. */
const mostAlternatives = { tied: 5, ranked: 2, certain: 0, unexplained: 0 } as const;
/** A shifted row breaks nine identities: more drawings than these say nothing new. */
const mostDrawings = 3;
/** Of another table pasted in, nobody reads forty sums. */
const mostFindings = 10;

function alternatives({ state, more = 0 }: Cause, listed: readonly Explanation[], page: Page): string[] {
  const shown = page.explainAll ? listed : listed.slice(0, mostAlternatives[state]);
  const left = listed.length - shown.length + more;
  const lines = shown.flatMap((one) => indented(`${page.lang === 'zh' ? '或' : 'or'} ${sayExplanation(one, page)}`, 4, page));
  if (left > 0) lines.push(page.ink.dim(page.lang === 'zh' ? `    还有 ${left} 种（--explain-all 全部列出）` : `    and ${left} more (--explain-all lists them)`));
  return lines;
}

async function findingsByTable(findings: readonly Finding[], result: Judged, page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const { group, findings: own } of byGroup(findings)) {
    lines.push('', page.ink.bold(group ? nameOf(group)[page.lang] : words(page.lang).others));
    for (const finding of own) lines.push(...(await findingLines(finding, { result, page, changes: [], drawn: true })));
  }
  return lines;
}

interface Telling {
  readonly result: Judged;
  readonly page: Page;
  readonly changes: readonly Change[];
  /** Whether the identity is drawn as a small table. */
  readonly drawn: boolean;
}

async function findingLines(finding: Finding, { result, page, changes, drawn }: Telling): Promise<string[]> {
  const ink = inked(page, finding.severity);
  const place = sayPlace(finding.at)[page.lang];
  const number = page.numbered ? `${inOrder(result).indexOf(finding) + 1}. ` : '';
  const lines = indented(`${number}${ink(`${marks[finding.severity]} ${words(page.lang)[finding.severity]}`)} ${harmless(finding.message[page.lang])}`, 2, page);
  lines.push(page.ink.dim(`    ${[place, finding.rule].filter(Boolean).join('  ')}`));
  const weighed = finding.identity === undefined || !drawn ? undefined : result.weighed.find(({ identity }) => identity.id === finding.identity);
  if (weighed) lines.push(...(await drawIdentity(weighed, { report: result.report, page, changes })));
  return lines;
}

/** What somebody accepted is told in one line each, with the reason. */
function acceptedLines({ findings }: Judged, page: Page): string[] {
  const known = findings.filter(({ accepted }) => accepted?.by === 'baseline').length;
  const lines = findings.flatMap(({ accepted, message }) => {
    if (accepted?.by !== 'acceptance') return [];
    const [reason, author] = [harmless(accepted.reason), accepted.author && harmless(accepted.author)];
    const why = page.lang === 'zh' ? `——${reason}${author ? `（${author}）` : ''}` : ` — ${reason}${author ? ` (${author})` : ''}`;
    return indented(page.ink.dim(harmless(message[page.lang]) + why), 2, page);
  });
  if (known > 0) lines.push(page.ink.dim(page.lang === 'zh' ? `  ${known} 个已知问题（基线）` : `  ${counted(known, 'known finding')} (baseline)`));
  return lines.length > 0 ? ['', page.ink.bold(page.lang === 'zh' ? '已接受' : 'Accepted'), ...lines] : [];
}

function worklist({ causes: found, findings: all, identities }: Judged, page: Page): string[] {
  const certain = found.flatMap(({ state, explanations, findings }) => (state === 'certain' || state === 'ranked' ? [{ changes: explanations[0]!.changes, findings }] : []));
  const changes = certain.flatMap((one) => one.changes);
  if (found.length < 2 || changes.length === 0) return [];
  const mended = new Set(certain.flatMap(({ findings }) => findings));
  const equations = all.filter(({ id, identity }) => identity !== undefined && mended.has(id)).length;
  const left = identities.broken - equations;
  const [zh, en] = [
    `改这 ${changes.length} 格，则 ${equations} 条不成立的勾稽关系全部成立${left > 0 ? `；另有 ${left} 条见上，算术定不出改哪一格` : ''}`,
    `${counted(changes.length, 'cell')}, then ${counted(equations, 'broken identity holds', 'broken identities hold')}${left > 0 ? `; for ${left} more, above, arithmetic cannot tell which cell` : ''}`,
  ];
  return [
    '',
    ...wrap(`${words(page.lang).worklist}${colon(page.lang)}${page.lang === 'zh' ? zh : en}`, page.columns).map((line) => page.ink.bold(line)),
    ...changes.flatMap((change, index) => indented(`${index + 1}. ${sayChange(change, page)}`, 2, page)),
  ];
}

function closing(summary: Summary, page: Page): string {
  const found = Object.values(summary.findings).some((count) => count > 0) || summary.unreadable === 0 ? `${sayCounts(summary.findings, page.lang)}\n` : '';
  return `\n${page.ink.bold(saySummary(summary, page.lang))}\n${found}`;
}
