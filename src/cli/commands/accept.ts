import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ruleOf } from '../../check/index.js';
import { InputError, type Lang, type Saying } from '../../finding/index.js';
import { acceptanceOf, type Acceptance, type Judged, type Settings } from '../../model/index.js';
import { judgeSource } from '../../run.js';
import { configFor, configName } from '../config.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { judgeFiles } from '../judged.js';
import { langFor, nearest } from '../options.js';
import { filesOf, sourcesOf } from '../sources.js';
import { unitsGiven } from '../units.js';

interface AcceptOptions {
  readonly reason?: string;
  readonly author?: string;
  readonly expires?: string;
  readonly config?: string;
  readonly prior?: readonly string[];
  readonly units?: readonly string[];
}

/** `gov-report accept <path> <finding> --reason …`: writes an acceptance into the configuration, for these figures alone. */
export const accept = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('accept')
    .description('接受一个问题，须写明理由；数字一改即失效 · accept a finding, with a reason')
    .argument('<path>', '年报 · the report')
    .argument('<finding>', '问题的编号，见 -f json 的 id · the id of the finding, as -f json gives it')
    .option('--reason <text>', '理由，必填 · why; has to be given')
    .option('--author <name>', '谁接受的 · who accepts it')
    .option('--expires <date>', '有效到哪一天，如 2027-01-31 · the last day it holds, as 2027-01-31')
    .option('--prior <path...>', '往年的年报：接受年度之间的问题时给出 · reports of earlier years, to accept a finding between years')
    .option('--units <path...>', '下属单位的年报：接受与单位之和不符等问题时给出 · the units’ reports, to accept a finding of their sum')
    .option('--config <file>', `写入哪个配置，默认是年报以上最近的 ${configName} · the configuration to write into; else the nearest ${configName} above the report`)
    .action(async (path: string, finding: string, options: AcceptOptions, command: Command) => done(await run(path, finding, { options, command, io })));
};

interface Setting {
  readonly options: AcceptOptions;
  readonly command: Command;
  readonly io: Io;
}

async function run(path: string, id: string, { options, command, io }: Setting): Promise<number> {
  const lang = langFor(command, io);
  const reason = options.reason?.trim() ?? '';
  if (reason.length < 2) throw new InputError({ zh: '接受一个问题必须写明理由', en: 'An acceptance needs a reason' }, { zh: '加上 --reason "理由"', en: 'Add --reason "…"' });
  const today = new Date().toISOString().slice(0, 10);
  if (options.expires !== undefined) checkDay(options.expires, today);
  const { settings, path: found } = await configFor(path, options.config && existsSync(options.config) ? options.config : undefined, io);
  const prior = options.prior ?? settings.prior;
  const { report, findings } = prior || options.units ? await judgedAmong([path, ...(prior ?? [])], { options, settings, io, lang }) : await judgedOf(path, settings, io);
  const finding = findings.find((one) => one.id === id);
  if (!finding) throw noSuch(id, findings.map((one) => one.id));
  const target = options.config ?? found ?? join(dirname(path), configName);
  const { author, expires } = options;
  const acceptance: Acceptance = { ...acceptanceOf(finding, report), reason, ...(author && { author }), date: today, ...(expires && { expires }) };
  const before = found === target || existsSync(target) ? (JSON.parse(new TextDecoder().decode(io.readFile(target))) as Settings) : settings;
  const kept = (before.accept ?? []).filter((one) => one.finding !== id || one.organization !== acceptance.organization || one.year !== acceptance.year);
  io.writeFile(target, `${JSON.stringify({ ...before, accept: [...kept, acceptance] }, null, 2)}\n`, true);
  await io.out(lang === 'zh' ? `已接受 ${id}，写入 ${target}\n` : `Accepted ${id} in ${target}\n`);
  return exit.valid;
}

/** Throws InputError for what is no day, or one that is over: such an acceptance would never hold. */
function checkDay(text: string, today: string): void {
  const bad = (hint: Saying): InputError => new InputError({ zh: `--expires 不能是「${text}」`, en: `--expires cannot be “${text}”` }, hint);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) throw bad({ zh: '写成 2027-01-31', en: 'Write 2027-01-31' });
  if (text < today) throw bad({ zh: `这一天已经过去（今天是 ${today}），写了也不起作用`, en: `That day is over (today is ${today}); it would never hold` });
}

/** As `validate` judges it by the same configuration. */
async function judgedOf(path: string, { rules, blank, form }: Settings, io: Io): Promise<Judged> {
  for await (const sourced of sourcesOf([path], io)) {
    if (!('source' in sourced)) throw sourced.failure;
    const [result] = await judgeSource(sourced.source, { severities: rules ?? {}, ...(blank && { blank }), ...(form && { form }) });
    if (result?.verdict === 'unreadable') throw new InputError(result.problem.message, result.problem.hint);
    if (result) return result;
  }
  throw noReport(path);
}

/** The first path's report, judged with earlier years' and the units'. Throws InputError. */
async function judgedAmong(paths: readonly string[], { options, settings, io, lang }: { readonly options: AcceptOptions; readonly settings: Settings; readonly io: Io; readonly lang: Lang }): Promise<Judged> {
  const units = options.units && (await unitsGiven(options.units, { io, lang, known: settings.units }));
  const { judged: [first] } = await judgeFiles((await filesOf(paths)).files, io, lang, { severities: settings.rules ?? {}, ...(settings.blank && { blank: settings.blank }), ...(settings.form && { reading: { form: settings.form } }), ...(units && { units }) });
  if (!first || !isOf(paths[0]!, first.source)) throw noReport(paths[0]!);
  return first;
}

const isOf = (path: string, source: string): boolean => normalize(source).startsWith(normalize(path));

const noReport = (path: string): InputError => new InputError({ zh: `${path} 里没有年报`, en: `${path} holds no report` }, { zh: '检查路径', en: 'Check the path' });

/** Findings that one report alone does not have. */
const beside: Readonly<Record<string, Saying>> = {
  years: { zh: '年度之间的问题，要用 --prior 给出往年的年报', en: 'For a finding between years give the earlier reports with --prior' },
  bodies: { zh: '单位之间的问题，要用 --units 给出下属单位的年报', en: 'For a finding between bodies give the units’ reports with --units' },
};

function noSuch(id: string, ids: readonly string[]): InputError {
  const rule = id.split('@', 1)[0]!;
  const alone = !ids.some((one) => one.startsWith(`${rule}@`));
  const listed = ids.length > 0 ? { zh: `现有：${nearest(id, ids).join('、')}`, en: `It has: ${nearest(id, ids).join(', ')}` } : { zh: '这份年报没有发现问题', en: 'Nothing was found in it' };
  return new InputError({ zh: `这份年报没有问题「${id}」`, en: `This report has no finding “${id}”` }, (alone && beside[ruleOf(rule)?.group ?? '']) || listed);
}
