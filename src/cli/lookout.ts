import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resultOf, type ReadFile } from '../batch/file.js';
import type { TaskFile } from '../batch/task.js';
import type { InputError } from '../finding/index.js';
import type { Result } from '../model/index.js';
import type { RunOptions } from '../run.js';
import type { Io } from './io.js';
import { joined, judgeOpened, openFile, type OpenedFile } from './judged.js';
import { filesOf } from './sources.js';
import { unitsIn } from './units.js';

/** What is judged, and by what: as in the first check. */
export interface Watched {
  readonly paths: readonly string[];
  /** Paths of earlier years' reports, and of the units'. */
  readonly prior: readonly string[];
  readonly units: readonly string[];
  /** Names of units known to exist. */
  readonly known: readonly string[];
  /** Whether reports are joined by body and year. */
  readonly join: boolean;
  readonly settings: RunOptions;
}

/** How things stand at one look. */
export interface Look {
  /** By file, its results in order. */
  readonly results: ReadonlyMap<string, readonly Result[]>;
  /** Files of earlier years and units, with what makes one unreadable. */
  readonly beside: ReadonlyMap<string, InputError | null>;
  /** All files that are not as they were at the look before, those beside too. */
  readonly changed: ReadonlySet<string>;
  /** Where a change would be seen: every folder the files may be in. */
  readonly folders: ReadonlySet<string>;
}

interface Kept extends OpenedFile {
  readonly stamp: string;
}

/** Gives what looks at the files whenever it is called: those saved since are read again, and all are judged with all. */
export function lookout(watched: Watched, io: Io): () => Promise<Look> {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return async () => {
    const reading = new Refresh(kept, (path) => io.readFile(path));
    const { paths, prior, units, settings } = watched;
    const [own, before, below] = [(await filesOf(paths)).files, (await filesOf(prior)).files, (await filesOf(units)).files];
    const [mine, earlier, parts] = [await reading.take(own, settings), await reading.take(before, settings), await reading.take(below)];
    kept = reading.now;
    const results = await judgedAgain({ mine, earlier, parts }, watched, reading.readFile);
    const beside = new Map([...earlier, ...parts].filter(({ path }) => !results.has(path)).map(({ path, opened }) => [path, opened.find(({ failure }) => failure)?.failure ?? null] as const));
    return { results, beside, changed: reading.changed, folders: foldersOf([...paths, ...prior, ...units], [...own, ...before, ...below]) };
  };
}

/** One look at the files: what is as it was is taken over, the rest read. */
class Refresh {
  readonly now = new Map<string, Kept>();
  readonly changed = new Set<string>();

  constructor(
    private readonly before: ReadonlyMap<string, Kept>,
    readonly readFile: ReadFile,
  ) {}

  async take(files: readonly TaskFile[], reading?: RunOptions): Promise<Kept[]> {
    const taken: Kept[] = [];
    for (const file of files) {
      const [held, stamp] = [this.now.get(file.path) ?? this.before.get(file.path), stampOf(file.path)];
      const one = held?.stamp === stamp ? held : { stamp, ...(await openFile(file, this.readFile, reading)) };
      if (one !== held) this.changed.add(file.path);
      this.now.set(file.path, one);
      taken.push(one);
    }
    return taken;
  }
}

interface Groups {
  readonly mine: readonly OpenedFile[];
  readonly earlier: readonly OpenedFile[];
  readonly parts: readonly OpenedFile[];
}

async function judgedAgain({ mine, earlier, parts }: Groups, { known, join: joins, units, settings }: Watched, readFile: ReadFile): Promise<Map<string, readonly Result[]>> {
  const related = joined(joins ? [...mine, ...earlier] : [], readFile);
  const given = units.length > 0 && { units: unitsIn(parts.flatMap(({ opened }) => opened), known) };
  const results = new Map<string, readonly Result[]>();
  for (const { path, opened } of mine) {
    const own: Result[] = [];
    for (const one of opened) {
      if (one.failure) own.push(resultOf({ name: one.name, failure: one.failure }));
      own.push(...(await judgeOpened(one, related, { ...settings, ...given })));
    }
    results.set(path, own);
  }
  return results;
}

/** Time, size and number of the file: saving anew changes one of them. Empty when it is not there. */
function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** The folders given with all in them, where a report may be added, those where a glob or a name may find one, and those of the files: saving replaces a file. */
function foldersOf(paths: readonly string[], files: readonly TaskFile[]): Set<string> {
  const folders = new Set(files.filter(({ path, failed }) => path !== '-' && !failed).map(({ path }) => dirname(path)));
  for (const path of paths) for (const folder of foldersUnder(path)) folders.add(folder);
  return folders;
}

function* foldersUnder(path: string): Generator<string> {
  if (!existsSync(path) && existsSync(dirname(path))) yield dirname(path);
  const inside = foldersIn(path);
  if (inside === null) return;
  yield path;
  for (const one of inside) yield* foldersUnder(join(path, one));
}

/** `null` for what is no folder, or may not be looked into. */
function foldersIn(path: string): string[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []));
  } catch {
    return null;
  }
}
