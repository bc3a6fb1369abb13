import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

const session = new Session();
session.connect();
session.post('Profiler.enable');
// Begun here, once: only a function compiled from now on counts its blocks, so this is imported before what it measures.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// Code made faster counts no more where one function has taken in another.
for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);

/** Ends the counting, which all that runs in this process pays for. */
export function stopCounting(): void {
  session.disconnect();
  setFlagsFromString('--opt');
}

/**
 * How often the blocks of our own code ran in all while `task` ran: what it costs without a clock, the same on every
 * machine. What a single call does within Node is not counted, nor what a library does.
 */
export async function workOf(task: () => Promise<unknown>): Promise<number> {
  taken();
  await task();
  return taken();
}

/** The blocks run since it was last asked. */
function taken(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    blocks = result.filter(isOurs).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))).reduce((sum, count) => sum + count, 0);
  });
  return blocks;
}

const isOurs = ({ url }: Profiler.ScriptCoverage): boolean => /\/(?:src|test)\//.test(url) && !url.includes('node_modules');
