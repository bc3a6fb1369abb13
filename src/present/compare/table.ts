import { Chalk } from 'chalk';
import type { Finding } from '../../finding/index.js';
import type { CellChange, Comparison, SectionChange } from '../../model/index.js';
import type { PresentOptions } from '../presenter.js';
import { harmless, harmlessName, padEnd, widthOf, wrap } from '../width.js';
import { colon, words } from '../words.js';
import { byTable, cellName, headings, printed, sayCells, sayState, share, sideName, signed } from './rows.js';

/** A comparison for a terminal: verdicts, cells table by table, sections, findings that went and came. */
export function compareTable(comparison: Comparison, options: PresentOptions): string {
  const { before, after, sections, findings } = comparison;
  const { lang, columns } = options;
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const head = headings(lang);
  const word = words(lang);
  const lines = [
    ink.bold(`${harmlessName(sideName(before, lang))}  →  ${harmlessName(sideName(after, lang))}`),
    ink.dim(`${harmlessName(before.source)}  →  ${harmlessName(after.source)}`),
    `${word.verdict}${colon(lang)}${word[before.verdict]} → ${word[after.verdict]}`,
    '', `${ink.bold(head.figures)}  ${sayCells(comparison, lang)}`,
    ...byTable(comparison, lang).flatMap(({ title, changes }) => ['', ink.dim(`  ${title}`), ...cellLines(changes, options)]),
    '', ink.bold(head.text),
    ...sections.flatMap((section) => sectionLines(section, options)),
    '', ink.bold(head.findings),
    ...(['went', 'came', 'stayed'] as const).flatMap((kind) => findingLines(kind === 'stayed' ? [] : findings[kind], `  ${head[kind]} ${findings[kind].length}`, { lang, columns })),
  ];
  return `${lines.join('\n')}\n`;
}

function cellLines(changes: readonly CellChange[], { lang, columns }: PresentOptions): string[] {
  const figures = changes.map((change) => [printed(change.before, lang), '→', printed(change.after, lang), signed(change.change), share(change)]);
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...figures.map((row) => widthOf(harmless(row[at]!)))));
  const room = Math.max(16, columns - widths.reduce((sum, width) => sum + width + 2, 4));
  return changes.flatMap((change, at) => {
    const [first = '', ...more] = wrap(harmless(cellName(change, lang)), room);
    const row = figures[at]!.map((text, column) => padStart(harmless(text), widths[column]!)).join('  ');
    return [`    ${padEnd(first, room)}  ${row}`.trimEnd(), ...more.map((line) => `    ${line}`)];
  });
}

const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - widthOf(text))) + text;

function sectionLines(section: SectionChange, { lang, columns }: PresentOptions): string[] {
  const sentences = (mark: string, list: readonly string[]): string[] =>
    list.flatMap((sentence) => wrap(harmless(sentence), columns - 8).map((line, at) => `    ${at === 0 ? mark : ' '} ${line}`));
  return [`  ${harmless(section.heading)}  ${sayState(section, lang)}`, ...sentences('−', section.removed), ...sentences('+', section.added)];
}

const findingLines = (findings: readonly Finding[], title: string, { lang, columns }: Pick<PresentOptions, 'lang' | 'columns'>): string[] => [
  title, ...findings.flatMap(({ severity, message }) => wrap(harmless(`${words(lang)[severity]} ${message[lang]}`), columns - 8).map((line, at) => `${at === 0 ? '    ' : '      '}${line}`)),
];
