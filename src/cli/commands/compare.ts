import type { Command } from 'commander';
import { InputError } from '../../finding/index.js';
import { compare as compareReports, type Judged } from '../../model/index.js';
import { comparisons } from '../../present/compare/index.js';
import { exit } from '../exit.js';
import { listed } from '../help.js';
import { wantsColor, type Io } from '../io.js';
import { judgeFiles } from '../judged.js';
import { forceOption, langFor, oneOf, outputOption } from '../options.js';
import { outputTo } from '../output.js';
import { filesOf } from '../sources.js';
import { spareSources } from '../spare-sources.js';
import { tellWritten } from '../tell-written.js';
import { version } from '../version.js';

interface CompareOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `gov-report compare <a> <b>`: two years, or two versions, cell by cell. */
export const compare = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('compare')
    .description('逐格比较两份年报：两个年度，或同一份的两稿 · two years, or two versions')
    .argument('<a>', '前一份 · the earlier one')
    .argument('<b>', '后一份 · the later one')
    .option('-f, --format <name>', listed(Object.keys(comparisons)), 'table')
    .addOption(outputOption())
    .addOption(forceOption())
    .action(async (a: string, b: string, options: CompareOptions, command: Command) => done(await run([a, b], options, { command, io })));
};

/** Two drafts of one report are what is compared, and no fault of either. */
async function run(paths: readonly [string, string], options: CompareOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const lang = langFor(command, io);
  const present = comparisons[oneOf('--format', options.format, Object.keys(comparisons))]!;
  const { files, repeated } = await filesOf(paths);
  if (files.length === 1 && repeated > 0) throw sameFile();
  spareSources([options.output], files);
  const { judged, lost } = await judgeFiles(files, io, lang, { severities: { 'unit-twice': 'off' } });
  if (lost > 0) return exit.unusable;
  const [before, after] = pairOf(judged);
  const output = outputTo(options.output, io, options.force);
  await output.write(present(compareReports(before, after), { lang, color: wantsColor(io) && !options.output, columns: io.columns, version }));
  output.close();
  tellWritten(options.output, { io, lang });
  return exit.valid;
}

const sameFile = (): InputError =>
  new InputError({ zh: '两个路径是同一个文件', en: 'Both paths are the same file' }, { zh: '给出两个不同的文件', en: 'Name two files' });

function pairOf(judged: readonly Judged[]): [Judged, Judged] {
  const [before, after, ...more] = judged;
  if (before && after && more.length === 0) return [before, after];
  throw new InputError(
    { zh: `比较要两份年报，给出的文件里有 ${judged.length} 份`, en: `A comparison takes two reports; there are ${judged.length} in these files` },
    { zh: '给出两个各含一份年报的文件', en: 'Name two files of one report each' },
  );
}
