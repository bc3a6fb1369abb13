import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What became of one run of the program. */
export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all its threads. */
  readonly processor: number;
  /** Most memory it held at once, in MB; 0 when it was killed before it could tell. */
  readonly peak: number;
}

/** Nothing may take longer on any machine: what hangs is killed and fails. */
const hangs = 20_000;

/** Runs the program in a process of its own and measures it. `stdin` is closed unless there is something to say. */
export function runChild(program: string, argv: readonly string[], { cwd, stdin = '' }: { readonly cwd: string; readonly stdin?: string | Uint8Array }): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--require', peakFile, program, ...argv], { cwd, stdio: ['pipe', 'pipe', 'pipe', 'pipe'], env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' } });
    const heard = ['', '', ''];
    for (const [nth, stream] of child.stdio.slice(1).entries()) stream?.on('data', (text: Buffer) => void (heard[nth] += text.toString()));
    child.stdin!.on('error', () => {});
    child.stdin!.end(stdin);
    const watch = setTimeout(() => child.kill('SIGKILL'), hangs);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(watch);
      const [peak = 0, processor = 0] = heard[2]!.split(' ').map(Number);
      resolve({ status, signal, stdout: heard[0]!, stderr: heard[1]!, milliseconds: performance.now() - begun, processor, peak: peak / 1024 });
    });
  });
}

const peakFile = fileURLToPath(new URL('../../test/hostile/peak.cjs', import.meta.url));
