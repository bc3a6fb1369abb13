import { joinBodies } from '../batch/body.js';
import { catalogueOf, type Catalogue, type Entry, type Kin } from '../batch/catalogue.js';
import { open, resultOf, type Opened, type ReadFile } from '../batch/file.js';
import { othersOf } from '../batch/related.js';
import { shelfOf, type Shelf } from '../batch/shelf.js';
import type { TaskFile } from '../batch/task.js';
import { unitsOf, type GivenUnits } from '../batch/units.js';
import type { Lang } from '../finding/index.js';
import type { Judged } from '../model/index.js';
import { judge, type ReadingOptions, type RunOptions } from '../run.js';
import type { Io } from './io.js';
import { fileReader, sourcesOf } from './sources.js';
import { sayLost } from './say-lost.js';

/** What one source may take, in milliseconds. */
const limit = 120_000;

/** A file with what its sources came to. */
export interface OpenedFile {
  readonly path: string;
  readonly opened: readonly Opened[];
}

/** Reads all a file holds. Never throws for what is wrong with the file. */
export async function openFile(file: TaskFile, readFile: ReadFile, reading?: ReadingOptions): Promise<OpenedFile> {
  const opened: Opened[] = [];
  for await (const sourced of sourcesOf([file], readFile)) opened.push(await open(sourced, { limit, ...(reading && { reading }) }));
  return { path: file.path, opened };
}

/** Which reports are related to which. */
export interface Joined {
  /** By source; nothing for a report that is related to none. */
  readonly kin: ReadonlyMap<string, readonly Kin[]>;
  readonly ambiguous: Catalogue['ambiguous'];
  /** Where the related reports are to be had. */
  readonly shelf: Shelf;
}

/** Joins the reports of files by body and year. */
export function joined(files: readonly OpenedFile[], readFile: ReadFile): Joined {
  const shelf = shelfOf(Infinity, { readFile, limit });
  const entries: Entry[] = [];
  for (const { path, opened } of files) {
    for (const one of opened) {
      shelf.put(one);
      for (const { report: { source, organization, year } } of one.reports) if (organization !== null && year !== null) entries.push({ path, name: one.name, source, organization, year });
    }
  }
  const { kin, ambiguous } = catalogueOf(entries);
  return { kin: new Map([...kin.values()].flatMap((reports) => Object.entries(reports))), ambiguous, shelf };
}

/** The reports of a source, each judged with those it is related to. */
export async function judgeOpened(one: Opened, { kin, shelf }: Joined, { units, ...options }: Omit<RunOptions, 'units' | 'others'> & { readonly units?: GivenUnits }): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const found of one.reports) {
    const others = await othersOf(found.report, one, { kin: kin.get(found.report.source) ?? [], shelf });
    judged.push(judge(found, { ...options, others, ...(units && { units: unitsOf(found.report, units) }) }));
  }
  return judged;
}

/** All reports of some files, and what could not be read of them. */
export interface JudgedAll {
  readonly judged: readonly Judged[];
  /** Sources that could not be used; each has been said. */
  readonly lost: number;
}

/** Every report of the files, judged and joined by body and year: for commands that need them all at once. */
export async function judgeFiles(files: readonly TaskFile[], io: Io, lang: Lang, { severities = {}, blank, reading, units }: Pick<RunOptions, 'severities' | 'blank'> & { readonly reading?: ReadingOptions; readonly units?: GivenUnits } = {}): Promise<JudgedAll> {
  const readFile = fileReader(io);
  const all: OpenedFile[] = [];
  for (const file of files) all.push(await openFile(file, readFile, reading));
  const related = joined(all, readFile);
  for (const { name, among } of related.ambiguous) io.err(lang === 'zh' ? `「${name}」可能是 ${among.join('、')}，没有与它们关联\n` : `${name} may be any of ${among.join(', ')}; it is joined with none\n`);
  const judged: Judged[] = [];
  let lost = 0;
  for (const one of all.flatMap(({ opened }) => opened)) {
    if (one.failure) {
      lost++;
      io.err(sayLost(one.name, resultOf({ name: one.name, failure: one.failure }).problem, lang));
    }
    judged.push(...(await judgeOpened(one, related, { severities, ...(blank && { blank }), ...(units && { units }) })));
  }
  return { judged, lost };
}

/** Reports by body, under the name each was first met by; those without a name under their source. */
export function byBody(judged: readonly Judged[]): Map<string, Judged[]> {
  const { bodyOf } = joinBodies(judged.flatMap(({ organization }) => organization ?? []));
  const names = new Map<string, string>();
  const bodies = new Map<string, Judged[]>();
  for (const one of judged) {
    const own = one.organization ?? one.source;
    const body = (one.organization && bodyOf(one.organization)) ?? own;
    const name = names.get(body) ?? own;
    names.set(body, name);
    bodies.set(name, [...(bodies.get(name) ?? []), one]);
  }
  return bodies;
}
