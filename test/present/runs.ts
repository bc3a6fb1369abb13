// The runs every presenter is shown: none, a correct report, a spoilt one, an unreadable one, hostile words.
import { ruleInfos } from '../../src/rule-infos.js';
import type { Lang } from '../../src/finding/index.js';
import { summarise, type Report, type Result } from '../../src/model/index.js';
import { joinerOf, type PresentOptions, type Presenter } from '../../src/present/index.js';
import { judge } from '../../src/run.js';
import { reportWith } from '../check/sample-report.js';

const judged = (report: Report): Result => judge({ report, otherAlignments: [] });

export const correct = (): Result => judged(reportWith({}));

/** One figure too high, and a claim of the text that contradicts the table. */
export const spoilt = (): Result => judged(reportWith({ cells: { 'requests.results.granted.total': 5 }, sections: { 1: '2023年共收到政府信息公开申请18件。' } }));

export const unreadable = (): Result => ({
  source: '缺/a b.txt', verdict: 'unreadable', problem: { message: { zh: '文件是空的', en: 'The file is empty' }, hint: { zh: '检查文件', en: 'Check it' } },
});

/** Everything a name or a cell may hold to break out of the format it is put into. */
export const nasty = '"><script>alert(1)</script>&amp;\u0001\u202e\ud800]]>--><!--%0A::error::x\r\n::warning::y,z=1`|\'';

export function hostile(): Result {
  const report = reportWith({ title: `${nasty}2023年政府信息公开工作年度报告`, preamble: nasty, cells: { 'requests.results.granted.total': 5 } });
  const one = judged({ ...report, source: `${nasty}.txt`, organization: nasty });
  if (one.verdict === 'unreadable') return one;
  return { ...one, findings: one.findings.map((finding) => ({ ...finding, message: { zh: `${finding.message.zh}${nasty}`, en: `${finding.message.en}${nasty}` } })) };
}

export const options = (lang: Lang = 'zh'): PresentOptions => ({ lang, color: false, columns: 80, version: '1.2.3', rules: ruleInfos() });

/** The whole output of a run. */
export async function present(presenter: Presenter, results: readonly Result[], given: PresentOptions = options()): Promise<string> {
  const join = joinerOf(presenter);
  let text = presenter.start(given);
  for (const [index, result] of results.entries()) text += join(await presenter.result(result, given, index));
  return text + presenter.end(summarise(results), given);
}
