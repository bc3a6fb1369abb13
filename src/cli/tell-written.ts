import type { Lang } from '../finding/index.js';
import { harmlessName } from '../present/width.js';
import type { Io } from './io.js';

/** Tells whoever waits at a terminal that the file or folder named is written; nothing where data went to standard output. */
export function tellWritten(path: string | undefined, { io, lang }: { readonly io: Io; readonly lang: Lang }): void {
  if (path === undefined || path === '-' || !io.isTerminal.err) return;
  io.err(lang === 'zh' ? `已写入 ${harmlessName(path)}\n` : `Written: ${harmlessName(path)}\n`);
}
