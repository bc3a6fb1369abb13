import type { Lang } from '../finding/index.js';
import { Stop } from '../batch/stop.js';
import type { Io } from './io.js';

/** What Ctrl-C stops: a batch ends between two reports, with what is done written whole. */
export function interruption({ onInterrupt }: Io): { readonly stop: Stop; release(): void } {
  const stop = new Stop();
  const release = onInterrupt?.(() => stop.ask()) ?? ((): void => {});
  return { stop, release };
}

/** That Ctrl-C ended a batch of `all` files: how many were done. One line. */
export const sayInterrupted = (done: number, all: number, lang: Lang): string =>
  lang === 'zh' ? `已中断：${all} 个文件中处理了 ${done} 个，已写出的内容是完整的\n` : `Interrupted: ${done} of ${all} files were done; what is written is whole\n`;
