import { open } from '../batch/file.js';
import type { GivenUnits } from '../batch/units.js';
import type { Lang } from '../finding/index.js';
import type { Report } from '../model/index.js';
import { unreadable } from '../run.js';
import type { Io } from './io.js';
import { sayLost } from './say-lost.js';
import { fileReader, filesOf, sourcesOf } from './sources.js';

/** What one unit's source may take, in milliseconds. */
const limit = 120_000;

/** The reports of the units in some paths; what cannot be read is said, and named among the lost. Their text is let go: only figures are summed. */
export async function unitsGiven(paths: readonly string[], { io, lang, known = [] }: { readonly io: Io; readonly lang: Lang; readonly known?: readonly string[] | undefined }): Promise<GivenUnits> {
  const reports: Report[] = [];
  const lost: string[] = [];
  for await (const sourced of sourcesOf((await filesOf(paths)).files, fileReader(io))) {
    const opened = await open(sourced, { limit });
    if (opened.failure) {
      lost.push(opened.name);
      io.err(sayLost(opened.name, unreadable(opened.name, opened.failure).problem, lang));
    }
    for (const { report } of opened.reports) reports.push({ ...report, preamble: [], sections: [], claims: [], remarks: [] });
  }
  return { reports, lost, known };
}
