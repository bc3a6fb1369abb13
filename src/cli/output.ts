import type { Io } from './io.js';

/** Where a command's data goes: standard output as it comes, or a file that appears, whole, at the end. */
export interface Output {
  write(text: string): Promise<void> | void;
  /** The file appears; a no-op for standard output. */
  close(): void;
}

/** Standard output for no name and `-`, else a file that appears only when all is written. */
export function outputTo(path: string | undefined, io: Io, force = false): Output {
  if (path === undefined || path === '-') return { write: (text) => (text === '' ? undefined : io.out(text)), close: () => {} };
  if (io.createFile) {
    const file = io.createFile(path, force);
    return { write: (text) => file.write(text), close: () => file.keep() };
  }
  const parts: string[] = [];
  return { write: (text) => void parts.push(text), close: () => io.writeFile(path, parts.join(''), force) };
}
