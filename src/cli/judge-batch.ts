import type { Catalogue } from '../batch/catalogue.js';
import { byBody, noTally, tallySum, type Tally } from '../batch/tally.js';
import { severities } from '../finding/index.js';
import type { Summary } from '../model/index.js';
import type { PresentOptions } from '../present/presenter.js';
import { interruption } from './interrupt.js';
import type { Io } from './io.js';
import type { Outlet } from './outlets.js';
import { progressOf } from './progress.js';
import { runBatch, type Batch } from './run-batch.js';
import { sayMissing } from './say-missing.js';
import { sayPrior } from './say-prior.js';

/** What the telling of a batch goes by. */
interface Telling {
  readonly io: Io;
  readonly present: PresentOptions;
  readonly before: Summary;
  /** Units that ought to be among the reports. */
  readonly listed: readonly string[] | undefined;
  /** Whether earlier years' reports were named for this run, not in the configuration. */
  readonly named: boolean;
}

/** What came of a batch; the results themselves are written by then. */
export interface Outcome {
  readonly summary: Summary;
  readonly tally: Tally;
  readonly stopped: boolean;
  /** Marked copies written, and those that could not be. */
  readonly written: number;
  readonly unwritten: number;
  /** Earlier years' sources that could not be read; each has been said. */
  readonly lost: number;
}

/** Judges the batch and writes what comes, part by part; nothing of it is kept but counts. */
export async function judgeBatch(batch: Batch, outlets: readonly Outlet[], { io, present, before, listed, named }: Telling): Promise<Outcome> {
  const { stop, release } = interruption(io);
  const progress = progressOf(batch.files.length, { io, lang: present.lang });
  const wanted = outlets.some(({ name }) => name === 'table');
  const tallies = tallySum();
  let summary = before;
  let [written, unwritten, lost] = [0, 0, 0];
  const onLost = (said: string, sources: number): void => {
    progress.hide();
    io.err(said);
    lost += sources;
  };
  const onListed = (catalogue: Catalogue): void => {
    for (const { name, among } of catalogue.ambiguous) io.err(sayAmbiguous(name, among, present));
    const said = named && batch.join && lost < batch.beside.length ? sayPrior(batch, catalogue, present.lang) : '';
    if (said) io.err(said);
  };
  for await (const done of runBatch(batch, io, { stop, onListed, onLost })) {
    if (io.isTerminal.out || done.advice) progress.hide();
    for (const [at, { output, join }] of outlets.entries()) await output.write(join(done.texts[at]!));
    if (done.advice) io.err(done.advice);
    summary = addUp(summary, done.summary);
    written += done.written ?? 0;
    unwritten += done.unwritten ?? 0;
    if (wanted || listed) tallies.add(done.tally);
    progress.add(done.files, Object.values(done.summary.findings).reduce((sum, count) => sum + count, 0));
  }
  progress.hide();
  release();
  const missing = stop.isAsked ? null : sayMissing(listed, tallies.sum.reports.map(([organization]) => organization));
  if (missing) io.err(missing[present.lang]);
  return { summary, tally: wanted && summary.reports > 1 ? byBody(tallies.sum) : noTally, stopped: stop.isAsked, written, unwritten, lost };
}

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
