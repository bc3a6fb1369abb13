import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../src/check/index.js';
import { schemas } from '../src/cli/commands/schema.js';
import { dependenciesPage } from './pages/dependencies-page.js';
import { formsPage } from './pages/forms-page.js';
import { rulePage, ruleTable, rulesIndex } from './pages/rule-page.js';
import { run } from './cli/run.js';
import { sampleText } from './sample-text.js';

/** Generated files are committed; `UPDATE=1 npm test` writes them anew. */
const generated: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(Object.entries(schemas).map(([name, make]) => [`schemas/${name}.schema.json`, () => `${JSON.stringify(make(), null, 2)}\n`])),
  ...Object.fromEntries(rules.map((rule) => [`docs/rules/${rule.id}.md`, () => rulePage(rule)])),
  'docs/rules/README.md': rulesIndex,
  'docs/forms.md': formsPage,
  'docs/dependencies.md': dependenciesPage,
  'fixtures/sample.txt': sampleText,
};

const update = process.env['UPDATE'] === '1';

describe('generated files', () => {
  it.each(Object.entries(generated))('%s is as it would be generated now', (path, make) => {
    const text = make();
    if (update) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(text);
  });

  it('has no page of a rule that is gone', () => {
    const stale = readdirSync('docs/rules').filter((file) => file !== 'README.md' && !rules.some(({ id }) => file === `${id}.md`));
    if (update) for (const file of stale) rmSync(`docs/rules/${file}`);
    else expect(stale).toEqual([]);
  });

  it('README has the table of rules', () => {
    const readme = readFileSync('README.md', 'utf8');
    const between = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;
    if (update) writeFileSync('README.md', readme.replace(between, (_, open: string, close: string) => open + ruleTable() + close));
    else expect(between.exec(readme)?.[0]).toBe(`<!-- rules -->\n${ruleTable()}<!-- /rules -->`);
  });

  it('README shows what the program prints', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const between = /(<!-- screen -->\n)[\s\S]*?(<!-- \/screen -->)/;
    const spoilt = sampleText().replace('本机关不掌握相关政府信息\t5\t3', '本机关不掌握相关政府信息\t6\t3');
    const { out } = await run(['validate', '-'], spoilt);
    const screen = `\`\`\`text\n$ gov-report validate 年报.txt\n${out.replace(/^-$/m, '年报.txt')}\`\`\`\n`;
    if (update) writeFileSync('README.md', readme.replace(between, (_, open: string, close: string) => open + screen + close));
    else expect(between.exec(readme)?.[0]).toBe(`<!-- screen -->\n${screen}<!-- /screen -->`);
  });
});
