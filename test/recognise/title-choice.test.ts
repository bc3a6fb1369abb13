import { describe, expect, it } from '@jest/globals';
import { peek } from '../../src/batch/peek.js';
import { check } from '../../src/check/index.js';
import { readText } from '../check/cases.js';
import { sampleText } from '../sample-text.js';

const title = '青河县档案局2023年政府信息公开工作年度报告';
const link = '青河县档案局2022年政府信息公开工作年度报告';
const other = '青河县财政局2023年政府信息公开工作年度报告';

/** The sample under other first lines. */
const read = (...lines: readonly string[]) => readText(sampleText().replace(title, lines.join('\n')));
const named = async (...lines: readonly string[]): Promise<unknown> => {
  const report = await read(...lines);
  return [report.organization, report.year, check(report).findings.map(({ id }) => id)];
};

describe('the title among links to other reports', () => {
  it.each([
    [[link, title]], [[link, '青河县档案局2021年政府信息公开工作年度报告', title, title]], [[title, link]], [[`上一篇：${link}`, title]], [[`首页 / 年报 / ${link}`, title]], [[other, title]], [[title, other]],
    [['政府信息公开年报', '2022年政府信息公开年报', title]], [['政府信息公开年报', '2022年政府信息公开年报', '2023年政府信息公开工作年度报告', '青河县档案局']], [[link, '青河县档案局', '2023年政府信息公开工作年度报告']],
    [['政务公开', '2022年政府信息公开年报', title]], [['青河县档案局２０２３年政府信息公开工作年度报告']], [['青河县档案局2023年度', '政府信息公开工作', '年度报告']], [['青河县档案局政府信息公开工作2023年度报告']], [[`【年报】${title}`]], [[`★ ${title}`]],
    [[title, link, '青河县档案局2021年政府信息公开工作年度报告']],
  ])('is the one of the year and body of the text: %j', async (lines) => expect(await named(...lines)).toEqual(['青河县档案局', 2023, []]));

  it('keeps no link under it for its preamble', async () => {
    const unnamed = ['2023年政府信息公开工作年度报告', '2022年政府信息公开工作年度报告', '2021年政府信息公开工作年度报告'];
    expect((await named(...unnamed) as unknown[]).slice(1)).toEqual([2023, []]);
  });

  it('is not passed over because its year is wrong', async () => {
    expect(await named(link)).toEqual(['青河县档案局', 2022, expect.arrayContaining(['year-mismatch@title'])]);
    expect(await named('政务公开', '2023年政府信息公开年报', title)).toEqual(['青河县档案局', 2023, []]);
  });

  it('is the last where the text names two of their years, and the first where it names none', async () => {
    const stale = sampleText().replace('2023年1月1日起至2023年12月31日', '2022年1月1日起至2022年12月31日').replace(title, `${link}\n${title}`);
    const report = await readText(stale);
    expect([report.year, check(report).findings.map(({ id }) => id)]).toEqual([2023, expect.arrayContaining([expect.stringMatching(/^period-mismatch@/)])]);
    expect((await readText(`${title}\n${link}\n一、总体情况\n工作有序开展。\n`)).year).toBe(2023);
  });

  it('is not told from the beginning of a file alone', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replace('六、', `${'各项工作有序开展。\n'.repeat(100)}六、`));
    expect(peek({ name: 'a.txt', bytes: bytes(sampleText()) })).toEqual({ organization: '青河县档案局', year: 2023 });
    expect(peek({ name: 'a.txt', bytes: bytes(sampleText().replace(title, `${link}\n${title}`)) })).toBeNull();
  });
});
