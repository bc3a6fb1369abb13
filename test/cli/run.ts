import type { Io } from '../../src/cli/io.js';
import { writeWhole } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { readFileSync } from 'node:fs';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in process, 80 columns, Chinese; standard input as given; without colour, unless at a terminal. */
export async function run(argv: readonly string[], stdin = '', terminal = false): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    env: { LANG: 'zh_CN.UTF-8' }, isTerminal: { out: terminal, err: terminal }, columns: 80,
    out: (text) => void (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    err: (text) => void (err += text),
    readFile: (path) => readFileSync(path),
    readStdin: () => Buffer.from(stdin),
    writeFile: (path, content, force = false) => writeWhole(path, content, force),
  };
  return { code: await main(argv, io), out, err };
}

