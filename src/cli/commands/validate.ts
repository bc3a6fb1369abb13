import type { Command } from 'commander';
import type { Catalogue } from '../../batch/catalogue.js';
import { byBody, noTally, tallySum, type Tally } from '../../batch/tally.js';
import { InputError, severities } from '../../finding/index.js';
import type { Summary } from '../../model/index.js';
import { formatNames } from '../../present/format-names.js';
import { overview } from '../../present/overview.js';
import type { PresentOptions } from '../../present/presenter.js';
import { agreedFor, sayUnused, unusedOf, withAgreeOptions, type AgreeOptions } from '../agreed.js';
import { filesAsked, pace, withBatchOptions, type BatchOptions } from '../batch-options.js';
import { exit, exitOf } from '../exit.js';
import { interruption, sayInterrupted } from '../interrupt.js';
import { wantsColor, type Io } from '../io.js';
import { sayOpen } from '../locks.js';
import { forceOption, langFor, outputOption, repeatable } from '../options.js';
import { formatsOf, inner, outletsOf, type Outlet } from '../outlets.js';
import { progressOf } from '../progress.js';
import { nothingWritten, takeUp } from '../resume.js';
import { ruleInfos } from '../../rule-infos.js';
import { runBatch, type Batch } from '../run-batch.js';
import { sayMissing } from '../say-missing.js';
import { sayKept, sayTooMany, sayWritten } from '../say-outcome.js';
import { sayNotJoined, sayUnusedPrior, usesAny } from '../say-prior.js';
import { filesOf } from '../sources.js';
import { spareSources } from '../spare-sources.js';
import { withReadingOptions } from '../reading.js';
import { version } from '../version.js';

export interface ValidateOptions extends BatchOptions, AgreeOptions {
  readonly format: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
  readonly prior?: readonly string[];
  readonly units?: readonly string[];
  readonly join: boolean;
  readonly resume?: boolean;
  readonly explainAll?: boolean;
  readonly annotate?: string;
  readonly watch?: boolean;
}

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

interface Setting {
  readonly command: Command;
  readonly io: Io;
}

async function run(paths: readonly string[], options: ValidateOptions, { command, io }: Setting): Promise<number> {
  const { settings, config, maxWarnings } = await agreedFor(paths, options, { command, io });
  const lang = langFor(command, io, config.settings.lang);
  if (options.watch && paths.includes('-')) throw notWatched();
  const asked = await filesAsked(paths, options, { io, lang });
  if (!options.watch) sayOpen(asked, { io, lang });
  const copies = options.annotate === undefined ? null : (await import('../annotate.js')).copiesOf(asked, { dir: options.annotate, force: options.force ?? false });
  spareSources([...formatsOf(options).map(({ file }) => file), options.baseline], asked);
  const begun = options.resume ? takeUp(asked, options, io) : nothingWritten(asked);
  const accepted = options.reportUnused ? await inner('accepted') : null;
  const outlets = [...(await outletsOf({ ...options, force: Boolean(options.force || options.resume) }, io)), ...(accepted ? [accepted] : [])];
  if (options.updateBaseline) outlets.push(...await outletsOf({ format: [`baseline=${options.baseline}`], force: true }, io));
  const plain: PresentOptions = { lang, color: wantsColor(io) && !options.output, columns: io.columns, version, failOn: settings.failOn!, numbered: copies !== null, ...(options.explainAll && { explainAll: true }) };
  const explained = (): PresentOptions => ({ ...plain, rules: ruleInfos(settings.severities) });
  // The table of a report explains no rule: a start need not gather them for it.
  const present = outlets.some(({ name }) => name !== 'table') ? explained() : plain;
  const units = options.units && (await (await import('../units.js')).unitsGiven(options.units, { io, lang, known: config.settings.units }));
  const earlier = options.prior ?? config.settings.prior;
  const prior = earlier ? (await filesOf(earlier)).files : [];
  const batch: Batch = {
    files: begun.left, beside: prior, done: begun.done, join: options.join, first: begun.summary.reports === 0, ...pace(options),
    job: { kind: 'validate', settings, formats: outlets.map(({ name }) => name), present, ...(units && { units }), ...(copies && { copies }), nameLost: outlets.every(({ file }) => file !== undefined && file !== '-') },
  };
  for (const { presenter, output } of outlets) await output.write(begun.text || presenter.start(present));
  // Of one report it says nothing that others are not there; nor of those that an earlier run has read.
  const listed = units || asked.length === 1 || begun.done.length > 0 ? undefined : config.settings.units;
  if (options.prior && !options.join) io.err(sayNotJoined[lang]);
  const { summary, tally, stopped, unwritten, lost } = await judgeAll(batch, outlets, { io, present, before: begun.summary, listed, named: Boolean(options.prior) });
  for (const { name, presenter, output } of outlets) {
    await output.write(presenter.end(summary, present));
    if (name === 'table' && tally !== noTally) await output.write(overview(tally, explained()));
    output.close();
  }
  if (stopped) io.err(sayInterrupted(summary.reports, asked.length, lang));
  const written = outlets.flatMap(({ name, file }) => (name === 'accepted' ? [] : [file ?? '-']));
  if (options.updateBaseline) io.err(sayKept(options.baseline!)[lang]);
  if (io.isTerminal.err && !written.includes('-')) io.err(sayWritten(written, summary, lang));
  if (accepted) for (const one of unusedOf(config, accepted.text())) io.err(sayUnused(one, lang));
  if (options.watch && !stopped) return (await import('../watch.js')).watchFiles(paths, { settings, lang, io, once: { others: Boolean(earlier || units), copies: copies !== null } });
  const tooMany = maxWarnings !== null && summary.findings.warning > maxWarnings;
  if (tooMany) io.err(sayTooMany(summary.findings.warning, maxWarnings)[lang]);
  if (stopped || unwritten > 0 || lost > 0 || units?.lost.length) return exit.unusable;
  return Math.max(exitOf(summary), tooMany ? exit.invalid : exit.valid);
}

interface Telling {
  readonly io: Io;
  readonly present: PresentOptions;
  readonly before: Summary;
  /** Units that ought to be among the reports. */
  readonly listed: readonly string[] | undefined;
  /** Whether earlier years' reports were named for this run, not in the configuration. */
  readonly named: boolean;
}

interface Judged {
  readonly summary: Summary;
  readonly tally: Tally;
  readonly stopped: boolean;
  /** Marked copies that could not be written. */
  readonly unwritten: number;
  /** Earlier years' sources that could not be read; each has been said. */
  readonly lost: number;
}

/** Judges the batch and writes what comes, part by part; nothing of it is kept but counts. */
async function judgeAll(batch: Batch, outlets: readonly Outlet[], { io, present, before, listed, named }: Telling): Promise<Judged> {
  const { stop, release } = interruption(io);
  const progress = progressOf(batch.files.length, { io, lang: present.lang });
  const wanted = outlets.some(({ name }) => name === 'table');
  const tallies = tallySum();
  let summary = before;
  let [unwritten, lost] = [0, 0];
  const onLost = (said: string, sources: number): void => {
    progress.hide();
    io.err(said);
    lost += sources;
  };
  const onListed = (catalogue: Catalogue): void => {
    for (const { name, among } of catalogue.ambiguous) io.err(sayAmbiguous(name, among, present));
    if (named && batch.join && lost < batch.beside.length && !usesAny(batch.beside, batch.files, catalogue)) io.err(sayUnusedPrior[present.lang]);
  };
  for await (const done of runBatch(batch, io, { stop, onListed, onLost })) {
    if (io.isTerminal.out || done.advice) progress.hide();
    for (const [at, { output, join }] of outlets.entries()) await output.write(join(done.texts[at]!));
    if (done.advice) io.err(done.advice);
    summary = addUp(summary, done.summary);
    unwritten += done.unwritten ?? 0;
    if (wanted || listed) tallies.add(done.tally);
    progress.add(done.files, Object.values(done.summary.findings).reduce((sum, count) => sum + count, 0));
  }
  progress.hide();
  release();
  const missing = stop.isAsked ? null : sayMissing(listed, tallies.sum.reports.map(([organization]) => organization));
  if (missing) io.err(missing[present.lang]);
  return { summary, tally: wanted && summary.reports > 1 ? byBody(tallies.sum) : noTally, stopped: stop.isAsked, unwritten, lost };
}

const notWatched = (): InputError =>
  new InputError({ zh: '标准输入不能用 --watch', en: 'Standard input cannot be watched' }, { zh: '给出文件，或去掉 --watch', en: 'Name a file, or leave out --watch' });

const sayAmbiguous = (name: string, among: readonly string[], { lang }: PresentOptions): string =>
  lang === 'zh'
    ? `「${name}」可能是 ${among.join('、')} 中的任何一个，没有与它们的年报关联；把单位名称写全即可\n`
    : `${name} may be any of ${among.join(', ')} and was joined with none of them; write the name in full\n`;

function addUp(one: Summary, other: Summary): Summary {
  const findings = { ...one.findings };
  for (const severity of severities) findings[severity] += other.findings[severity];
  return {
    reports: one.reports + other.reports, valid: one.valid + other.valid, invalid: one.invalid + other.invalid,
    unreadable: one.unreadable + other.unreadable, findings,
  };
}

