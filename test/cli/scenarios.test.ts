import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

// A scenario is plain text: `=== file NAME` (with `from SOURCE` copied from fixtures, and lines `old => new`), `=== stdin`,
// `=== run ARGUMENTS`, then what must come: `=== exit N`, `=== stdout`, `=== stderr`. `UPDATE=1` writes what came.

const folder = 'fixtures/scenarios';
const here = process.cwd();
inOwnFolder('all');

interface Part {
  readonly head: string;
  readonly body: string;
}

const partsOf = (text: string): Part[] =>
  text.split(/^=== /m).slice(1).map((part) => ({ head: part.slice(0, part.indexOf('\n')), body: part.slice(part.indexOf('\n') + 1) }));

function lay(part: Part): void {
  const [, name = '', source] = /^file (\S+)(?: from (\S+))?$/.exec(part.head) ?? [];
  const target = join(process.cwd(), name);
  mkdirSync(dirname(target), { recursive: true });
  if (!source) return writeFileSync(target, part.body);
  const copy = readFileSync(join(here, 'fixtures', source));
  if (!part.body.trim()) return writeFileSync(target, copy);
  let text = copy.toString('utf8');
  for (const line of part.body.split('\n').filter(Boolean)) {
    const [old = '', now = ''] = line.split(' => ').map((side) => side.replaceAll('\\t', '\t').replaceAll('\\n', '\n'));
    if (!text.includes(old)) throw new Error(`${part.head}: “${old}” is not in ${source}`);
    text = text.replace(old, now);
  }
  writeFileSync(target, text);
}

async function play(parts: readonly Part[]): Promise<Part[]> {
  const played: Part[] = [];
  let stdin = '';
  for (const part of parts) {
    const { head, body } = part;
    if (/^(?:exit|stdout|stderr)\b/.test(head)) continue;
    played.push(part);
    if (head.startsWith('file ')) lay(part);
    if (head === 'stdin') stdin = body;
    if (!head.startsWith('run ')) continue;
    const { code, out, err } = await run(head.slice(4).split(' '), stdin);
    played.push({ head: `exit ${code}`, body: '' });
    if (out) played.push({ head: 'stdout', body: shown(out) });
    if (err) played.push({ head: 'stderr', body: shown(err) });
    stdin = '';
  }
  return played;
}

/** What came, free of this run's own folder. */
const shown = (text: string): string => `${text.replaceAll(`${process.cwd()}/`, '').replace(/\n$/, '')}\n`;
const joined = (before: string, parts: readonly Part[]): string => before + parts.map(({ head, body }) => `=== ${head}\n${body}`).join('');

describe('scenarios', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', async (file) => {
    const path = join(here, folder, file);
    const text = readFileSync(path, 'utf8');
    const opening = text.slice(0, text.search(/^=== /m));
    const now = joined(opening, await play(partsOf(text)));
    if (process.env['UPDATE'] === '1') writeFileSync(path, now);
    expect(now).toBe(process.env['UPDATE'] === '1' ? now : text);
  }, 30_000);
});
