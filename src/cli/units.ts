import { open, sourcesIn } from '../batch/file.js';
import type { GivenUnits } from '../batch/units.js';
import type { Report } from '../model/index.js';
import type { Io } from './io.js';
import { fileReader, filesOf } from './sources.js';

/** What one unit's source may take, in milliseconds. */
const limit = 120_000;

/** The reports of the units in some paths; what cannot be read is named among the lost. Their text is let go: only figures are summed. */
export async function unitsGiven(paths: readonly string[], io: Io, known: readonly string[] = []): Promise<GivenUnits> {
  const read = fileReader(io);
  const reports: Report[] = [];
  const lost: string[] = [];
  for (const { path, failed } of (await filesOf(paths)).files) {
    if (failed) lost.push(path);
    else {
      for await (const sourced of sourcesIn(path, read)) {
        const opened = await open(sourced, { limit });
        if (opened.failure) lost.push(opened.name);
        for (const { report } of opened.reports) reports.push({ ...report, preamble: [], sections: [], claims: [], remarks: [] });
      }
    }
  }
  return { reports, lost, known };
}
