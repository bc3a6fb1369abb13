import type { Finding } from '../../finding/index.js';
import type { Comparison } from '../../model/index.js';
import { inMarkdown } from '../markdown-text.js';
import type { PresentOptions } from '../presenter.js';
import { words } from '../words.js';
import { byTable, cellName, headings, printed, sayCells, sayState, share, sideName, signed } from './rows.js';

const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

/** A comparison for a page or an issue. */
export function compareMarkdown(comparison: Comparison, { lang }: PresentOptions): string {
  const { before, after, sections, findings } = comparison;
  const [head, word] = [headings(lang), words(lang)];
  const finding = ({ severity, message, rule }: Finding): string => `- ${word[severity]} ${inMarkdown(message[lang])} \`${rule}\``;
  const blocks = [
    `## ${inMarkdown(sideName(before, lang))} → ${inMarkdown(sideName(after, lang))}`,
    `**${word[before.verdict]} → ${word[after.verdict]}** · \`${before.source.replaceAll('`', "'")}\` → \`${after.source.replaceAll('`', "'")}\``,
    `### ${head.figures}`, sayCells(comparison, lang),
    ...byTable(comparison, lang).flatMap(({ title, changes }) => [
      `#### ${title}`,
      [`| ${[head.cell, head.before, head.after, head.change, '%'].join(' | ')} |`, '| --- | ---: | ---: | ---: | ---: |',
        ...changes.map((change) => row([cellName(change, lang), printed(change.before, lang), printed(change.after, lang), signed(change.change), share(change)]))].join('\n'),
    ]),
    `### ${head.text}`,
    sections.map((section) => [`- **${inMarkdown(section.heading)}** ${sayState(section, lang)}`, ...section.removed.map((text) => `  - − ${inMarkdown(text)}`), ...section.added.map((text) => `  - + ${inMarkdown(text)}`)].join('\n')).join('\n'),
    `### ${head.findings}`,
    ...(['went', 'came'] as const).flatMap((kind) => [`${head[kind]} ${findings[kind].length}`, ...(findings[kind].length > 0 ? [findings[kind].map(finding).join('\n')] : [])]),
    `${head.stayed} ${findings.stayed.length}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
