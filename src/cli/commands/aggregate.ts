import type { Command } from 'commander';
import { differ } from '../../check/index.js';
import { joinBodies } from '../../batch/body.js';
import { counted, InputError, type Lang } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import { sumOfReports, type Judged, type Report, type SummedReport } from '../../model/index.js';
import { writers } from '../../write/index.js';
import { reportWorkbook } from '../../write/xlsx/index.js';
import { filesAsked, type BatchOptions } from '../batch-options.js';
import { configFor } from '../config.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { judgeFiles } from '../judged.js';
import { filesFromOption, forceOption, langFor, oneOf, outputOption } from '../options.js';
import { sayEnding } from '../say-ending.js';
import { sayMissing } from '../say-missing.js';
import { spareSources } from '../spare-sources.js';
import { tellWritten } from '../tell-written.js';

interface AggregateOptions extends BatchOptions {
  readonly name: string;
  readonly year?: string;
  readonly to?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly forceSum?: boolean;
  readonly config?: string;
}

const targets = [...Object.keys(writers), 'xlsx'];

/** `gov-report aggregate <path...> --name …`: one report that is the sum of many. */
export const aggregate = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('aggregate')
    .description('把多份年报逐格相加成一份 · one report that is the sum of many')
    .argument('[path...]', '下属单位的年报：文件、文件夹、压缩包、通配符 · the units’ reports: files, folders, archives, globs')
    .requiredOption('--name <name>', '汇总年报的单位名称，必填 · the body that reports the sum, needed')
    .option('--to <format>', `${targets.join('、')}；默认看 -o 的后缀，否则 json · ${targets.join(', ')}; else what -o ends in, or json`)
    .addOption(outputOption())
    .addOption(forceOption())
    .option('--force-sum', '单位自身勾稽不成立、年度不一、有重复或缺单位时也汇总 · sum in spite of broken identities, other years, copies that differ and units that are missing')
    .option('--config <file>', '配置文件，其中的 units 是应有的单位；默认从年报所在文件夹向上找 · the configuration, whose units have to be there; else that in the folder of the reports, or above')
    .addOption(filesFromOption())
    .action(async (paths: string[], options: AggregateOptions, command: Command) => done(await run(paths, options, { command, io })));
};

async function run(paths: readonly string[], options: AggregateOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const { settings } = await configFor(paths[0], options.config, io);
  const lang = langFor(command, io, settings.lang);
  const to = targetOf(options);
  const files = (await filesAsked(paths, options, { io, lang })).filter(({ path }) => path !== options.output);
  spareSources([options.output], files);
  const { judged, lost } = await judgeFiles(files, io, lang);
  const { parts, objections } = partsOf(judged, options.name, (text) => io.err(text[lang]));
  if (parts.length === 0) throw nothingToSum();
  if (lost > 0) objections.push({ zh: `有 ${lost} 个文件读不出来\n`, en: `${lost} files cannot be read\n` });
  const missing = sayMissing(settings.units, parts.flatMap(({ organization }) => organization ?? []));
  if (missing) objections.push(missing);
  for (const objection of objections) io.err(objection[lang]);
  if (objections.length > 0 && !options.forceSum) {
    io.err(lang === 'zh' ? '没有汇总。改正后再试，或加 --force-sum 照样汇总\n' : 'Nothing was summed. Mend these, or add --force-sum\n');
    return lost > 0 ? exit.unusable : exit.invalid;
  }
  const sum = sumOfReports(parts.map(({ report }) => report), { name: options.name, year: parts[0]!.year, source: options.output ?? '-', blank: 'zero' });
  sayUnknown(sum, io, lang);
  await write(sum.report, to, { options, io, lang });
  io.err(sayEnding(options.output, to, lang));
  tellWritten(options.output, { io, lang });
  io.err(saySummed(parts.map(nameOfPart), lang));
  return lost > 0 ? exit.unusable : exit.valid;
}

/** So many units are named, of more the first: those that are missing have been said. */
const mostNamed = 12;

function saySummed(names: readonly string[], lang: Lang): string {
  const more = names.length > mostNamed;
  const listed = names.slice(0, more ? mostNamed - 2 : mostNamed);
  return lang === 'zh' ? `已汇总 ${names.length} 份年报：${listed.join('、')}${more ? ' 等' : ''}\n` : `Summed ${counted(names.length, 'report')}: ${listed.join(', ')}${more ? ', …' : ''}\n`;
}

const nameOfPart = ({ organization, source }: Judged): string => organization ?? source;

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The reports to sum, each body once and the body of the sum left out; and what speaks against summing them. */
function partsOf(judged: readonly Judged[], name: string, say: (text: Sentence) => void): { readonly parts: Judged[]; readonly objections: Sentence[] } {
  const { bodyOf } = joinBodies([name, ...judged.flatMap(({ organization }) => organization ?? [])]);
  const objections: Sentence[] = [];
  const byName = new Map<string, Judged>();
  for (const one of judged) {
    const body = (one.organization && bodyOf(one.organization)) ?? one.source;
    const first = byName.get(`${body} ${one.year}`);
    if (one.organization !== null && body === bodyOf(name)) say({ zh: `${one.source} 是「${name}」自己的年报，没有计入\n`, en: `${one.source} is the report of ${name} itself and was left out\n` });
    else if (!first) byName.set(`${body} ${one.year}`, one);
    else if (differ(first.report, one.report)) objections.push({ zh: `${first.source} 和 ${one.source} 是同一单位同一年度而数字不同，只能计一份\n`, en: `${first.source} and ${one.source} are of one body and year and differ: only one can count\n` });
    else say({ zh: `${one.source} 与 ${first.source} 相同，只计一次\n`, en: `${one.source} is a copy of ${first.source} and counts once\n` });
  }
  const parts = [...byName.values()];
  return { parts, objections: [...objections, ...objectionsTo(parts)] };
}

function objectionsTo(parts: readonly Judged[]): Sentence[] {
  const objections: Sentence[] = [];
  for (const { source, identities } of parts) {
    if (identities.broken > 0) objections.push({ zh: `${source} 自身有 ${identities.broken} 条勾稽关系不成立\n`, en: `${source} has ${identities.broken} broken identities of its own\n` });
  }
  const [years, layouts] = [new Set(parts.map(({ year }) => year)), new Set(parts.map(({ report }) => layoutOf(report)))];
  if (years.size > 1) objections.push({ zh: `年度不一：${[...years].map((year) => year ?? '未知').join('、')}\n`, en: `The years differ: ${[...years].map((year) => year ?? 'unknown').join(', ')}\n` });
  if (layouts.size > 1) objections.push({ zh: '格式不一，有的格只在一部分年报里有，和会是「未知」\n', en: 'The forms differ: cells that only some of them have will be unknown\n' });
  return objections;
}

const layoutOf = ({ layouts }: Report): string => ['disclosure', 'requests', 'disputes', 'statistics'].flatMap((table) => layouts[table as keyof typeof layouts] ?? []).join(' ');

function sayUnknown({ unknown }: SummedReport, io: Io, lang: Lang): void {
  if (unknown.size === 0) return;
  const [cell, sources] = [...unknown][0]!;
  io.err(
    lang === 'zh'
      ? `有 ${unknown.size} 格的和写作「未知」，如「${nameOf(cell).zh}」：${sources.join('、')} 没有这一格或没有读出\n`
      : `${counted(unknown.size, 'cell of the sum is', 'cells of the sum are')} left unknown, such as “${nameOf(cell).en}”: ${sources.join(', ')} have no such cell, or it could not be read\n`,
  );
}

async function write(report: Report, to: string, { options, io, lang }: { readonly options: AggregateOptions; readonly io: Io; readonly lang: Lang }): Promise<void> {
  const settings = { lang };
  const content = to === 'xlsx' ? reportWorkbook(report) : writers[to]!.start(settings) + writers[to]!.report(report, settings, 0) + writers[to]!.end(1, settings);
  if (options.output !== undefined && options.output !== '-') io.writeFile(options.output, content, options.force);
  else if (typeof content === 'string') await io.out(content);
  else throw new InputError({ zh: '工作簿要写入文件', en: 'A workbook is written to a file' }, { zh: '用 -o 指定文件', en: 'Name a file with -o' });
}

const byEnding: Readonly<Record<string, string>> = { xlsx: 'xlsx', csv: 'csv', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', ndjson: 'ndjson', json: 'json' };

function targetOf({ to, output }: AggregateOptions): string {
  if (to !== undefined) return oneOf('--to', to, targets);
  return byEnding[output?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'json';
}

const nothingToSum = (): InputError =>
  new InputError({ zh: '没有可以汇总的年报', en: 'There is no report to sum' }, { zh: '检查给出的路径', en: 'Check the paths' });
