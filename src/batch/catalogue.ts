import { joinBodies, type Bodies } from './body.js';

/** One report of a batch, as far as joining needs it. */
export interface Entry {
  /** The file it is in. */
  readonly path: string;
  /** The source it was read from: the file, or an entry of it. */
  readonly name: string;
  /** What the report itself is called: the source, with `#part` where that holds several. */
  readonly source: string;
  readonly organization: string;
  readonly year: number;
}

/**
 * An entry on its way between threads, where a text sent twice arrives as two: the file by its place among the task's, and
 * what only repeats its path left out.
 */
export interface Listed extends Pick<Entry, 'organization' | 'year'> {
  readonly at: number;
  readonly name?: string;
  readonly source?: string;
}

/** An entry as it is sent between threads: what goes without saying left out. */
export const listedOf = ({ path, name, source, organization, year }: Entry, at: number): Listed => ({ at, organization, year, ...(name !== path && { name }), ...(source !== path && { source }) });

/** The entry of a file that was sent so. */
export const entryOf = ({ name, source, organization, year }: Listed, path: string): Entry => ({ path, name: name ?? path, source: source ?? path, organization, year });

/** Where a related report is to be had. */
export type Kin = Pick<Entry, 'path' | 'name' | 'source'>;

/** Which reports of a batch are kin of which: what the second pass over the files goes by. */
export interface Catalogue {
  /** By file and report: the nearest earlier report of the body, and others for the same year. What has no kin is left out. */
  readonly kin: ReadonlyMap<string, Readonly<Record<string, readonly Kin[]>>>;
  /** Files whose reports are kin of another file's. */
  readonly wanted: ReadonlySet<string>;
  readonly ambiguous: Bodies['ambiguous'];
  /** Bodies with a report before which there is none, among the files of which that was asked: as each names itself. */
  readonly alone: readonly string[];
}

/** So many reports of one body and year are compared with one another; a hundred copies need not be. */
const mostTwins = 4;

/** Joins the reports of a batch by body and year. `asked`: files whose reports ought to have an earlier one. */
export function catalogueOf(entries: readonly Entry[], asked: ReadonlySet<string> = nobody): Catalogue {
  const { bodyOf, ambiguous } = joinBodies(entries.map(({ organization }) => organization));
  const bodies = new Map<string, Entry[]>();
  for (const entry of entries) {
    const body = bodyOf(entry.organization);
    if (body === null) continue;
    const own = bodies.get(body);
    if (own) own.push(entry);
    else bodies.set(body, [entry]);
  }
  const kin = new Map<string, Record<string, readonly Kin[]>>();
  for (const own of bodies.values()) if (own.length > 1) relate(own, kin);
  const wanted = new Set([...kin.values()].flatMap((reports) => Object.values(reports).flatMap((related) => related.map(({ path }) => path))));
  const alone = asked.size === 0 ? [] : [...bodies.values()].flatMap((own) => firstOf(own).find(({ path }) => asked.has(path))?.organization ?? []);
  return { kin, wanted, ambiguous, alone };
}

const nobody: ReadonlySet<string> = new Set();

/** The reports of the first year there is any of. */
function firstOf(entries: readonly Entry[]): Entry[] {
  const first = Math.min(...entries.map(({ year }) => year));
  return entries.filter(({ year }) => year === first);
}

/** The reports of one body with one another. */
function relate(entries: readonly Entry[], kin: Map<string, Record<string, readonly Kin[]>>): void {
  const years = new Map<number, Entry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  let before: Entry | null = null;
  for (const [, own] of [...years].sort(([one], [other]) => one - other)) {
    for (const entry of own) {
      const twins = own.filter(({ source }) => source !== entry.source).slice(0, mostTwins);
      const related = [...(before ? [before] : []), ...twins];
      if (related.length === 0) continue;
      const ofFile = kin.get(entry.path) ?? {};
      ofFile[entry.source] = related;
      kin.set(entry.path, ofFile);
    }
    before = own[0]!;
  }
}
