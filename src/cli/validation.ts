import type { Command } from 'commander';
import type { TaskFile } from '../batch/task.js';
import type { GivenUnits } from '../batch/units.js';
import { InputError } from '../finding/index.js';
import type { PresentOptions } from '../present/presenter.js';
import { ruleInfos } from '../rule-infos.js';
import type { RunOptions } from '../run.js';
import { agreedFor, type Agreed, type AgreeOptions } from './agreed.js';
import { filesAsked, pace, type BatchOptions } from './batch-options.js';
import type { Copies } from './copies.js';
import { wantsColor, type Io } from './io.js';
import { sayOpen } from './locks.js';
import { langFor } from './options.js';
import { formatsOf, inner, outletsOf, type Outlet } from './outlets.js';
import { nothingWritten, takeUp, type Begun } from './resume.js';
import type { Batch } from './run-batch.js';
import { filesOf } from './sources.js';
import { spareSources } from './spare-sources.js';
import { version } from './version.js';

/** The options of `validate` as commander gives them: texts, and `true` for what is switched on. */
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

/** A validation before its first report is read: every option weighed, every output open. */
export interface Prepared extends Agreed {
  /** The files asked for. */
  readonly asked: readonly TaskFile[];
  /** What an earlier run has done of them. */
  readonly begun: Begun;
  readonly batch: Batch;
  readonly outlets: readonly Outlet[];
  /** Takes down which acceptances marked a finding; `null` where nobody asks for those that marked none. */
  readonly accepted: Inner | null;
  readonly present: PresentOptions;
  /** The same, with what is to be known of the rules. */
  readonly explained: () => PresentOptions;
  readonly copies: Copies | null;
  readonly units: GivenUnits | undefined;
  /** Units that ought to be among the reports. */
  readonly listed: readonly string[] | undefined;
}

type Inner = Awaited<ReturnType<typeof inner>>;

interface Setting {
  readonly command: Command;
  readonly io: Io;
}

/** Weighs what is asked of a validation. Throws InputError for what cannot be: nothing has been read or written by then. */
export async function prepare(paths: readonly string[], options: ValidateOptions, { command, io }: Setting): Promise<Prepared> {
  const agreed = await agreedFor(paths, options, { command, io });
  const { settings, config } = agreed;
  const lang = langFor(command, io, config.settings.lang);
  if (options.watch && paths.includes('-')) throw notWatched();
  const asked = await filesAsked(paths, options, { io, lang });
  if (!options.watch) sayOpen(asked, { io, lang });
  const copies = options.annotate === undefined ? null : await (await import('./copies.js')).copiesOf(asked, { dir: options.annotate, force: options.force ?? false }, { io, lang, resumed: options.resume ?? false });
  spareSources([...formatsOf(options).map(({ file }) => file), options.baseline], asked);
  const begun = options.resume ? takeUp(asked, options, io) : nothingWritten(asked);
  const accepted = options.reportUnused ? await inner('accepted') : null;
  const outlets = await outletsFor(options, accepted, io);
  const plain: PresentOptions = { lang, color: wantsColor(io) && !options.output, columns: io.columns, version, failOn: settings.failOn!, numbered: copies !== null, ...(options.explainAll && { explainAll: true }) };
  const explained = (): PresentOptions => ({ ...plain, rules: ruleInfos(settings.severities) });
  // The table of a report explains no rule: a start need not gather them for it.
  const present = copies !== null || outlets.some(({ name }) => name !== 'table') ? explained() : plain;
  const units = options.units && (await (await import('./units.js')).unitsGiven(options.units, { io, lang, known: config.settings.units }));
  const batch = await batchFor(options, { begun, outlets, present, settings, copies, units, prior: options.prior ?? config.settings.prior });
  // Of one report it says nothing that others are not there; nor of those that an earlier run has read.
  const listed = units || asked.length === 1 || begun.done.length > 0 ? undefined : config.settings.units;
  return { ...agreed, asked, begun, batch, outlets, accepted, present, explained, copies, units, listed };
}

async function outletsFor(options: ValidateOptions, accepted: Inner | null, io: Io): Promise<Outlet[]> {
  const outlets = await outletsOf({ ...options, force: Boolean(options.force || options.resume) }, io);
  const baseline = options.updateBaseline ? await outletsOf({ format: [`baseline=${options.baseline}`], force: true }, io) : [];
  return [...outlets, ...(accepted ? [accepted] : []), ...baseline];
}

interface Parts extends Pick<Prepared, 'begun' | 'outlets' | 'present' | 'copies' | 'units'> {
  readonly settings: RunOptions;
  /** Paths of earlier years' reports. */
  readonly prior: readonly string[] | undefined;
}

async function batchFor(options: ValidateOptions, { begun, outlets, present, settings, copies, units, prior }: Parts): Promise<Batch> {
  return {
    files: begun.left, beside: prior ? (await filesOf(prior)).files : [], done: begun.done, join: options.join, first: begun.summary.reports === 0, ...pace(options),
    job: { kind: 'validate', settings, formats: outlets.map(({ name }) => name), present, ...(units && { units }), ...(copies && { copies }), nameLost: outlets.every(({ file }) => file !== undefined && file !== '-') },
  };
}

const notWatched = (): InputError =>
  new InputError({ zh: '标准输入不能用 --watch', en: 'Standard input cannot be watched' }, { zh: '给出文件，或去掉 --watch', en: 'Name a file, or leave out --watch' });
