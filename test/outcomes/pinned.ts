import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/model/index.js';
import { tell } from './tell.js';
import { distinct, wordsOf } from './words.js';

type Results = readonly Result[] | Promise<readonly Result[]>;

/** What is judged, and where it is a document spoilt, the same as it was. */
export interface Outcome {
  readonly judged: () => Results;
  readonly usual?: () => Results;
}

const folder = 'fixtures/outcomes';
const update = process.env['UPDATE'] === '1';

/**
 * Holds what comes of every case against `fixtures/outcomes/<group>.txt`, where each stands under `=== its name`, and the
 * sentences said, each shape of them once, under `=== words`. `UPDATE=1` writes the file anew.
 */
export function pinned(group: string, outcomes: Readonly<Record<string, Outcome>>): void {
  const told: Record<string, () => Promise<string>> = {};
  /** What many cases are held against is judged once. */
  const before = new Map<Outcome['usual'], Results>();
  const usually = (usual: Outcome['usual']): Results | undefined => {
    if (usual && !before.has(usual)) before.set(usual, usual());
    return before.get(usual);
  };
  for (const [name, { judged, usual }] of Object.entries(outcomes)) {
    told[name] = async () => tell(await judged(), await usually(usual)).join('\n');
  }
  // Judged anew: a change of a sentence is looked for by those tests alone that reach it themselves.
  told['words'] = async () => {
    const said: Result[] = [];
    for (const { judged } of Object.values(outcomes)) said.push(...(await judged()));
    return distinct(wordsOf(said)).join('\n');
  };
  pinnedText(group, told);
}

/** The same for what is told already. */
export function pinnedText(group: string, told: Readonly<Record<string, () => string | Promise<string>>>): void {
  const path = `${folder}/${group}.txt`;
  const kept = existsSync(path) ? partsOf(readFileSync(path, 'utf8')) : {};
  const came: Record<string, string> = {};
  describe(`outcomes of ${group}`, () => {
    it.each(Object.entries(told))('%s', async (name, make) => {
      came[name] = await make();
      if (!update) expect(came[name]).toBe(kept[name]);
    });
    if (!update) it('has none of a case that is gone', () => expect(Object.keys(kept)).toEqual(Object.keys(told)));
  });
  afterAll(() => {
    if (!update) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, Object.keys(told).map((name) => `=== ${name}\n${came[name] ?? kept[name] ?? ''}\n`).join(''));
  });
}

const partsOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/^=== /m).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1, -1)]));
