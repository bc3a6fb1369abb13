import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { executable } from '../executable.js';
import { sampleText } from '../sample-text.js';

/** What a run came to. */
export interface Came {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A result as a line of NDJSON tells it. */
export interface Line {
  readonly source: string;
  readonly verdict: string;
  readonly problem?: { readonly message: string };
}

export const linesOf = (text: string): Line[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);

/** A folder with sources, the program, and ways to run it that go wrong. */
export interface Stage {
  readonly folder: string;
  /** `fault`: what `inject.cjs` is to break. */
  run(argv: readonly string[], fault?: string): Came;
  /** A line of the shell in which `gov-report` is the program. */
  shell(line: string): Came;
  /** Standard input is left open: a program that hangs goes on when it is ended. */
  start(argv: readonly string[], fault?: string): ChildProcess;
  /** Whether every source is as it was when the stage was set. */
  untouched(): boolean;
  /** Names of temporary files anywhere in the folder. */
  leftovers(): string[];
  clear(): void;
}

/** One mistake, so that copies are written and nothing is all in order. */
export const mistaken = (): string => sampleText().replace(/(三、本年新收[^\n]*|一、本年新收[^\n]*?)(\d+)(\n)/, (_, head: string, figure: string, end: string) => `${head}${Number(figure) + 1}${end}`);

/** `reports`: how many the folder `many` holds, every second one with a mistake. */
export async function stage({ reports = 40 } = {}): Promise<Stage> {
  const program = await executable();
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-faults-'));
  const sources = new Map<string, string>();
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
    sources.set(name, text);
  };
  mkdirSync(join(folder, 'many'));
  put('a.txt', mistaken());
  for (let i = 0; i < reports; i++) put(`many/${i}.txt`, i % 2 ? mistaken() : sampleText());
  const base = { cwd: folder, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL', maxBuffer: 1 << 28 } as const;
  const argvFor = (argv: readonly string[], fault?: string): string[] => [...(fault === undefined ? [] : ['--require', inject]), program, ...argv];
  const env = (fault = ''): NodeJS.ProcessEnv => ({ ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', FAULT: fault });
  return {
    folder,
    run: (argv, fault) => spawnSync(process.execPath, argvFor(argv, fault), { ...base, env: env(fault) }),
    shell: (line) => spawnSync('bash', ['-c', line.replaceAll('gov-report ', `"${process.execPath}" "${program}" `)], { ...base, env: env() }),
    start: (argv, fault) => spawn(process.execPath, argvFor(argv, fault), { cwd: folder, env: env(fault), stdio: ['pipe', 'ignore', 'pipe'] }),
    untouched: () => [...sources].every(([name, text]) => readFileSync(join(folder, name), 'utf8') === text),
    leftovers: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp') && statSync(join(folder, name)).isFile()),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const inject = resolve('test/faults/inject.cjs');
