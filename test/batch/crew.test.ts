import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { crewOf, type Crew, type CrewOptions } from '../../src/batch/crew.js';
import { inOrder } from '../../src/batch/in-order.js';
import { Stop } from '../../src/batch/stop.js';
import type { Done, Task } from '../../src/batch/task.js';

// A worker of its own speaks the same protocol: it loops on `hang`, ends on `crash`, throws on `throw`, ends with the
// next task on `late`, and else names what it did.
const script = `
const { parentPort, threadId, workerData } = require('node:worker_threads');
const beat = new Int32Array(workerData.beat);
let leaving = false;
parentPort.on('message', (task) => {
  if (leaving) process.exit(4);
  const texts = [];
  task.files.forEach((file, at) => {
    Atomics.store(beat, 0, at);
    if (file.failed) return texts.push(file.path + '!' + file.failed.message.en);
    if (file.path === 'hang') for (;;);
    if (file.path === 'crash') process.exit(3);
    if (file.path === 'throw') throw new Error('spoilt');
    if (file.path === 'late') leaving = true;
    texts.push(file.path.startsWith("who") ? String(threadId) : file.path);
  });
  setTimeout(() => parentPort.postMessage({ done: { files: texts.length, texts } }), task.files[0].path === 'slow' ? 60 : 0);
});`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-crew-'));
  writeFileSync(join(folder, 'worker.cjs'), script);
});
afterAll(() => rmSync(folder, { recursive: true }));

const task = (...paths: string[]): Task => ({ kind: 'do', files: paths.map((path) => ({ path })), kin: {}, keep: [], first: false });

async function withCrew<T>(use: (crew: Crew) => Promise<T>, options: Partial<CrewOptions> = {}): Promise<T> {
  const crew = crewOf({ file: join(folder, 'worker.cjs'), workers: 2, setup: null, limit: 150, ...options });
  try {
    return await use(crew);
  } finally {
    crew.close();
  }
}

const never = new Stop();

async function textsOf(parts: AsyncIterable<Done>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { texts: own } of parts) texts.push(...own);
  return texts;
}

describe('a crew of workers', () => {
  it('answers in the order of the tasks, whoever is done first', () =>
    withCrew(async (crew) => {
      const tasks = [task('slow', 'a'), task('b'), task('c'), task('slow', 'd'), task('e')];
      expect(await textsOf(inOrder(tasks, crew, { ahead: 4, stop: never }))).toEqual(['slow', 'a', 'b', 'c', 'slow', 'd', 'e']);
    }));

  it('names a file that hangs, and does the rest of its task', () =>
    withCrew(async (crew) => expect((await crew.do(task('a', 'hang', 'b'))).texts).toEqual(['a', 'hang!Reading was given up after 0.15 seconds', 'b'])));

  it.each(['crash', 'throw'])('names a file that takes its worker with it (%s), and does the rest', (how) =>
    withCrew(async (crew) => expect((await crew.do(task('a', how, 'b', how))).texts).toEqual(['a', expect.stringContaining(`${how}!The program failed`), 'b', expect.stringContaining(`${how}!`)])));

  it('does a task again that met a worker on its way out, and blames no file of it', () =>
    withCrew(async (crew) => {
      expect((await crew.do(task('late'))).texts).toEqual(['late']);
      expect((await crew.do(task('a', 'b'))).texts).toEqual(['a', 'b']);
    }));

  it('gives files again to the worker that keeps them, however busy it is', () =>
    withCrew(async (crew) => {
      const ask = async (...names: string[]): Promise<string[]> => (await Promise.all(names.map((name) => crew.do(task(name))))).flatMap(({ texts }) => texts);
      const [a, b] = await ask('who a', 'who b');
      expect(a).not.toBe(b);
      expect(await ask('who a', 'who a', 'who a', 'who b', 'who a')).toEqual([a, a, a, b, a]);
    }, { keeping: true }));

  it('gives files of a worker that is gone to another', () =>
    withCrew(async (crew) => {
      const both = [task('hang', 'who'), task('hang', 'who')];
      expect((await Promise.all([...both, ...both].map((one) => crew.do(one)))).map(({ texts }) => texts.length)).toEqual([2, 2, 2, 2]);
    }, { keeping: true }));

  it('stops between two tasks when told to', () =>
    withCrew(async (crew) => {
      const stop = new Stop();
      const texts = textsOf(inOrder([task('hang'), task('a')], crew, { ahead: 1, stop }));
      stop.ask();
      expect(await texts).toEqual([]);
      expect(await textsOf(inOrder([task('a')], crew, { ahead: 1, stop }))).toEqual([]);
    }));

  it('fails, and does not wait for ever, when no worker can be started', async () => {
    const crew = crewOf({ file: join(folder, 'none.cjs'), workers: 1, setup: null, limit: 1000 });
    await expect(crew.do(task('a'))).rejects.toThrow('could not be started');
    crew.close();
  });
});
