import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where data goes that no file was named for. */
export interface StandardOutput {
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; 80 where there is none. */
  readonly columns: number;
  /** Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void> | void;
  /** Whether nothing that was written can still be on its way. */
  isDelivered(): boolean;
}

/** What a pipe takes without anybody reading: so much is never waited for. */
const atOnce = 4096;

/**
 * Standard output. Node's own stream takes as long to load as a small report takes to read, so the first lines to a file,
 * a pipe or nowhere are written without it. `lost` hears when nothing more can be written.
 */
export function standardOutput(lost: (failure: NodeJS.ErrnoException) => void): StandardOutput {
  const plain = isPlain(1);
  let room = plain ? atOnce : 0;
  let stream: NodeJS.WriteStream | null = null;
  const streamed = (bytes: string | Uint8Array): Promise<void> | void => {
    stream ??= process.stdout.on('error', lost);
    if (stream.write(bytes)) return;
    return new Promise((resolve) => void stream!.once('drain', () => resolve()));
  };
  return {
    isTerminal: !plain && process.stdout.isTTY === true,
    columns: plain ? 80 : (process.stdout.columns ?? 80),
    write(text) {
      const bytes = typeof text === 'string' && room > 0 ? Buffer.from(text) : text;
      if (bytes.length > room || typeof bytes === 'string') {
        room = 0;
        return streamed(bytes);
      }
      room -= bytes.length;
      const left = bytes.subarray(writeNow(bytes, lost));
      if (left.length > 0) return streamed(left);
    },
    isDelivered: () => stream === null,
  };
}

/** Bytes written; fewer than there are where the other side is slow. */
function writeNow(bytes: Uint8Array, lost: (failure: NodeJS.ErrnoException) => void): number {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(1, bytes, done);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return done;
    lost(failure as NodeJS.ErrnoException);
  }
  return bytes.length;
}

/** Whether a descriptor is a file, a pipe or the null device: certainly no terminal. Windows keeps to Node's streams. */
export function isPlain(descriptor: 1 | 2): boolean {
  if (process.platform === 'win32') return false;
  try {
    const kind = fstatSync(descriptor);
    return kind.isFile() || kind.isFIFO() || kind.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
