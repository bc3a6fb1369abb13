import { sourcesIn, type ReadFile } from '../batch/file.js';
import type { Sourced } from '../batch/archive.js';
import { discover } from '../batch/discover.js';
import type { TaskFile } from '../batch/task.js';
import { letYoungGrow } from '../batch/tidy.js';
import { InputError } from '../finding/index.js';
import type { Io } from './io.js';

export type { Sourced } from '../batch/archive.js';

/** From so many files on their list weighs more than what is done with each. */
const many = 2000;

/** What paths stand for. */
export interface FilesOf {
  readonly files: TaskFile[];
  /** Files given more than once. */
  readonly repeated: number;
  /** Files of the folders that are of a kind nothing reads: pictures, slides. */
  readonly leftOut: readonly string[];
}

/** The files of the paths in their order, each once; a path that holds none is there with what is wrong. */
export async function filesOf(paths: readonly string[]): Promise<FilesOf> {
  const files: TaskFile[] = [];
  const leftOut: string[] = [];
  const met = new Set<string>();
  let repeated = 0;
  for (const path of paths) {
    for (const found of await discover(path)) {
      if ('leftOut' in found) {
        leftOut.push(found.leftOut);
        continue;
      }
      const name = 'path' in found ? found.path : found.name;
      const key = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
      if (met.has(key)) repeated++;
      else files.push('path' in found ? found : { path: name, failed: { message: found.failure.saying, hint: found.failure.hint } });
      met.add(key);
      if (files.length === many) letYoungGrow(false);
    }
  }
  return { files, repeated, leftOut };
}

/** Reads a file, or standard input for `-`: that one once, however often it is asked for. */
export function fileReader(io: Io): ReadFile {
  let stdin: Uint8Array | null = null;
  return (path) => (path === '-' ? (stdin ??= io.readStdin()) : io.readFile(path));
}

/** The sources of the files in their order, archives opened, read one by one as they are asked for. What cannot be used says so and stops nothing. */
export async function* sourcesOf(files: readonly TaskFile[], read: ReadFile): AsyncGenerator<Sourced> {
  for (const { path, failed } of files) {
    if (failed) yield { name: path, failure: new InputError(failed.message, failed.hint) };
    else yield* sourcesIn(path, read);
  }
}
