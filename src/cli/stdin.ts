import { readSync } from 'node:fs';
import { limits } from '../document/index.js';
import { tooLarge } from '../read/index.js';

const piece = 64 * 1024;
/** Milliseconds to wait for a pipe that has nothing yet and does not let itself be waited for. */
const pause = 10;

/** Standard input to its end. Throws InputError beyond `limits.archive`, and what the system throws (a folder, a closed input). */
export function readStdin(): Uint8Array {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(piece);
    const count = readPiece(buffer);
    if (count === 0) return Buffer.concat(pieces);
    length += count;
    if (length > limits.archive) throw tooLarge('archive');
    pieces.push(buffer.subarray(0, count));
  }
}

function readPiece(buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(0, buffer);
    } catch (failure) {
      const code = failure instanceof Error && 'code' in failure ? failure.code : '';
      // What Windows says at the end of a pipe; what a pipe says that is never waited for.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw failure;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
