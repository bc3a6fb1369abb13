import { sayPlace, type Finding, type Lang } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Cause, Judged, Result } from '../model/index.js';
import { bracketed, remarksOn } from './explanation.js';
import { nothing, type Presenter } from './presenter.js';
import { harmless } from './width.js';
import { colon, sayCounts, sayIdentities, saySummary, sayState, semicolon, words } from './words.js';

/** For a page or an issue: the verdict, the causes, a table of findings. */
export const markdown: Presenter = {
  start: nothing,
  result: (result, { lang }, index) => `${index > 0 ? '\n' : ''}${resultLines(result, lang).join('\n')}\n`,
  end: (summary, { lang }) => (summary.reports > 1 ? `\n---\n\n${saySummary(summary, lang)}${semicolon(lang)}${sayCounts(summary.findings, lang)}\n` : ''),
};

function resultLines(result: Result, lang: Lang): string[] {
  const word = words(lang);
  if (result.verdict === 'unreadable') {
    return [`## ${escape(result.source)}`, '', `**${word.unreadable}**${colon(lang)}${escape(result.problem.message[lang])}`, '', `${word.hint}${colon(lang)}${escape(result.problem.hint[lang])}`];
  }
  return [
    `## ${[escape(result.organization ?? word.nobody), result.year ?? ''].join(' ').trim()}`, '',
    `**${word[result.verdict]}** · \`${harmless(result.source.replaceAll('`', "'").replace(/[\r\n]+/g, ' '))}\` · ${sayIdentities(result.identities, lang)}`,
    ...result.causes.flatMap((cause, index) => causeLines(cause, index, lang)),
    ...findingTable(result, lang),
  ];
}

function causeLines({ state, explanations, findings, more = 0, note }: Cause, index: number, lang: Lang): string[] {
  const told = explanations.slice(0, mostExplanations).map((one) => {
    const cells = one.changes.map(({ cell, from, to }) => `${quoted(escape(nameOf(cell)[lang]), lang)} ${from ?? words(lang).blank} → **${to}**`).join(semicolon(lang));
    return `- ${cells}${escape(bracketed(remarksOn(one, lang), lang))}`;
  });
  const left = explanations.length - told.length + more;
  if (left > 0) told.push(lang === 'zh' ? `- 还有 ${left} 种` : `- and ${left} more`);
  const notes = note ? ['', escape(note[lang])] : [];
  return ['', `### ${words(lang).cause} ${index + 1}${colon(lang)}${sayState(state, lang)}`, '', ...told, ...notes, '', `<sub>${findings.map(escape).join(' · ')}</sub>`];
}

const mostExplanations = 5;

const quoted = (text: string, lang: Lang): string => (lang === 'zh' ? `「${text}」` : `“${text}”`);

/** Findings accepted stand among the others, and say so. */
function findingTable({ findings }: Judged, lang: Lang): string[] {
  if (findings.length === 0) return [];
  const head = lang === 'zh' ? ['', '问题', '位置', '规则'] : ['', 'Finding', 'Place', 'Rule'];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const line = ({ severity, message, at, rule, accepted }: Finding): string =>
    row([accepted ? words(lang).accepted : words(lang)[severity], escape(message[lang] + (accepted?.reason ? ` — ${accepted.reason}` : '')), escape(sayPlace(at)[lang]), `\`${rule}\``].map((cell) => cell.replaceAll('|', '\\|')));
  return ['', row(head), row(head.map(() => '---')), ...findings.map(line)];
}

/** Text from a report does not become markup, nor a code that turns the text around. */
const escape = (text: string): string => harmless(text.replace(/[\r\n]+/g, ' ')).replace(/[\\*_[\]<>#`~]/g, (char) => `\\${char}`);
