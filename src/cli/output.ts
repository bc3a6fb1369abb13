import type { Io } from './io.js';

/** Where a command's data goes: standard output as it comes, or a file, whole, at the end. */
export interface Output {
  write(text: string): Promise<void> | void;
  /** Writes the file; a no-op for standard output. */
  close(): void;
}

/** Standard output for no name and `-`, else a file that appears only when all is written. */
export function outputTo(path: string | undefined, io: Io, force = false): Output {
  if (path === undefined || path === '-') return { write: (text) => io.out(text), close: () => {} };
  const parts: string[] = [];
  return { write: (text) => void parts.push(text), close: () => io.writeFile(path, parts.join(''), force) };
}

