import type { Report } from '../../src/model/index.js';
import type { Source } from '../../src/read/index.js';
import { judgeSource } from '../../src/run.js';
import { chanceOf } from '../fuzz/chance.js';
import { mutate } from '../fuzz/mutate/index.js';
import { texts } from '../fuzz/samples.js';
import { glue } from '../recognise/glued/glue.js';
import { shapes, textOf } from '../texts.js';
import { full2019, full2021 } from './full-reports.js';
import type { Outcome } from './pinned.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A shape of text in which the cells of a table have no borders. */
const glued = (report: Report) => {
  const figures = new Map([...report.cells].map(([path, { value }]) => [path, value ?? 0]));
  return textOf(report, (printed) => [glue(printed.table, figures)]);
};

const statistics = `白石市2016年政府信息公开工作年度报告
一、概述
2016年全市主动公开政府信息310条，受理依申请公开9件，答复8件。
二、政府信息公开的收费及减免情况
全年没有收费。
附表：政府信息公开情况统计表
指标名称\t计量单位\t2016年度\t历年累计
主动公开文件数\t条\t310\t2780
其中：1.政府网站公开数\t条\t300\t2500
2.政府公报公开数\t条\t10\t280
受理依申请公开信息总数\t条\t9\t41
其中：1.当面申请数\t条\t2\t12
2.网上申请数\t条\t4\t20
3.信函、传真申请数\t条\t3\t9
微信推送数\t条\t25\t90
行政复议数\t件\t1\t3
行政诉讼数\t件\t0\t1
政府信息公开收费减免金额\t元\t12.5\t60.5
`;

const ofFull = (name: string, report: Report, kept: readonly string[]): Source[] => [
  ...kept.map((shape) => ({ name: `${name}, ${shape}.txt`, bytes: utf8(textOf(report, shapes[shape]!)) })),
  { name: `${name}, glued.txt`, bytes: utf8(glued(report)) },
];

/** Correct documents of several forms in several shapes. */
export const documents = (): readonly Source[] => [
  ...texts(),
  ...ofFull('2021', full2021(), ['tab', 'one blank between figures', 'one cell a line']),
  ...ofFull('2019', full2019(), ['tab', 'pipes with edges']),
  { name: 'statistics.txt', bytes: utf8(statistics) },
  { name: 'statistics in one line.txt', bytes: utf8(statistics.replace(/(?<=统计表)\n[\s\S]*/, (table) => table.replace(/\s+/g, ''))) },
];

/** The shapes of one report, of which only what sets them apart is told. */
const [plain, ...others] = texts() as [Source, ...Source[]];
const sameFigures = new Set(others.map(({ name }) => name));

/** Each document as it is, and spoilt by each seed that shows a behaviour no other shows. */
export function outcomesOf(sources: readonly Source[], seeds: Readonly<Record<string, readonly number[]>>): Record<string, Outcome> {
  return Object.fromEntries(
    sources.flatMap((source) => {
      const usual = () => judgeSource(source);
      const own = sameFigures.has(source.name) ? { usual: () => judgeSource(plain) } : {};
      const spoilt = (seeds[source.name] ?? []).map((seed) => [`${source.name}@${seed}`, { judged: () => judgeSource(mutate(source, chanceOf(seed))), usual }] as const);
      return [[source.name, { judged: usual, ...own }] as const, ...spoilt];
    }),
  );
}
