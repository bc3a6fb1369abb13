// In: bytes or text. Out: reports, results, other formats: what other programs call. Refuses to know files.
import { InputError } from './finding/index.js';
import type { Report, Result } from './model/index.js';
import { judgeSource, readReports, type ReadingOptions, type RunOptions } from './run.js';
import { writers, type WriteOptions } from './write/index.js';
import { reportWorkbook } from './write/xlsx/index.js';

/** A report's file: its bytes, or its text. The name is only told in results and helps where the bytes leave a doubt. */
export interface Input {
  readonly content: Uint8Array | ArrayBuffer | string;
  readonly name?: string;
}

/** The formats `convert` gives as text. */
export type TextFormat = 'json' | 'ndjson' | 'csv' | 'markdown' | 'html';

const sourceOf = ({ content, name = 'report' }: Input): Parameters<typeof readReports>[0] => ({
  name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content instanceof Uint8Array ? content : new Uint8Array(content),
});

/** The one report in a file. Throws InputError for a file that holds none, or several (`readReports` gives all). */
export async function readReport(input: Input, options: ReadingOptions = {}): Promise<Report> {
  const found = await readReports(sourceOf(input), options);
  if (found.length === 1) return found[0]!.report;
  throw new InputError(
    { zh: `文件里有 ${found.length} 份年报，不是一份`, en: `The file holds ${found.length} reports, not one` },
    { zh: '用 validate 或 convert 处理全部', en: 'Use validate or convert for all of them' },
  );
}

/** Judges every report of a file, as the command line does with that file alone. What cannot be read is an unreadable result, never an exception. */
export const validate = async (input: Input, options: RunOptions = {}): Promise<readonly Result[]> => judgeSource(sourceOf(input), options);

/** The reports of a file in another format: text, or for `xlsx` the bytes of a workbook of its one report. Throws InputError. */
export function convert(input: Input, to: 'xlsx', options?: Partial<WriteOptions>): Promise<Uint8Array>;
export function convert(input: Input, to: TextFormat, options?: Partial<WriteOptions>): Promise<string>;
export async function convert(input: Input, to: TextFormat | 'xlsx', options: Partial<WriteOptions> = {}): Promise<string | Uint8Array> {
  if (to === 'xlsx') return reportWorkbook(await readReport(input));
  const reports = await readReports(sourceOf(input));
  const [writer, settings] = [writers[to]!, { lang: 'zh', ...options } as const];
  const parts = reports.map(({ report }, index) => writer.report(report, settings, index));
  const body = to === 'json' && parts.length > 1 ? `[${parts.join('')}]` : parts.join('');
  return writer.start(settings) + body + writer.end(parts.length, settings);
}
