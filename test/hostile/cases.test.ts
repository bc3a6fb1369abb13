import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { executable } from '../executable.js';
import { told, type HostileCase } from './case.js';
import { hostileCases } from './cases/index.js';
import { runChild, type Ran } from './child.js';

const program = await executable();
const folder = mkdtempSync(join(tmpdir(), 'gov-report-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a run may hold at its most, in MB. */
const room = 500;

async function tried({ files, argv }: HostileCase, at: number): Promise<{ readonly ran: Ran; readonly left: readonly string[] }> {
  const own = join(folder, String(at));
  mkdirSync(own);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(own, name), content());
  const ran = await runChild(program, argv ?? ['validate', Object.keys(files)[0]!], { cwd: own });
  const left = readdirSync(own, { recursive: true, encoding: 'utf8' });
  rmSync(own, { recursive: true });
  return { ran, left };
}

// How long each takes is shown by `npm run bench -- hostile`; here only what hangs fails.
describe('hostile input ends with a sentence', () => {
  it.each(hostileCases.map((one, at) => [one.name, one, at] as const))('%s', async (_, one, at) => {
    const { ran, left } = await tried(one, at);
    expect(ran.signal).toBeNull();
    expect(told(ran)).toMatch(one.says);
    expect(ran.stdout + ran.stderr).not.toMatch(one.never ?? /\u001b|    at |内部错误/);
    expect(ran.status).toBe(one.code ?? 2);
    expect(ran.peak).toBeLessThan(room);
    expect(left.toSorted()).toEqual(Object.keys(one.files).toSorted());
  }, 30_000);
});
