import { cellsOfTable, figureLines, forms, identitiesOf, linesOf, type Block, type Form } from '../../src/forms/index.js';

/** `docs/forms.md`: every form with its cells, as the trees have them. */
export const formsPage = (): string =>
  `# 格式 · Forms\n\nGenerated from \`src/forms\`: the paths of every cell, under the official labels.\n\n${forms.map(formText).join('\n')}`;

function formText(form: Form): string {
  const [from, to] = form.years;
  const tables = form.tables.map((table) => `### ${table.title} · \`${table.id}\` · ${cellsOfTable(table).length} cells\n\n${table.blocks.map(blockText).join('\n')}`);
  return `## ${form.id}\n\n${form.notice.number}《${form.notice.title}》, report years ${from}–${to ?? ''}; ${identitiesOf(form).length} identities.\n\n${tables.join('\n')}`;
}

function blockText(block: Block): string {
  const rows = linesOf(block.rows).filter(({ line }) => line.label);
  const columns = figureLines(block.columns).map(({ path, lines, line }) => `\`${path}\` ${lines.map(({ label }) => label).join(' / ')}${line.unit ? ` (${line.unit})` : ''}`);
  const body = rows.map(({ line, lines, path }) => `| ${'　'.repeat(lines.length - 1)}${line.label} | ${line.children ? '' : `\`${path}\``} | ${line.en} | ${(line.also ?? []).join('；')} |\n`).join('');
  return `${block.heading ? `**${block.heading}**\n\n` : ''}Columns: ${columns.join(', ')}\n\n${body ? `| label | path | en | 其他写法 |\n| --- | --- | --- | --- |\n${body}` : ''}`;
}
