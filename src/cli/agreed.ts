import type { Command } from 'commander';
import { rules, type Acceptances } from '../check/index.js';
import { InputError, severities, type Severity } from '../finding/index.js';
import type { Acceptance, BlankPolicy } from '../model/index.js';
import type { RunOptions } from '../run.js';
import { baselineFrom, configFor, type Config } from './config.js';
import type { Io } from './io.js';
import { oneOf, severitiesOf } from './options.js';
import { readingOf, type ReadingAsked } from './reading.js';

/** What the options and the configuration together ask of a validation; an option given outdoes the configuration. */
export interface Agreed {
  readonly settings: RunOptions;
  readonly config: Config;
  /** `null`: any number of warnings passes. */
  readonly maxWarnings: number | null;
}

/** The options that a configuration or a baseline can stand in for, as commander gives them: texts. */
export interface AgreeOptions extends ReadingAsked {
  readonly failOn: string;
  readonly blank: string;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly maxWarnings?: string;
  readonly updateBaseline?: boolean;
  readonly reportUnused?: boolean;
}

/** Adds the options that a configuration or a baseline can stand in for. */
export const withAgreeOptions = (command: Command): Command =>
  command
    .option('--config <file>', '配置文件，默认从年报所在文件夹向上找 gov-report.config.json · the configuration; else gov-report.config.json in the folder of the report, or above')
    .option('--baseline <file>', '已知问题：其中的问题只计数，新问题才算 · findings known from before: they are counted and make no report invalid')
    .option('--update-baseline', '把这次的全部问题写入 --baseline 文件 · write all that is found now into the file of --baseline')
    .option('--report-unused', '列出已经用不着的接受记录 · list acceptances that no longer match anything')
    .option('--max-warnings <n>', '全部警告超过这个数，退出码为 1 · with more warnings than this in all the exit code is 1');

/** Throws InputError for an option or a configuration that says what cannot be. */
export async function agreedFor(paths: readonly string[], options: AgreeOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<Agreed> {
  const config = await configFor(paths[0], options.config, io);
  const { settings } = config;
  const given = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const failOn = given('failOn') ? options.failOn : (settings.failOn ?? options.failOn);
  const blank = given('blank') ? options.blank : (settings.blank ?? options.blank);
  const ids = rules.map(({ id }) => id);
  return {
    config,
    maxWarnings: countOf(options.maxWarnings) ?? settings.maxWarnings ?? null,
    settings: {
      ...readingOf(options, settings.form),
      failOn: oneOf<Severity>('--fail-on', failOn, severities),
      blank: oneOf<BlankPolicy>('--blank', blank, ['zero', 'unknown']),
      severities: { ...settings.rules, ...severitiesOf(options.rule, ids) },
      acceptances: await acceptancesOf(config, options, io),
    },
  };
}

async function acceptancesOf({ settings }: Config, { baseline, updateBaseline }: AgreeOptions, io: Io): Promise<Acceptances[]> {
  if (updateBaseline && baseline === undefined) throw new InputError({ zh: '--update-baseline 要和 --baseline 一起用', en: '--update-baseline needs --baseline' }, { zh: '写成 --baseline 文件 --update-baseline', en: 'Write --baseline FILE --update-baseline' });
  const lists: Omit<Acceptances, 'today'>[] = settings.accept?.length ? [{ list: settings.accept, by: 'acceptance' }] : [];
  if (baseline !== undefined && !updateBaseline) lists.push({ list: (await baselineFrom(baseline, io)).findings, by: 'baseline' });
  // Node takes a fifth of a millisecond to make out its first date.
  if (lists.length === 0) return [];
  const today = new Date().toISOString().slice(0, 10);
  return lists.map((one) => ({ ...one, today }));
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InputError({ zh: `--max-warnings 不能是「${text}」`, en: `--max-warnings cannot be “${text}”` }, { zh: '写一个从 0 起的整数', en: 'Give a whole number from 0' });
  return count;
}

/** The acceptances of the configuration for reports judged here that marked no finding, given what the `accepted` output says. */
export function unusedOf({ settings }: Config, told: string): Acceptance[] {
  const met = told.split('\n').filter(Boolean).map((line) => line.split('\t'));
  const of = ({ organization, year }: Acceptance): string[] => met.flatMap(([id, body, when]) => ((organization ?? body) === body && String(year ?? when) === when ? [id!] : []));
  return (settings.accept ?? []).filter((one) => {
    const ids = of(one);
    return ids.length > 0 && !ids.includes(one.finding);
  });
}

/** That an acceptance marked no finding of the reports it is about: whose it is, why it was given, until when. One line. */
export const sayUnused = ({ finding, organization, year, reason, expires }: Acceptance, lang: 'zh' | 'en'): string => {
  const of = [organization, year].filter(Boolean).join(' ');
  return lang === 'zh'
    ? `接受记录已无用：${finding}${of && `（${of}）`}，理由「${reason}」${expires ? `，有效期至 ${expires}` : ''}；数字已改、问题已消失或已过期，请从配置中删去\n`
    : `Acceptance without use: ${finding}${of && ` (${of})`}, “${reason}”${expires ? `, until ${expires}` : ''}; the figure changed, the finding is gone, or it expired: delete it\n`;
};
