import { basename, extname, join } from 'node:path';
import { open, resultOf, sourcesIn } from '../batch/file.js';
import type { TaskFile } from '../batch/task.js';
import { InputError, type Lang } from '../finding/index.js';
import type { Report } from '../model/index.js';
import { reportWorkbook } from '../write/xlsx/index.js';
import { exit } from './exit.js';
import type { Io } from './io.js';
import { fileReader } from './sources.js';
import { spareSources } from './spare-sources.js';
import { sayLost } from './say-lost.js';
import { tellWritten } from './tell-written.js';
import { writeOneOfMany } from './write-file.js';

interface Target {
  readonly output?: string;
  readonly force?: boolean;
}

/** What one source may take, in milliseconds. */
const limit = 120_000;

/** One workbook a report: in the file named for a single report, else in the folder named. Gives the exit code. Throws InputError where nothing is named. */
export async function writeWorkbooks(files: readonly TaskFile[], { output, force }: Target, { io, lang }: { readonly io: Io; readonly lang: Lang }): Promise<number> {
  if (output === undefined || output === '-') throw unnamed();
  const single = output.toLowerCase().endsWith('.xlsx');
  const read = fileReader(io);
  const names = new Set<string>();
  let code: number = exit.valid;
  for (const { path, failed } of files) {
    for await (const sourced of failed ? [{ name: path, failure: new InputError(failed.message, failed.hint) }] : sourcesIn(path, read)) {
      const opened = await open(sourced, { limit });
      if (opened.failure) {
        const { problem } = resultOf({ name: opened.name, failure: opened.failure });
        io.err(sayLost(opened.name, problem, lang));
        code = exit.unusable;
      }
      for (const { report } of opened.reports) {
        if (single && names.size > 0) throw severalInOne();
        const target = single ? output : join(output, nameFor(report, names));
        spareSources([target], files);
        const bytes = reportWorkbook(report);
        if (single) io.writeFile(target, bytes, force);
        else writeOneOfMany(target, bytes, force);
        names.add(report.source);
      }
    }
  }
  if (names.size > 0) tellWritten(output, { io, lang });
  return code;
}

/** `青河县档案局2023.xlsx`; the source's own name where the title is lost; numbered where it is taken. */
function nameFor({ organization, year, source }: Report, taken: Set<string>): string {
  const plain = (organization !== null && year !== null ? `${organization}${year}` : basename(source, extname(source))).replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  for (let number = 1; ; number++) {
    const name = `${plain}${number === 1 ? '' : `-${number}`}.xlsx`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const unnamed = (): InputError =>
  new InputError(
    { zh: '工作簿要写入文件', en: 'A workbook is written to a file' },
    { zh: '用 -o 指定文件（一份）或文件夹（多份）', en: 'Name a file (one report) or a folder (several) with -o' },
  );

const severalInOne = (): InputError =>
  new InputError(
    { zh: '有多份年报，不能写入同一个工作簿', en: 'There are several reports: they do not go into one workbook' },
    { zh: '-o 后面写一个文件夹；汇总用 aggregate', en: 'Name a folder after -o, or use aggregate for their sum' },
  );
