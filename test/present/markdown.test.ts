import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/model/index.js';
import { markdown } from '../../src/present/markdown.js';
import { correct, hostile, options, present, spoilt, unreadable } from './runs.js';

const accepted = (): Result => {
  const one = spoilt();
  return one.verdict === 'unreadable' ? one : { ...one, findings: one.findings.map((finding) => ({ ...finding, accepted: { reason: '已|报告', by: 'acceptance' } })) };
};

describe('a run as Markdown', () => {
  it('tells a correct report in two lines', async () =>
    expect(await present(markdown, [correct()])).toBe('## 青河县档案局 2023\n\n**通过** · `sample.txt` · 42 条勾稽关系：42 条成立，0 条不成立，0 条无法核算\n'));

  it('tells causes, then a table of findings', async () => {
    const text = await present(markdown, [spoilt()]);
    expect(text).toContain('### 原因 1：按算术只有这一种改法，请核对\n\n- 「（一）予以公开 · 总计」 5 → **4**');
    expect(text).toContain('|  | 问题 | 位置 | 规则 |\n| --- | --- | --- | --- |\n| 错误 | ');
    expect(text).toMatch(/\| 警告 \| .*18件.* \| 第 11 行第 17 列 \| `text-received` \|/);
  });

  it('is English with English signs', async () => {
    const text = await present(markdown, [spoilt(), unreadable()], options('en'));
    expect(text.replace(/“[^”]*\p{Script=Han}[^”]*”/gu, '').replaceAll('青河县档案局', '').replaceAll('缺', '')).not.toMatch(/[\p{Script=Han}：；（）「」，。]/u);
    expect(text).toContain('- “(1) granted, total” 5 → **4**');
    expect(text).toContain('**cannot be read**: The file is empty\n\nWhat to do: Check it');
    expect(text).toMatch(/\n---\n\n2 reports: 0 valid, 1 not valid, 1 unreadable; 2 errors, \d+ warnings?/);
  });

  it('marks what somebody accepted, with the reason', async () => expect(await present(markdown, [accepted()])).toMatch(/\| 已接受 \| .* — 已\\\|报告 \|/));

  it('lets no text of a report become markup, a cell or a line', async () => {
    const lines = (await present(markdown, [hostile()])).split('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
    expect(lines.join('\n').replace(/(?<!\\)`[^`]*`/g, '').replaceAll(/<\/?sub>/g, '')).not.toMatch(/(?<!\\)<|[\u0001\u202e]/);
  });

  it('is nothing of nothing', async () => expect(await present(markdown, [])).toBe(''));
});
