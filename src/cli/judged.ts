import { joinBodies } from '../batch/body.js';
import { catalogueOf, type Entry } from '../batch/catalogue.js';
import { open, type Opened } from '../batch/file.js';
import { othersOf } from '../batch/related.js';
import { shelfOf } from '../batch/shelf.js';
import type { TaskFile } from '../batch/task.js';
import { unitsOf, type GivenUnits } from '../batch/units.js';
import type { InputError, Lang } from '../finding/index.js';
import type { Judged } from '../model/index.js';
import { judge, unreadable, type ReadingOptions, type RunOptions } from '../run.js';
import type { Io } from './io.js';
import { fileReader, sourcesOf } from './sources.js';
import { sayLost } from './say-lost.js';

/** What one source may take, in milliseconds. */
const limit = 120_000;

export interface JudgedAll {
  readonly judged: readonly Judged[];
  /** Sources that could not be used; each has been said. */
  readonly lost: number;
}

/** Every report of the files, judged and joined by body and year: for commands that need them all at once. */
export async function judgeFiles(files: readonly TaskFile[], io: Io, lang: Lang, { severities = {}, blank, reading, units }: Pick<RunOptions, 'severities' | 'blank'> & { readonly reading?: ReadingOptions; readonly units?: GivenUnits } = {}): Promise<JudgedAll> {
  const readFile = fileReader(io);
  const opened: Opened[] = [];
  const entries: Entry[] = [];
  for (const file of files) {
    for await (const sourced of sourcesOf([file], readFile)) {
      const one = await open(sourced, { limit, ...(reading && { reading }) });
      opened.push(one);
      for (const { report: { source, organization, year } } of one.reports) if (organization !== null && year !== null) entries.push({ path: file.path, name: one.name, source, organization, year });
    }
  }
  const { kin, ambiguous } = catalogueOf(entries);
  for (const { name, among } of ambiguous) io.err(lang === 'zh' ? `「${name}」可能是 ${among.join('、')}，没有与它们关联\n` : `${name} may be any of ${among.join(', ')}; it is joined with none\n`);
  const related = new Map([...kin.values()].flatMap((reports) => Object.entries(reports)));
  const shelf = shelfOf(Infinity, { readFile, limit });
  for (const one of opened) shelf.put(one);
  const judged: Judged[] = [];
  for (const one of opened) {
    if (one.failure) tellLost(one.name, one.failure, { io, lang });
    for (const found of one.reports) {
      const others = await othersOf(found.report, one, { kin: related.get(found.report.source) ?? [], shelf });
      judged.push(judge(found, { severities, others, ...(blank && { blank }), ...(units && { units: unitsOf(found.report, units) }) }));
    }
  }
  return { judged, lost: opened.filter(({ failure }) => failure !== null).length };
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

function tellLost(name: string, failure: InputError, { io, lang }: { readonly io: Io; readonly lang: Lang }): void {
  io.err(sayLost(name, unreadable(name, failure).problem, lang));
}
