import { existsSync, realpathSync } from 'node:fs';
import type { TaskFile } from '../batch/task.js';
import { InputError } from '../finding/index.js';

/** Throws InputError for an output that would take the place of a file to be read, however it is written, with `--force` too: no original is ever changed. */
export function spareSources(outputs: readonly (string | undefined)[], files: readonly Pick<TaskFile, 'path'>[]): void {
  const targets = new Map(outputs.flatMap((output) => (output !== undefined && output !== '-' && existsSync(output) ? [[realpathSync(output), output] as const] : [])));
  if (targets.size === 0) return;
  for (const { path } of files) {
    const target = existsSync(path) ? targets.get(realpathSync(path)) : undefined;
    if (target !== undefined) throw isSource(target);
  }
}

const isSource = (path: string): InputError =>
  new InputError(
    { zh: `${path} 是要读取的文件，不能写入`, en: `${path} is one of the files to be read and was not written` },
    { zh: '原件从不改动：换一个文件名', en: 'Originals are never changed: choose another name' },
  );
