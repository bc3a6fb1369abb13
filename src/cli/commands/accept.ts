import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleOf } from '../../check/index.js';
import { InputError, type Finding, type Lang, type Saying } from '../../finding/index.js';
import { acceptanceOf, type Acceptance, type Judged, type Settings } from '../../model/index.js';
import { chosenOf, nameOfReport } from '../chosen.js';
import { configFor, configName } from '../config.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { judgeFiles, type JudgedAll } from '../judged.js';
import { langFor, nearest } from '../options.js';
import { filesOf } from '../sources.js';
import { unitsGiven } from '../units.js';

interface AcceptOptions {
  readonly reason?: string;
  readonly author?: string;
  readonly expires?: string;
  readonly config?: string;
  readonly report?: readonly string[];
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
    .option('--report <which...>', '文件里有几份年报时，是哪一份：单位、年度或 validate 显示的名字 · which report where the file holds several: its body, its year, or the name validate shows')
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
  if (reason.length < 2) throw noReason(reason);
  const today = new Date().toISOString().slice(0, 10);
  if (options.expires !== undefined) checkDay(options.expires, today);
  const { settings, path: found } = await configFor(path, options.config && existsSync(options.config) ? options.config : undefined, io);
  const { judged, lost } = await judgedIn(path, { options, settings, io, lang });
  if (lost > 0) return exit.unusable;
  const chosen = chosenOf(judged, options.report, path);
  const target = options.config ?? found ?? join(dirname(path), configName);
  const { author, expires } = options;
  const more = chosen.map((one): Acceptance => ({ ...acceptanceOf(findingIn(one, id, judged.length > 1), one.report), reason, ...(author && { author }), date: today, ...(expires && { expires }) }));
  const before = found === target || existsSync(target) ? (JSON.parse(new TextDecoder().decode(io.readFile(target))) as Settings) : settings;
  const kept = (before.accept ?? []).filter((one) => !more.some(({ organization, year }) => one.finding === id && one.organization === organization && one.year === year));
  io.writeFile(target, `${JSON.stringify({ ...before, accept: [...kept, ...more] }, null, 2)}\n`, true);
  const of = judged.length > 1 ? chosen.map((one) => nameOfReport(one, lang)).join(lang === 'zh' ? '、' : ', ') : '';
  await io.out(lang === 'zh' ? `已接受 ${of && `${of}的 `}${id}，写入 ${target}\n` : `Accepted ${id}${of && ` of ${of}`} in ${target}\n`);
  return exit.valid;
}

const noReason = (given: string): InputError =>
  given === ''
    ? new InputError({ zh: '接受一个问题必须写明理由', en: 'An acceptance needs a reason' }, { zh: '加上 --reason "理由"', en: 'Add --reason "…"' })
    : new InputError({ zh: `理由「${given}」太短，以后看不出为什么`, en: `“${given}” says too little for a reason` }, { zh: '写明为什么属实，如 --reason "已与台账核对"', en: 'Say why it is so, as in --reason "as in the register"' });

/** Throws InputError for what is no day, or one that is over: such an acceptance would never hold. */
function checkDay(text: string, today: string): void {
  const bad = (hint: Saying): InputError => new InputError({ zh: `--expires 不能是「${text}」`, en: `--expires cannot be “${text}”` }, hint);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) throw bad({ zh: '写成 2027-01-31', en: 'Write 2027-01-31' });
  if (text < today) throw bad({ zh: `这一天已经过去（今天是 ${today}），写了也不起作用`, en: `That day is over (today is ${today}); it would never hold` });
}

/** The reports of the path, as `validate` judges them by the same configuration, with earlier years' and the units'. What cannot be read has been said. */
async function judgedIn(path: string, { options, settings, io, lang }: Pick<Setting, 'options' | 'io'> & { readonly settings: Settings; readonly lang: Lang }): Promise<JudgedAll> {
  const { rules: severities = {}, blank, form } = settings;
  const units = options.units && (await unitsGiven(options.units, { io, lang, known: settings.units }));
  const own = (await filesOf([path])).files;
  const { files } = await filesOf([path, ...(options.prior ?? settings.prior ?? [])]);
  const { judged, lost } = await judgeFiles(files, io, lang, { severities, ...(blank && { blank }), ...(form && { reading: { form } }), ...(units && { units }) });
  return { lost, judged: judged.filter(({ source }) => own.some((file) => isIn(file.path, source))) };
}

/** Whether a report's source is the file, a part of it, or an entry of it. */
const isIn = (file: string, source: string): boolean => source === file || source.startsWith(`${file}#`) || source.startsWith(`${file}/`);

/** The finding of that id. Throws InputError where the report has none, `named` when it has to be said which report that is. */
function findingIn(one: Judged, id: string, named: boolean): Finding {
  const finding = one.findings.find((found) => found.id === id);
  if (finding) return finding;
  throw noSuch(id, one.findings.map((found) => found.id), named ? { zh: `${one.source} `, en: one.source } : { zh: '这份年报', en: 'This report' });
}

/** Findings that one report alone does not have. */
const beside: Readonly<Record<string, Saying>> = {
  years: { zh: '年度之间的问题，要用 --prior 给出往年的年报', en: 'For a finding between years give the earlier reports with --prior' },
  bodies: { zh: '单位之间的问题，要用 --units 给出下属单位的年报', en: 'For a finding between bodies give the units’ reports with --units' },
};

function noSuch(id: string, ids: readonly string[], report: Saying): InputError {
  const rule = id.split('@', 1)[0]!;
  const alone = !ids.some((one) => one.startsWith(`${rule}@`));
  const listed = ids.length > 0 ? { zh: `现有：${nearest(id, ids).join('、')}`, en: `It has: ${nearest(id, ids).join(', ')}` } : { zh: '这份年报没有发现问题', en: 'Nothing was found in it' };
  return new InputError({ zh: `${report.zh}没有问题「${id}」`, en: `${report.en} has no finding “${id}”` }, (alone && beside[ruleOf(rule)?.group ?? '']) || listed);
}
