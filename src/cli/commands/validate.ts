import type { Command } from 'commander';
import { noTally } from '../../batch/tally.js';
import { formatNames } from '../../present/format-names.js';
import { overview } from '../../present/overview.js';
import { sayUnused, unusedOf, withAgreeOptions } from '../agreed.js';
import { withBatchOptions } from '../batch-options.js';
import { exit, exitOf } from '../exit.js';
import { sayInterrupted } from '../interrupt.js';
import type { Io } from '../io.js';
import { judgeBatch, type Outcome } from '../judge-batch.js';
import { forceOption, outputOption, repeatable } from '../options.js';
import { withReadingOptions } from '../reading.js';
import { sayKept, sayNoCopies, sayTooMany, sayWritten } from '../say-outcome.js';
import { sayNotJoined } from '../say-prior.js';
import { prepare, type Prepared, type ValidateOptions } from '../validation.js';

/** `gov-report validate <path...>`: checks reports; the verdict is the exit code. */
export const validate = (program: Command, io: Io, done: (code: number) => void): void => {
  const command = program
    .command('validate', { isDefault: false })
    .description('核对年报，结论即退出码 · check reports; the verdict is the exit code')
    .argument('[path...]', '文件、文件夹、压缩包、通配符，或 - 表示标准输入 · files, folders, archives, globs, or - for standard input')
    .addOption(repeatable('-f, --format <name[=file]>', `输出格式，可重复：${formatNames.join('、')} · output formats, repeatable: ${formatNames.join(', ')}`, 'table'))
    .addOption(outputOption())
    .addOption(forceOption())
    .option('--fail-on <severity>', '从这一级起不通过 · what makes a report invalid, and all above it', 'error')
    .option('--blank <zero|unknown>', '空格在求和时按 0 计或视为未知 · what a blank is in a sum', 'zero')
    .addOption(repeatable('--rule <id=severity>', '改变一条规则的级别：off、info、warning、error · the severity of a rule: off, info, warning, error', ''))
    .option('--prior <path...>', '往年的年报，用于年度之间的核对 · reports of earlier years, to check one year against the next')
    .option('--units <path...>', '下属单位的年报，与汇总数核对 · the units’ reports, to check their sum')
    .option('--no-join', '各份单独核对，不按单位和年度关联 · judge each report by itself')
    .option('--resume', '接着写已有的 ndjson 文件 · go on with an NDJSON begun before')
    .option('--annotate <dir>', '把问题作为批注写入副本，存到这个文件夹 · write copies with the findings as comments into this folder')
    .option('--watch', '文件一保存就再核对一次 · check again whenever a file is saved')
    .option('--explain-all', '列出每一种可能的改法和每一个问题 · list every way to mend a fault, and every finding');
  withBatchOptions(withReadingOptions(withAgreeOptions(command))).action(async (paths: string[], options: ValidateOptions) => done(await run(paths, options, { command, io })));
};

async function run(paths: readonly string[], options: ValidateOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const prepared = await prepare(paths, options, { command, io });
  const { batch, outlets, present, begun, listed } = prepared;
  for (const { presenter, output } of outlets) await output.write(begun.text || presenter.start(present));
  if (options.prior && !options.join) io.err(sayNotJoined[present.lang]);
  const outcome = await judgeBatch(batch, outlets, { io, present, before: begun.summary, listed, named: Boolean(options.prior) });
  await finish(prepared, outcome);
  sayOutcome(prepared, outcome, { options, io });
  if (options.watch && !outcome.stopped) return watch(paths, options, { prepared, io });
  return codeOf(prepared, outcome, io);
}

/** Writes what comes behind the last result; the files appear. */
async function finish({ outlets, present, explained }: Prepared, { summary, tally }: Outcome): Promise<void> {
  for (const { name, presenter, output } of outlets) {
    await output.write(presenter.end(summary, present));
    if (name === 'table' && tally !== noTally) await output.write(overview(tally, explained()));
    output.close();
  }
}

/** What became of it, as far as the results themselves do not tell. */
function sayOutcome({ asked, config, outlets, accepted, copies, present: { lang } }: Prepared, { summary, stopped, written: copied, unwritten }: Outcome, { options, io }: { readonly options: ValidateOptions; readonly io: Io }): void {
  if (stopped) io.err(sayInterrupted(summary.reports, asked.length, lang));
  const written = outlets.flatMap(({ name, file }) => (name === 'accepted' ? [] : [file ?? '-']));
  if (options.updateBaseline) io.err(sayKept(options.baseline!)[lang]);
  if (io.isTerminal.err && !written.includes('-')) io.err(sayWritten(written, summary, lang));
  if (copies && !stopped && copied + unwritten === 0) io.err(sayNoCopies[lang]);
  if (accepted) for (const one of unusedOf(config, accepted.text())) io.err(sayUnused(one, lang));
}

/** Checks again whenever a file is saved; gives the exit code at the end. Files of a list are watched as it was read. */
async function watch(paths: readonly string[], options: ValidateOptions, { prepared: { settings, config, asked, present: { lang }, copies }, io }: { readonly prepared: Prepared; readonly io: Io }): Promise<number> {
  const { watchFiles } = await import('../watch.js');
  const listed = options.filesFrom === undefined ? [] : asked.map(({ path }) => path);
  const { prior = config.settings.prior ?? [], units = [], join } = options;
  return watchFiles({ paths: [...paths, ...listed], prior, units, known: config.settings.units ?? [], join, settings, lang, io, copies: copies !== null });
}

/** The exit code; why it is 1 where every report may be valid is said. */
function codeOf({ maxWarnings, units, present: { lang } }: Prepared, { summary, stopped, unwritten, lost }: Outcome, io: Io): number {
  const tooMany = maxWarnings !== null && summary.findings.warning > maxWarnings;
  if (tooMany) io.err(sayTooMany(summary.findings.warning, maxWarnings)[lang]);
  if (stopped || unwritten > 0 || lost > 0 || units?.lost.length) return exit.unusable;
  return Math.max(exitOf(summary), tooMany ? exit.invalid : exit.valid);
}
