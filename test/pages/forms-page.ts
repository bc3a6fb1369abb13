import { allForms, cellsOfTable, correspondences, falseFriends, figureLines, history, identitiesOf, linesOf, type Block, type Form, type FormId } from '../../src/forms/index.js';

/** `docs/forms.md`: the forms and their years, which of their lines are the same, and every cell as the trees have them. */
export const formsPage = (): string =>
  ['# 格式 · Forms\n\nGenerated from `src/forms`.\n', historyText(), correspondenceText(), friendsText(), ...allForms.map(formText)].join('\n');

const historyText = (): string => `| form | report years | notice | |
| --- | --- | --- | --- |
${allForms.map(({ id, years: [from, to], notice }) => `| [\`${id}\`](#${id}) | ${from}–${to ?? ''} | ${notice.number}《${notice.title}》 | ${history[id].zh}<br>${history[id].en} |\n`).join('')}`;

const ids: readonly FormId[] = allForms.map(({ id }) => id);

const correspondenceText = (): string => `## 各格式之间的对应 · Which lines correspond

Rows by path, without applicant or year. What is not listed corresponds to nothing. Lines joined by + add up to the others; of the two \`statistics\` lines of form 2014 a document has the national or the local one.

| | ${ids.join(' | ')} | |
| --- | ${ids.map(() => '---').join(' | ')} | --- |
${correspondences.map(({ zh, en, lines, caution }) => `| ${zh}<br>${en} | ${ids.map((id) => linesText(id, lines[id] ?? [])).join(' | ')} | ${caution ? `${caution.zh}<br>${caution.en}` : ''} |\n`).join('')}`;

const linesText = (id: FormId, lines: readonly string[]): string => (lines.length === 0 ? '—' : lines.map((line) => `\`${line}\``).join(id === '2014' ? ' / ' : ' + '));

const friendsText = (): string => `## 名同实异 · Never to be taken for one another

| | | |
| --- | --- | --- |
${falseFriends.map(({ lines, forms, zh, en }) => `| ${forms[0]} \`${lines[0]}\` | ${forms[1]} \`${lines[1]}\` | ${zh}<br>${en} |\n`).join('')}`;

function formText(form: Form): string {
  const [from, to] = form.years;
  const tables = form.tables.map((table) => `### ${table.title} · \`${table.id}\` · ${cellsOfTable(table).length} cells\n\n${table.blocks.map(blockText).join('\n')}${table.id === 'statistics' ? unlistedText : ''}`);
  return `## ${form.id}\n\n${form.notice.number}《${form.notice.title}》, report years ${from}–${to ?? ''}; ${identitiesOf(form).length} identities.\n\n${tables.join('\n')}`;
}

const unlistedText = '\nA line that is not in this list is kept as `unlisted.<its own label>`. Lines and columns that a document does not have are left out.\n';

function blockText(block: Block): string {
  const rows = linesOf(block.rows).filter(({ line }) => line.label);
  const columns = figureLines(block.columns).map(({ path, lines, line }) => `\`${path}\` ${lines.map(({ label }) => label).join(' / ')}${line.unit ? ` (${line.unit})` : ''}`);
  const held = new Set(figureLines(block.rows).map(({ line }) => line));
  const body = rows.map(({ line, lines, path }) => `| ${'　'.repeat(lines.length - 1)}${line.label} | ${held.has(line) ? `\`${path}\`` : ''} | ${line.unit ?? ''} | ${line.en} | ${(line.also ?? []).join('；')} |\n`).join('');
  return `${block.heading ? `**${block.heading}**\n\n` : ''}Columns: ${columns.join(', ')}\n\n${body ? `| label | path | unit | en | 其他写法 |\n| --- | --- | --- | --- | --- |\n${body}` : ''}`;
}
