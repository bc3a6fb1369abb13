import { discover } from '../batch/discover.js';
import { InputError } from '../finding/index.js';
import type { Source } from '../read/index.js';
import { codeOf, type Io } from './io.js';

/** A source, or why there is none. */
export type Sourced = { readonly source: Source } | { readonly name: string; readonly failure: InputError };

/** The sources of the paths in their order, read one by one as they are asked for. What cannot be used says so and stops nothing. */
export async function* sourcesOf(paths: readonly string[], io: Io): AsyncGenerator<Sourced> {
  for (const path of paths) {
    try {
      for (const file of await discover(path)) yield sourced(file, io);
    } catch (failure) {
      if (!(failure instanceof InputError)) throw failure;
      yield { name: path, failure };
    }
  }
}

function sourced(path: string, io: Io): Sourced {
  try {
    const bytes = path === '-' ? io.readStdin() : io.readFile(path);
    return { source: { name: path, bytes } };
  } catch (failure) {
    return {
      name: path,
      failure: new InputError(
        { zh: `读不出文件：${codeOf(failure)}`, en: `The file cannot be read: ${codeOf(failure)}` },
        { zh: '检查文件是否存在、是否有权限打开', en: 'Check that it exists and may be opened' },
      ),
    };
  }
}
