import { describe, expect, it } from '@jest/globals';
import { marksFor } from '../src/marked-copy.js';
import type { Judged } from '../src/model/index.js';
import { judge } from '../src/run.js';
import { reportWith } from './check/sample-report.js';

const judged = (changes: Parameters<typeof reportWith>[0]): Judged => judge({ report: reportWith(changes), otherAlignments: [] });

/** Marks in short: sign, shade and words. */
const told = (results: readonly Judged[], lang: 'zh' | 'en' = 'zh'): string[] => marksFor(results, { lang }).map(({ sign, shade, text }) => `${sign} [${shade}] ${text}`);

describe('what is to be marked', () => {
  it('is the wrong cell first, and what it should be; findings at cells that are right are paler and name the cause', () => {
    expect(told([judged({ cells: { 'requests.results.partiallyGranted.naturalPerson': 20 } })])).toEqual([
      '原因 1 [error] 这一格应为 2，现为 20（差十倍，多写或漏写一个零）。按算术只有这一种改法，请核对。',
      '① [also] （二）部分公开：各类申请人之和为 20，「总计」写的是 2，少 18，见原因 1',
      '② [also] 自然人：各项办理结果之和为 30，「（七）总计」写的是 12，少 18，见原因 1',
    ]);
  });

  it('are the findings alone where nothing says which figure is wrong', () => {
    const report = judged({ cells: { 'disputes.reconsideration.total': 7 } });
    const tied: Judged = { ...report, causes: report.causes.map((cause) => ({ ...cause, state: 'tied' })) };
    expect(told([tied]).filter((one) => one.startsWith('原因'))).toEqual([]);
    expect(told([tied])[0]).toMatch(/^① \[error\] 行政复议/);
  });

  it('says of totals that follow that they follow', () => {
    const report = judged({ cells: { 'requests.received.naturalPerson': 13, 'requests.received.total': 16 } });
    const texts = told([report], 'en');
    expect(texts[0]).toMatch(/^Cause 1 \[error\] This should be 12, and is 13 \(/);
    expect(texts[1]).toBe('Cause 1 [error] This one follows: it should be 15, and is 16.');
  });

  it('begins to count anew with every report of a file, as the terminal does', () => {
    const one = judged({ cells: { 'requests.results.granted.total': 5 } });
    expect(told([one, one]).filter((mark) => mark.startsWith('①'))).toHaveLength(2);
  });

  it('leaves out what was accepted, with the cause nobody is to mend', () => {
    const one = judged({ cells: { 'requests.results.granted.total': 5 } });
    expect(told([{ ...one, findings: one.findings.map((finding) => ({ ...finding, accepted: { reason: '已核实', by: 'acceptance' } })) }])).toEqual([]);
  });
});
