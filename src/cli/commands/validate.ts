import type { Command } from 'commander';
import { rules, type BlankPolicy } from '../../check/index.js';
import { severities, type Severity } from '../../finding/index.js';
import { summarise, type Result, type Summary } from '../../model/index.js';
import { presenters, type PresentOptions, type Presenter } from '../../present/index.js';
import { judgeSource, unreadable, type RunOptions } from '../../run.js';
import { exitOf } from '../exit.js';
import { wantsColor, type Io } from '../io.js';
import { badOption, langFor, oneOf, repeated, severitiesOf } from '../options.js';
import { outputTo, type Output } from '../output.js';
import { sourcesOf } from '../sources.js';
import { version } from '../version.js';

interface ValidateOptions {
  readonly format: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
  readonly failOn: string;
  readonly blank: string;
  readonly rule: readonly string[];
  readonly explainAll?: boolean;
}

/** `gov-report validate <path...>`: checks reports; the verdict is the exit code. */
export const validate = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('validate', { isDefault: false })
    .description('核对年报，结论即退出码 · check reports; the verdict is the exit code')
    .argument('<path...>', '文件、文件夹、通配符，或 - 表示标准输入')
    .option('-f, --format <name[=file]>', `输出格式，可重复：${Object.keys(presenters).join('、')}`, repeated, [])
    .option('-o, --output <file>', '写入文件')
    .option('--force', '覆盖已有文件')
    .option('--fail-on <severity>', '从这一级起不通过', 'error')
    .option('--blank <zero|unknown>', '空格在求和时按 0 计或视为未知', 'zero')
    .option('--rule <id=severity>', '改变一条规则的级别：off、info、warning、error', repeated, [])
    .option('--explain-all', '列出每一种可能的改法')
    .action(async (paths: string[], options: ValidateOptions, command: Command) => done(await run(paths, options, { command, io })));
};

async function run(paths: readonly string[], options: ValidateOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const outlets = outletsOf(options, io);
  const present: PresentOptions = { lang: langFor(command, io), color: wantsColor(io) && !options.output, columns: io.columns, version, ...(options.explainAll && { explainAll: true }) };
  const settings: RunOptions = {
    failOn: oneOf<Severity>('--fail-on', options.failOn, severities),
    blank: oneOf<BlankPolicy>('--blank', options.blank, ['zero', 'unknown']),
    severities: severitiesOf(options.rule, rules.map(({ id }) => id)),
  };
  const tell = async (text: (presenter: Presenter) => string | Promise<string>): Promise<void> => {
    for (const { presenter, output } of outlets) await output.write(await text(presenter));
  };
  await tell((presenter) => presenter.start(present));
  const counted: Summary[] = [];
  let index = 0;
  for await (const sourced of sourcesOf(paths, io)) {
    const results: readonly Result[] = 'source' in sourced ? await judgeSource(sourced.source, settings) : [unreadable(sourced.name, sourced.failure)];
    for (const result of results) {
      const at = index++;
      await tell((presenter) => presenter.result(result, present, at));
    }
    counted.push(summarise(results));
  }
  const summary = addUp(counted);
  await tell((presenter) => presenter.end(summary, present));
  for (const { output } of outlets) output.close();
  return exitOf(summary);
}

interface Outlet {
  readonly presenter: Presenter;
  readonly output: Output;
}

/** `-f table -f json=check.json`: each format with where it goes. */
function outletsOf({ format, output, force }: ValidateOptions, io: Io): Outlet[] {
  return (format.length > 0 ? format : ['table']).map((one) => {
    const [name = '', file] = one.split(/=(.*)/s);
    const presenter = presenters[name];
    if (!presenter) throw badOption('--format', name, Object.keys(presenters));
    return { presenter, output: outputTo(file ?? output, io, force) };
  });
}

function addUp(parts: readonly Summary[]): Summary {
  const sum = { reports: 0, valid: 0, invalid: 0, unreadable: 0, findings: { info: 0, warning: 0, error: 0 } };
  for (const { reports, valid, invalid, unreadable: lost, findings } of parts) {
    sum.reports += reports;
    sum.valid += valid;
    sum.invalid += invalid;
    sum.unreadable += lost;
    for (const severity of severities) sum.findings[severity] += findings[severity];
  }
  return sum;
}
