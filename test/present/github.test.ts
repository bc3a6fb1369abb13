import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/present/github.js';
import { correct, hostile, options, present, spoilt, unreadable } from './runs.js';

describe('github', () => {
  it('says one command a finding, the line where there is one', async () => {
    const lines = (await present(github, [spoilt()])).split('\n');
    expect(lines.find((line) => line.includes('text-received'))).toMatch(/^::warning file=sample\.txt,line=11,col=17,title=text-received::.*18.*15/);
    expect(lines.find((line) => line.includes('requests-row-total'))).toMatch(/^::error file=sample\.txt,title=requests-row-total::.*5/);
  });

  it('names what cannot be read', async () => {
    expect(await present(github, [unreadable()], options('en'))).toBe(
      '::error file=缺/a b.txt,title=cannot be read::The file is empty Check it\n1 report: 0 valid, 0 not valid, 1 unreadable; nothing found\n',
    );
  });

  it('is silent but for the count where nothing is wrong', async () => {
    expect(await present(github, [correct()])).toBe('共 1 份：通过 1，不通过 0，无法读取 0；没有发现问题\n');
  });

  it('lets no word of a report begin a command of its own', async () => {
    const result = hostile();
    const lines = (await present(github, [result])).trimEnd().split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(('findings' in result ? result.findings.length : 0) + 1);
    for (const line of lines.slice(0, -1)) {
      const [, properties = ''] = /^::(?:error|warning|notice) (.*?)::/.exec(line)!;
      expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(['file', ...(properties.includes('line=') ? ['line', 'col'] : []), 'title']);
    }
  });
});
