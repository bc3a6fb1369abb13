import { InputError } from '../finding/index.js';
import type { Result } from '../model/index.js';
import { judge, type RunOptions } from '../run.js';
import { broken, open, resultOf, sourcesIn, type Opened, type Opening, type ReadFile } from './file.js';
import type { Kin } from './catalogue.js';
import { othersOf } from './related.js';
import type { Shelf } from './shelf.js';
import type { TaskFile } from './task.js';
import { unitsOf, type GivenUnits } from './units.js';

/** What the reading and the judging of a batch's files go by. */
export interface Bench extends Opening {
  readonly readFile: ReadFile;
  readonly shelf: Shelf;
  readonly kin: Readonly<Record<string, readonly Kin[]>>;
  /** Files whose sources are worth keeping. */
  readonly keep: ReadonlySet<string>;
  readonly tick: () => void;
}

/** The sources of a file, opened: from the shelf where it has them. */
export async function* openedIn({ path, failed }: TaskFile, { readFile, shelf, keep, tick, ...opening }: Bench): AsyncGenerator<Opened> {
  if (failed) {
    yield { name: path, reports: [], failure: new InputError(failed.message, failed.hint) };
    return;
  }
  const held = shelf.get(path);
  if (held) {
    tick();
    yield held;
    return;
  }
  for await (const sourced of sourcesIn(path, readFile)) {
    tick();
    const name = 'source' in sourced ? sourced.source.name : sourced.name;
    const opened = shelf.get(name) ?? (await open(sourced, opening));
    if (keep.has(path)) shelf.put(opened);
    yield opened;
  }
}

/** What the results of a file are judged by, besides its kin. */
export interface Judging {
  readonly settings: RunOptions;
  readonly units?: GivenUnits;
}

/** The results of one file's sources, each judged with the reports it is related to. */
export async function* judgeFile(file: TaskFile, bench: Bench, { settings, units }: Judging): AsyncGenerator<Result> {
  for await (const opened of openedIn(file, bench)) {
    if (opened.failure) yield resultOf({ name: opened.name, failure: opened.failure });
    for (const one of opened.reports) {
      try {
        const kin = bench.kin[one.report.source] ?? [];
        const others = kin.length > 0 || opened.reports.length > 1 ? await othersOf(one.report, opened, { kin, shelf: bench.shelf }) : [];
        yield judge(one, { ...settings, others, ...(units && { units: unitsOf(one.report, units) }) });
      } catch (failure) {
        yield resultOf({ name: one.report.source, failure: failure instanceof InputError ? failure : broken(failure) });
      }
    }
  }
}
