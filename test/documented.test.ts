import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { run } from './cli/run.js';

// What the pages tell people to type must be there to be typed: each command, and each option with it.
const pages = ['README.md', 'README.zh-CN.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).toSorted().map((name) => `docs/${name}`)];

interface Told {
  readonly command: string;
  readonly options: readonly string[];
}

/** Every `gov-report …` of a page, in a sentence or in a block; up to what a shell, or the sentence, goes on with. */
function toldIn(page: string): Told[] {
  const lines = [...readFileSync(page, 'utf8').matchAll(/gov-report ((?:validate|convert|[a-z]+) ?[^`\n|#{}&]*)/g)].map(([, line]) => line!);
  return lines.map((line) => ({ command: line.split(/[\s,]/)[0]!, options: [...line.matchAll(/(?<=\s)(--[a-z][a-z-]*|-[a-zA-Z])(?=[\s=]|$)/g)].map(([option]) => option) }));
}

describe('the pages', () => {
  it.each(pages)('%s: every command and option is there', async (page) => {
    for (const { command, options } of toldIn(page)) {
      const { code, out } = await run([command, '--help']);
      expect({ page, command, code }).toEqual({ page, command, code: 0 });
      for (const option of options) expect({ command, option, known: new RegExp(`(^|[\\s,])${option}[\\s,]`, 'm').test(out) }).toEqual({ command, option, known: true });
    }
  });

  it('are read as they are written', () => {
    expect(toldIn('README.zh-CN.md')).toContainEqual({ command: 'validate', options: ['--annotate'] });
    expect(toldIn('docs/data.md')).toContainEqual({ command: 'validate', options: ['-f', '--no-join'] });
  });
});
