import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import type { Finding } from '../../finding/index.js';
import type { Comparison, SectionChange } from '../../model/index.js';
import type { PresentOptions } from '../presenter.js';
import { plainTable, sheetPage } from '../sheet-page.js';
import { words } from '../words.js';
import { byTable, cellName, headings, printed, sayCells, sayState, share, sideName, signed } from './rows.js';

/** A comparison as one page of its own. */
export function compareHtml(comparison: Comparison, { lang }: PresentOptions): string {
  const { before, after, sections, findings } = comparison;
  const [head, word] = [headings(lang), words(lang)];
  const list = (found: readonly Finding[]): string => tag('ul', {}, found.map(({ severity, message }) => tag('li', {}, escapeText(`${word[severity]} ${message[lang]}`))));
  const section = (one: SectionChange): string => tag('li', {}, [
    tag('strong', {}, escapeText(one.heading)), ` ${escapeText(sayState(one, lang))}`,
    ...one.removed.map((text) => tag('div', {}, tag('del', {}, escapeText(text)))), ...one.added.map((text) => tag('div', {}, tag('ins', {}, escapeText(text)))),
  ]);
  return sheetPage(`${sideName(before, lang)} → ${sideName(after, lang)}`, lang, [
    tag('p', {}, escapeText(`${before.source} → ${after.source}`)),
    tag('p', {}, tag('strong', {}, `${word[before.verdict]} → ${word[after.verdict]}`)),
    tag('h2', {}, head.figures), tag('p', {}, escapeText(sayCells(comparison, lang))),
    ...byTable(comparison, lang).map(({ title, changes }) =>
      plainTable(title, [head.cell, head.before, head.after, head.change, '%'], changes.map((change) => [cellName(change, lang), printed(change.before, lang), printed(change.after, lang), signed(change.change), share(change)]))),
    tag('h2', {}, head.text), tag('ul', {}, sections.map(section)),
    tag('h2', {}, head.findings),
    ...(['went', 'came'] as const).flatMap((kind) => [tag('p', {}, `${head[kind]} ${findings[kind].length}`), list(findings[kind])]),
    tag('p', {}, `${head.stayed} ${findings.stayed.length}`),
  ]);
}
