import type { Opened } from '../batch/file.js';
import type { GivenUnits } from '../batch/units.js';
import type { Lang } from '../finding/index.js';
import { unreadable } from '../run.js';
import type { Io } from './io.js';
import { openFile } from './judged.js';
import { sayLost } from './say-lost.js';
import { fileReader, filesOf } from './sources.js';

/** The reports of the units in some paths; what cannot be read is said, and named among the lost. */
export async function unitsGiven(paths: readonly string[], { io, lang, known = [] }: { readonly io: Io; readonly lang: Lang; readonly known?: readonly string[] | undefined }): Promise<GivenUnits> {
  const read = fileReader(io);
  const given: GivenUnits[] = [];
  for (const file of (await filesOf(paths)).files) {
    const { opened } = await openFile(file, read);
    for (const { name, failure } of opened) if (failure) io.err(sayLost(name, unreadable(name, failure).problem, lang));
    given.push(unitsIn(opened));
  }
  return { reports: given.flatMap(({ reports }) => reports), lost: given.flatMap(({ lost }) => lost), known };
}

/** The units among what was read. Their text is let go: only figures are summed. */
export const unitsIn = (opened: readonly Opened[], known: readonly string[] = []): GivenUnits => ({
  reports: opened.flatMap(({ reports }) => reports.map(({ report }) => ({ ...report, preamble: [], sections: [], claims: [], remarks: [] }))),
  lost: opened.flatMap(({ name, failure }) => (failure ? [name] : [])),
  known,
});
