import type { Lang } from '../finding/index.js';
import type { Io } from './io.js';

/** A line on a terminal's standard error that says how far a batch is; silence anywhere else. */
export interface Progress {
  /** So many more files are done, with so many findings. */
  add(files: number, findings: number): void;
  /** Takes the line away, for other output or for good; the next `add` brings it back. */
  hide(): void;
}

const every = 80;
/** A batch that is over sooner needs no line. */
const patience = 400;

/** The line of a batch of `all` files; one that shows nothing where standard error is no terminal or there is one file. `now` in milliseconds. */
export function progressOf(all: number, { io, lang }: { readonly io: Io; readonly lang: Lang }, now: () => number = Date.now): Progress {
  if (!io.isTerminal.err || all < 2) return { add: () => {}, hide: () => {} };
  const begun = now();
  let [done, found, told, shown] = [0, 0, 0, false];
  return {
    add(files, findings) {
      done += files;
      found += findings;
      const at = now();
      if (at - begun < patience || at - told < every) return;
      told = at;
      shown = true;
      io.err(`\r\u001b[K${sayProgress({ all, done, found, seconds: (at - begun) / 1000 }, lang).slice(0, Math.max(20, io.columns - 1))}`);
    },
    hide() {
      if (shown) io.err('\r\u001b[K');
      shown = false;
    },
  };
}

interface Standing {
  readonly all: number;
  readonly done: number;
  readonly found: number;
  readonly seconds: number;
}

/** `1234/10000 份，每秒 5231 份，还需 2 秒，问题 123 个`. */
function sayProgress({ all, done, found, seconds }: Standing, lang: Lang): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((all - done) / Math.max(rate, 0.001));
  const speed = rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10;
  return lang === 'zh' ? `${done}/${all} 份，每秒 ${speed} 份，还需 ${left} 秒，问题 ${found} 个` : `${done}/${all} files, ${speed}/s, ${left} s left, ${found} findings`;
}
