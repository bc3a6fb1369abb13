import type { Lang } from '../finding/index.js';
import { pageOf } from '../present/page.js';
import { exit } from './exit.js';
import { FolderWatch } from './folder-watch.js';
import { interruption } from './interrupt.js';
import { wantsColor, type Io } from './io.js';
import { lookout, type Watched } from './lookout.js';
import { sayLook } from './say-changes.js';
import { version } from './version.js';

interface Watching extends Watched {
  readonly lang: Lang;
  readonly io: Io;
  /** Whether marked copies were written, which the first check alone does. */
  readonly copies: boolean;
}

/**
 * Judges again whenever a file is saved, added or taken away, an earlier year's or a unit's too, and says what is gone and
 * what is new since the last time. Ends on Ctrl-C; gives the exit code of how things stand then. Folders are watched, not
 * files, for saving replaces the file.
 */
export async function watchFiles({ lang, io, copies, ...watched }: Watching): Promise<number> {
  const look = lookout(watched, io);
  let seen = await look();
  const page = pageOf({ lang, color: wantsColor(io), columns: io.columns, version });
  const { stop, release } = interruption(io);
  const folders = new FolderWatch();
  const unwatched = folders.follow(seen.folders);
  if (copies) io.err(lang === 'zh' ? '批注副本只写这一次，保存之后不再更新\n' : 'The marked copies are written once, not whenever a file is saved\n');
  if (unwatched.length > 0) io.err(lang === 'zh' ? `看不到这些文件夹里的改动：${unwatched.join('、')}\n` : `Changes in these folders cannot be seen: ${unwatched.join(', ')}\n`);
  const count = seen.results.size + seen.beside.size;
  io.err(lang === 'zh' ? `正在等待保存（${count} 个文件），按 Ctrl-C 结束\n` : `Waiting for files to be saved (${count}); Ctrl-C ends it\n`);
  for await (const _ of folders.savings(stop)) {
    const before = seen;
    seen = await look();
    folders.follow(seen.folders);
    const said = sayLook(before, seen, page);
    if (said) await io.out(said);
  }
  release();
  const verdicts = [...seen.results.values()].flatMap((results) => results.map(({ verdict }) => verdict));
  return verdicts.includes('unreadable') ? exit.unusable : verdicts.includes('invalid') ? exit.invalid : exit.valid;
}
