import { describe, expect, it } from '@jest/globals';
import { widthOf } from '../../src/present/width.js';
import { langOf } from '../../src/cli/io.js';
import { run } from './run.js';

const commands = ['', 'validate', 'convert', 'show', 'compare', 'trend', 'aggregate', 'accept', 'rules', 'explain', 'forms', 'schema', 'template', 'page'];

describe.each(commands)('the help of gov-report %s', (command) => {
  const help = async (lang: string): Promise<string> => (await run([command, '--lang', lang, '--help'].filter(Boolean))).out;

  it('is in English throughout', async () => expect((await help('en')).match(/.*[\u2e80-\u9fff\uff00-\uffef].*/g)).toBeNull());

  it('is in Chinese throughout, but for names', async () => {
    const text = await help('zh');
    // Names of formats, rules and programs are what they are; prose has words in a row, and commander's own headings a colon.
    expect(text.replace(/^用法:.*$/m, '').match(/\b[a-z]{2,} [a-z]{2,}\b|^[A-Z][a-z]+:/gm)).toBeNull();
    expect(text).toContain('选项：');
  });

  it.each(['zh', 'en'])('fits in 80 columns (%s)', async (lang) => expect((await help(lang)).split('\n').filter((line) => widthOf(line) > 80)).toEqual([]));
});

it('every command is asked for its help', async () => {
  const { out } = await run(['--lang', 'en', '--help']);
  expect([...out.matchAll(/^  ([a-z]+)(?: |$)/gm)].map(([, name]) => name).filter((name) => name !== 'help').toSorted()).toEqual(commands.slice(1).toSorted());
});

describe('the language of messages', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'en'], [{ LANG: 'zh_CN.UTF-8' }, 'zh'], [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'zh'], [{ LANG: 'C.UTF-8' }, 'zh'], [{}, 'zh'],
  ])('where the system says %j is %s', (env, lang) => expect(langOf(undefined, env)).toBe(lang));

  it('is said in the help', async () => {
    expect((await run(['show', '--lang', 'zh', '--help'])).out.replace(/\n +/g, '')).toContain('英文系统用英文，其余都用中文');
    expect((await run(['--lang', 'en', '--help'])).out.replace(/\n +/g, ' ')).toContain('English where the system is, and Chinese everywhere else');
  });
});
