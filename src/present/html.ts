import type { Lang } from '../finding/index.js';
import { tag } from '../html/tag.js';
import { escapeText } from '../html/text.js';
import type { Summary } from '../model/index.js';
import { judgedReport, lostReport } from './html/report.js';
import { script, scriptHash } from './html/script.js';
import { style } from './html/style.js';
import { pageWords } from './html/words.js';
import type { PresentOptions, Presenter } from './presenter.js';
import { sayCounts, saySummary, semicolon, words } from './words.js';

/**
 * One self-contained page: for each report a line of the overview that opens on causes, findings, the report itself with
 * wrong cells and claims marked, and the rules. Links alone lead from finding to cell and back; nothing is loaded.
 */
export const html: Presenter = {
  start: (options) => `${head(options)}<body>\n<header>${tag('h1', {}, pageWords(options.lang).title)}</header>\n${controls(options)}<main>\n`,
  result: (result, options, index) => (result.verdict === 'unreadable' ? lostReport(result, options, index === 0) : judgedReport(result, options, index === 0)),
  end: (summary, options) => `</main>\n${summary.reports > 1 ? total(summary, options.lang) : ''}${footer(options)}<script>${script}</script>\n</body>\n</html>\n`,
};

/** What may happen on the page: its own style, its own script, and no request of any kind. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

const head = ({ lang }: PresentOptions): string =>
  `<!DOCTYPE html>\n<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${pageWords(lang).title}</title>\n<style>${style}</style>\n</head>\n`;

const option = (value: string, text: string): string => tag('option', { value }, text);

function controls({ lang }: PresentOptions): string {
  const word = pageWords(lang);
  const verdicts = [option('', word.all), ...(['invalid', 'valid', 'unreadable'] as const).map((one) => option(one, words(lang)[one]))];
  const orders = [option('order', word.byOrder), option('verdict', word.byVerdict), option('errors', word.byErrors), option('name', word.byName), option('year', word.byYear)];
  return `${tag('search', { class: 'controls', hidden: true, 'aria-label': word.overview }, [
    tag('label', {}, [word.search, '<input type="search">']),
    tag('label', {}, [words(lang).verdict, tag('select', {}, verdicts)]),
    tag('label', {}, [word.sort, tag('select', {}, orders)]),
    '<output aria-live="polite"></output>',
  ])}\n`;
}

/** How many reports are valid: known last, and shown above the reports. */
const total = (summary: Summary, lang: Lang): string => `<p class="total">${escapeText(`${saySummary(summary, lang)}${semicolon(lang)}${sayCounts(summary.findings, lang)}`)}</p>\n`;

const footer = ({ lang, version }: PresentOptions): string => `<footer><p>gov-report ${escapeText(version)} ${pageWords(lang).made}</p></footer>\n`;
