import { describe, expect, it } from '@jest/globals';
import { convert, InputError, readReport, resultToJson, validate } from '../src/index.js';
import { run } from './cli/run.js';
import { sampleText } from './sample-text.js';

const wrong = sampleText().replace('申请15件', '申请18件');

describe('the library', () => {
  it('judges as the command line does', async () => {
    const results = await validate({ content: wrong, name: '-' });
    const { out } = await run(['validate', '-', '-f', 'json'], wrong);
    expect((JSON.parse(out) as { results: unknown }).results).toEqual(results.map((one) => JSON.parse(JSON.stringify(resultToJson(one, { lang: 'zh' }))) as unknown));
  });

  it('reads one report, and says when there is none', async () => {
    expect((await readReport({ content: new TextEncoder().encode(sampleText()) })).organization).toBe('青河县档案局');
    await expect(readReport({ content: '今天天气很好。' })).rejects.toBeInstanceOf(InputError);
    expect((await validate({ content: '', name: 'empty.txt' }))[0]).toMatchObject({ verdict: 'unreadable', source: 'empty.txt' });
  });

  it('converts to text and to a workbook that reads the same', async () => {
    const json = JSON.parse(await convert({ content: sampleText() }, 'json')) as { readonly tables: unknown };
    const workbook = await convert({ content: sampleText() }, 'xlsx');
    expect((JSON.parse(await convert({ content: workbook }, 'json')) as { readonly tables: unknown }).tables).toEqual(json.tables);
    expect(await convert({ content: sampleText() }, 'html')).toContain('<table');
  });
});
