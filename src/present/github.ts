import { harmless, sayPlace, type Finding, type Severity } from '../finding/index.js';
import type { Result } from '../model/index.js';
import { fileOf } from './file-of.js';
import { nothing, type PresentOptions, type Presenter } from './presenter.js';
import { sayCounts, saySummary, words } from './words.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands: a remark beside the line where there is one, beside the file where there is none. What was
 * accepted is only a notice. Nothing from a report can begin a command: line breaks are escaped.
 */
export const github: Presenter = {
  start: nothing,
  result: (result, options) => commandsOf(result, options).join(''),
  end: (summary, { lang }) => `${saySummary(summary, lang)}${lang === 'zh' ? '；' : '; '}${sayCounts(summary.findings, lang)}\n`,
};

function commandsOf(result: Result, { lang }: PresentOptions): string[] {
  if (result.verdict !== 'unreadable') return result.findings.map((finding) => commandOf(finding, result.source, lang));
  const { message, hint } = result.problem;
  return [command('error', { file: fileOf(result.source), title: words(lang).unreadable }, `${message[lang]} ${hint[lang]}`)];
}

function commandOf({ rule, severity, message, at, accepted }: Finding, source: string, lang: PresentOptions['lang']): string {
  const line = at.in === 'text' ? { line: String(at.line), col: String(at.column) } : {};
  const place = at.in === 'text' ? '' : sayPlace(at)[lang];
  const told = [message[lang], place && `[${place}]`, accepted && `(${accepted.reason || words(lang).baseline})`].filter(Boolean).join(' ');
  return command(accepted ? 'notice' : commands[severity], { file: fileOf(source), ...line, title: rule }, told);
}

const command = (name: string, properties: Readonly<Record<string, string>>, message: string): string =>
  `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')}::${escapeData(message)}\n`;

const escapeData = (text: string): string => withoutLineCodes(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Line ends are escaped as GitHub has it; other codes a log would obey are shown. `##[` begins a command anywhere in a line. */
const withoutLineCodes = (text: string): string => text.split(/([\r\n])/).map((part) => (part === '\r' || part === '\n' ? part : harmless(part))).join('');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
