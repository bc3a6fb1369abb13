import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const temporaries = new Set<string>();
let listening = false;
let stopGently: (() => void) | null = null;

/** A temporary file that must not outlive the program, however that ends: on its own, or by a signal it can hear. */
export function keepTemporary(path: string): void {
  temporaries.add(path);
  listen();
}

/** The file is gone, or is temporary no more. */
export const forgetTemporary = (path: string): void => void temporaries.delete(path);

/** Lets the first signal call `stop` instead of ending the program; the second ends it. Gives what takes this back. */
export function onFirstSignal(stop: () => void): () => void {
  stopGently = stop;
  listen();
  return () => {
    if (stopGently === stop) stopGently = null;
  };
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.once('exit', clear);
  for (const signal of signals) process.on(signal, ended);
}

/** Ends as one who never listened would have: by the signal itself, so that a shell sees it. */
function ended(signal: NodeJS.Signals): void {
  if (stopGently) {
    const stop = stopGently;
    stopGently = null;
    stop();
    return;
  }
  clear();
  for (const one of signals) process.off(one, ended);
  process.kill(process.pid, signal);
}

function clear(): void {
  for (const path of temporaries) removed(path);
  temporaries.clear();
}

/** That a file cannot be taken away must not hide why it was to be. */
export function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that is none has no file in it either.
  }
}
