import type { Cell, Report, Result } from '../../src/model/index.js';
import { reportToJson } from '../../src/model/index.js';
import type { Source } from '../../src/read/index.js';
import { judgeSource } from '../../src/run.js';
import { printedIn, type Printed } from './printed.js';

/** What a judged document broke, in one line each; nothing when all is well. */
export interface Outcome {
  readonly breaches: readonly string[];
  readonly verdict: string;
  /** Figures read from it. */
  readonly figures: number;
  readonly milliseconds: number;
}

/**
 * Judges a document and holds the promises against what came: nothing but results, no figure that is not printed, the
 * same again a second time (`twice`). How long it took is told, and judged by the caller.
 */
export async function outcomeOf(source: Source, twice = false): Promise<Outcome> {
  const clock = stopwatch();
  try {
    const results = await judgeSource(source);
    const milliseconds = clock();
    // A document that is refused is not looked into: it may unpack to more than this test has room for.
    const printed = results.every(({ verdict }) => verdict === 'unreadable') ? null : printedIn(source);
    const breaches = [
      ...results.flatMap((result) => (result.verdict === 'unreadable' ? speechless(result) : strangers(result.report, printed, source))),
      ...(twice && told(results) !== told(await judgeSource(source)) ? ['not the same a second time'] : []),
    ];
    const figures = results.reduce((sum, result) => sum + (result.verdict === 'unreadable' ? 0 : [...result.report.cells.values()].filter(({ value }) => value !== null).length), 0);
    return { breaches, verdict: results.map(({ verdict }) => verdict).join('+') || 'nothing', figures, milliseconds };
  } catch (failure) {
    return { breaches: [`threw: ${failure instanceof Error ? failure.stack : String(failure)}`], verdict: 'thrown', figures: 0, milliseconds: clock() };
  }
}

/** Milliseconds since, of the clock or of the processor, whichever is less: what else the machine does is nobody's fault here. */
function stopwatch(): () => number {
  const [begun, busy] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(busy);
    return Math.min(performance.now() - begun, (user + system) / 1000);
  };
}

/** Everything there is to say of the results, as one text to compare. */
export const told = (results: readonly Result[]): string =>
  JSON.stringify(results.map((result) => (result.verdict === 'unreadable' ? result : { ...result, report: reportToJson(result.report, { withPlaces: true }), weighed: result.weighed.map(({ state }) => state) })));

const speechless = ({ problem }: Extract<Result, { verdict: 'unreadable' }>): string[] =>
  [problem.message, problem.hint].some(({ zh, en }) => zh.trim().length < 2 || en.trim().length < 2) ? ['refused without a sentence'] : [];

/** The figures a report has that its document does not print. */
function strangers(report: Report, printed: Printed | null, source: Source): string[] {
  const wrong: string[] = [];
  for (const [path, cell] of report.cells) {
    if (cell.value === null) continue;
    if (!fromItsText(cell)) wrong.push(`${path} = ${cell.value} is not what "${cell.text}" says`);
    else if (printed && !stands(cell, printed, source)) wrong.push(`${path} = ${cell.value} (${cell.state}, "${cell.text}") stands nowhere in the document`);
  }
  return wrong;
}

/** The digits of a figure are those its own text begins with. One worked out has no text of its own; in JSON the value is the statement. */
function fromItsText({ value, text, state, at }: Cell): boolean {
  if (state === 'inferred' || at.in === 'json' || at.in === 'file') return true;
  const found = /\d[\d,]*(?:\.\d+)?/.exec(text.replace(noteSigns, ' ').normalize('NFKC').replace(/\s+/g, ''));
  return found !== null && Number(found[0].replaceAll(',', '')) === Math.abs(value!);
}

/** Signs of a note, which are digits when made plain. */
const noteSigns = /[①-⓿❶-➓²³¹⁰-⁹]/gu;

function stands({ value, state }: Cell, { figures, runs }: Printed, { bytes }: Source): boolean {
  const size = Math.abs(value!);
  if (figures.has(size)) return true;
  if (state !== 'inferred') return false;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip || runs.includes(String(size));
}
