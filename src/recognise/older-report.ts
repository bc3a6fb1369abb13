import { allForms, formOf, formOfYear, forms, type FormId } from '../forms/index.js';
import { outlineOf, type Outline } from './outline.js';
import { statisticsIn, withoutTable } from './statistics-in.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table/table-reading.js';

/** The tables of a report's rows, with what was found on the way to them. */
export interface Read {
  readonly strips: readonly Strip[];
  readonly outline: Outline;
  readonly form: FormId;
  readonly year: number | null;
  readonly readings: readonly TableReading[];
  /** Identities by which cells were decoded; `null` where nothing had to be. */
  readonly provedBy: readonly string[] | null;
}

/**
 * A report without any table of today's forms may have the statistics table of an older one, or be of a year before the
 * six sections and have none. `asked`: the form to read by, whatever the year says.
 */
export function readOlder(read: Read, asked: FormId | null): Read {
  if (read.readings.some(({ cells }) => cells.size > 0)) return read;
  const older = statisticsIn(read.strips);
  if (!older) return freeText(read, asked);
  const { reading, provedBy, strips } = older;
  return { strips, outline: outlineOf(strips), form: reading.form, year: read.year ?? older.year, readings: [reading], provedBy: provedBy.length > 0 ? provedBy : null };
}

/** Without a table the text is all there is of a report: every word of it is kept, also where no heading stands in it. */
function freeText(read: Read, asked: FormId | null): Read {
  const form = asked ? formOf(asked) : read.year === null ? undefined : formOfYear(read.year, allForms);
  if (!form || forms.includes(form)) return read;
  const strips = withoutTable(read.strips);
  const outline = outlineOf(strips);
  const whole = outline.sections.length > 0 ? outline : { ...outline, preamble: { ...outline.preamble, to: strips.length } };
  return { ...read, strips, outline: whole, form: form.id, readings: [] };
}
