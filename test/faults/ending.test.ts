import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { outputs } from './outputs.js';
import { stage } from './stage.js';

const set = await stage({ reports: 8 });
const at = (name: string): string => join(set.folder, name);
afterAll(() => set.clear());

/** Runs until the file is written but not yet in its place, sends the signal there, and waits for the end. */
function endedBy(signal: NodeJS.Signals, argv: readonly string[], file: string): Promise<{ readonly code: number | null; readonly by: string | null; readonly met: boolean }> {
  return new Promise((resolve) => {
    const child = set.start(argv, `hang|${file}|0`);
    let met = false;
    child.stderr!.on('data', (text: Buffer) => {
      if (met || !text.toString().includes('HANGING')) return;
      met = child.kill(signal);
      child.stdin!.end();
    });
    child.stdin!.on('error', () => {});
    child.on('close', (code, by) => resolve({ code, by, met }));
  });
}

describe.each(outputs.map((one) => [one.name, one] as const))('%s, ended in the midst of writing', (_, { argv, target, whole }) => {
  const file = target.split('/').at(-1)!;
  afterEach(() => {
    for (const left of [target, ...set.leftovers()]) rmSync(at(left), { force: true });
  });

  // One signal is heard like another: all three are tried on the first output, on the others the usual one.
  it.each(target === outputs[0]!.target ? (['SIGTERM', 'SIGINT', 'SIGHUP'] as const) : (['SIGTERM'] as const))('by %s leaves the file whole or not there, and nothing else', async (signal) => {
    const { code, by, met } = await endedBy(signal, argv, file);
    expect(met).toBe(true);
    // Whole, and told by the code that it was ended: by the signal, or by a batch that stopped of itself.
    expect(by === signal || code === 2 || code! < 2).toBe(true);
    expect(!existsSync(at(target)) || whole(readFileSync(at(target)))).toBe(true);
    expect([set.leftovers(), set.untouched()]).toEqual([[], true]);
  }, 20_000);

  it('by SIGKILL leaves at most a temporary file that is called so and is in nobody’s way', async () => {
    const { by } = await endedBy('SIGKILL', argv, file);
    expect([by, existsSync(at(target)), set.untouched()]).toEqual(['SIGKILL', false, true]);
    expect(set.leftovers().every((name) => /(?:^|\/)\.[^/]+\.\d+-\d+\.tmp$/.test(name))).toBe(true);
    expect(set.run(argv).status).toBeLessThan(2);
    expect(whole(readFileSync(at(target)))).toBe(true);
  }, 20_000);
});

describe('a run to be taken up again', () => {
  const argv = ['validate', 'many', '--no-join', '-f', 'ndjson=on.ndjson', '--resume'];
  const lines = (): string[] => readFileSync(at('on.ndjson'), 'utf8').trimEnd().split('\n');

  it('is taken up after SIGKILL from what stood before, and comes to the same', async () => {
    expect(set.run(argv).status).toBe(1);
    const all = lines();
    const before = `${all.slice(0, 3).join('\n')}\n${all[3]!.slice(0, 40)}`;
    writeFileSync(at('on.ndjson'), before);
    expect((await endedBy('SIGKILL', argv, 'on.ndjson')).by).toBe('SIGKILL');
    expect(readFileSync(at('on.ndjson'), 'utf8')).toBe(before);
    expect(set.run(argv).status).toBe(1);
    expect([lines(), set.untouched()]).toEqual([all, true]);
  }, 30_000);

  it('what a killed run left in a folder is read as no report', async () => {
    await endedBy('SIGKILL', ['convert', 'a.txt', '--to', 'html', '-o', 'many/left.html'], 'left.html');
    expect(set.leftovers().filter((name) => name.startsWith('many'))).toHaveLength(1);
    expect(set.run(['validate', 'many', '--no-join', '-f', 'ndjson']).stdout.trim().split('\n')).toHaveLength(8);
  }, 20_000);
});

describe('accept', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('ended by %s in the midst of writing leaves the configuration as it was, or whole', async (signal) => {
    const argv = ['accept', 'a.txt', JSON.parse(set.run(['validate', 'a.txt', '-f', 'ndjson']).stdout).findings[0].id, '--reason', '核实过', '--config', 'own.json'];
    expect((await endedBy(signal, argv, 'own.json')).met).toBe(true);
    if (existsSync(at('own.json'))) expect(JSON.parse(readFileSync(at('own.json'), 'utf8'))).toHaveProperty('accept');
    expect(set.untouched()).toBe(true);
  }, 20_000);
});
