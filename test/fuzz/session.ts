// What `run.mjs` bundles: spoils, judges and counts, in a process that can be ended from outside when it hangs.
import { outcomeOf } from './breaches.js';
import { chanceOf } from './chance.js';
import { mutate } from './mutate/index.js';
import { samples } from './samples.js';
import type { Source } from '../../src/read/index.js';

export { outcomeOf } from './breaches.js';

/** One document spoilt, by name and seed: always the same. */
export async function caseOf(name: string, seed: number, folders: readonly string[]): Promise<Source> {
  const document = (await samples(folders)).find((one) => one.name === name);
  if (!document) throw new Error(`no sample is called ${name}`);
  return mutate(document, chanceOf(seed));
}

/** Longest a document the size of a report may take: the first PDF, whose library has to be loaded, not reckoned. */
const slowest = 2_000;

export interface Tally {
  runs: number;
  figures: number;
  readonly verdicts: Record<string, number>;
  /** Documents by the ending of their name. */
  readonly kinds: Record<string, number>;
  slowest: { milliseconds: number; name: string; seed: number };
}

export interface Session {
  readonly folders: readonly string[];
  readonly from: number;
  readonly step: number;
  /** Milliseconds to go on for. */
  readonly budget: number;
  /** Documents after which it is enough; without it only the time counts. */
  readonly runs?: number;
  /** How much more time texts, pages, CSV and JSON get than a file of an office, a PDF: they are what most reports are. */
  readonly texts?: number;
  readonly only?: string;
  /** Told before every document, so that one that hangs is known. */
  begin(name: string, seed: number): void;
  breach(name: string, seed: number, breaches: readonly string[]): void;
}

const kindOf = (name: string): string => name.slice(name.lastIndexOf('.'));
const isText = /\.(?:txt|md|csv|html|json)$/;

/** Runs until the budget is spent or there were enough, always on the document that has had the least time: a PDF costs a hundred texts. */
export async function runSession({ folders, from, step, budget, runs = Infinity, texts = 1, only, begin, breach }: Session): Promise<Tally> {
  const documents = (await samples(folders)).filter(({ name }) => only === undefined || name.includes(only)).map((document) => ({ document, spent: 0, seed: from }));
  const met = new Set<string>();
  const tally: Tally = { runs: 0, figures: 0, verdicts: {}, kinds: {}, slowest: { milliseconds: 0, name: '', seed: 0 } };
  for (const end = Date.now() + budget; Date.now() < end && tally.runs < runs; ) {
    const next = documents.reduce((least, one) => (one.spent < least.spent ? one : least));
    const { document: { name }, document, seed } = next;
    begin(name, seed);
    const { breaches, verdict, figures, milliseconds } = await outcomeOf(mutate(document, chanceOf(seed)), seed % 16 === 0);
    if (milliseconds > slowest && met.has(kindOf(name))) breach(name, seed, [`slow: ${Math.round(milliseconds)} ms`]);
    met.add(kindOf(name));
    next.spent += (milliseconds + 0.5) / (isText.test(name) ? texts : 1);
    next.seed += step;
    tally.runs++;
    tally.figures += figures;
    tally.kinds[kindOf(name)] = (tally.kinds[kindOf(name)] ?? 0) + 1;
    tally.verdicts[verdict] = (tally.verdicts[verdict] ?? 0) + 1;
    if (milliseconds > tally.slowest.milliseconds) tally.slowest = { milliseconds, name, seed };
    if (breaches.length > 0) breach(name, seed, breaches);
  }
  return tally;
}
