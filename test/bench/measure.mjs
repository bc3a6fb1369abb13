import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const processor = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of processor time of one call (the collector's included), the least of several batches. */
export async function microseconds(run, { batches = 15, calls = 100 } = {}) {
  for (let i = 0; i < calls * 3; i++) await run();
  let least = Infinity;
  for (let batch = 0; batch < batches; batch++) {
    const start = processor();
    for (let i = 0; i < calls; i++) {
      const result = run();
      if (result instanceof Promise) await result;
    }
    least = Math.min(least, (processor() - start) / calls);
  }
  return least;
}

/** The least processor time of one call of each, in microseconds, batch by batch in turn, so that a busy minute is everybody's. */
export async function inTurn(runs, { batches = 40, calls = 5 } = {}) {
  const least = runs.map(() => Infinity);
  for (let batch = -batches; batch < batches; batch++) {
    for (const [at, run] of runs.entries()) {
      const start = processor();
      for (let i = 0; i < calls; i++) await run();
      if (batch >= 0) least[at] = Math.min(least[at], (processor() - start) / calls);
    }
  }
  return least;
}

/** Whole processes in turn, A B A B …: the median of the ratios A/B pair by pair, and the medians in milliseconds. */
export function processes(a, b, rounds = 11) {
  const time = (argv) => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, argv, { stdio: 'ignore' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  time(a);
  time(b);
  const pairs = Array.from({ length: rounds }, () => [time(a), time(b)]);
  return { ratio: median(pairs.map(([one, other]) => one / other)), a: median(pairs.map(([one]) => one)), b: median(pairs.map(([, other]) => other)) };
}

/** Peak memory of a process in MB, as the kernel counts it (Linux). */
export async function peakMemory(argv) {
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  let most = 0;
  const watch = setInterval(() => {
    try {
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // Gone between two looks.
    }
  }, 2);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return most / 1024;
}

export const print = (name, figure, note = '') => console.log(`${name.padEnd(44)} ${figure}${note && `   ${note}`}`);
