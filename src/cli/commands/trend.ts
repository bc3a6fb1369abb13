import type { Command } from 'commander';
import { cellsOf, forms } from '../../forms/index.js';
import { trendOf, trendOfCell, type Judged, type Trend } from '../../model/index.js';
import { trends } from '../../present/trend/index.js';
import { filesAsked, type BatchOptions } from '../batch-options.js';
import { exit } from '../exit.js';
import { listed } from '../help.js';
import { wantsColor, type Io } from '../io.js';
import { byBody, judgeFiles } from '../judged.js';
import { filesFromOption, forceOption, langFor, oneOf, outputOption, unknownName } from '../options.js';
import { outputTo } from '../output.js';
import { spareSources } from '../spare-sources.js';
import { tellWritten } from '../tell-written.js';
import { version } from '../version.js';

interface TrendOptions extends BatchOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly cell?: string;
}

/** `gov-report trend <path...>`: the years of one body as figures and a chart; or one figure over many bodies. */
export const trend = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('trend')
    .description('一个单位历年的数字，或一个数字在各单位 · the years of a body, or one figure over bodies')
    .argument('[path...]', '文件、文件夹、压缩包、通配符 · files, folders, archives, globs')
    .option('-f, --format <name>', listed(Object.keys(trends)), 'table')
    .option('--cell <path>', '只看这一格，各单位并列，如 requests.received.total · one cell over all bodies')
    .addOption(filesFromOption())
    .addOption(outputOption())
    .addOption(forceOption())
    .action(async (paths: string[], options: TrendOptions, command: Command) => done(await run(paths, options, { command, io })));
};

async function run(paths: readonly string[], options: TrendOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const lang = langFor(command, io);
  const present = trends[oneOf('--format', options.format, Object.keys(trends))]!;
  const cell = options.cell === undefined ? null : knownCell(options.cell);
  const files = await filesAsked(paths, options, { io, lang });
  spareSources([options.output], files);
  const { judged, lost } = await judgeFiles(files, io, lang);
  const dated = judged.filter(({ year }) => year !== null);
  for (const { source } of judged.filter(({ year }) => year === null)) io.err(lang === 'zh' ? `${source} 没有写明年度，没有列入\n` : `${source} names no year and was left out\n`);
  const bodies = byBody(dated);
  sayTwice(bodies, io, lang);
  const found: Trend[] = cell === null ? [...bodies].map(([name, own]) => trendOf({ zh: name, en: name }, own)) : [trendOfCell(cell, bodies)];
  if (dated.length === 0) return exit.unusable;
  const output = outputTo(options.output, io, options.force);
  await output.write(present(found, { lang, color: wantsColor(io) && !options.output, columns: io.columns, version }));
  output.close();
  tellWritten(options.output, { io, lang });
  return lost > 0 ? exit.unusable : exit.valid;
}

function knownCell(path: string): string {
  const known = [...new Set(forms.flatMap((form) => cellsOf(form).map((cell) => cell.path)))];
  if (!known.includes(path)) throw unknownName('--cell', path, known);
  return path;
}

function sayTwice(bodies: ReadonlyMap<string, readonly Judged[]>, io: Io, lang: 'zh' | 'en'): void {
  for (const [name, own] of bodies) {
    const years = own.map(({ year }) => year);
    const twice = [...new Set(years.filter((year, at) => years.indexOf(year) !== at))];
    if (twice.length > 0) io.err(lang === 'zh' ? `「${name}」${twice.join('、')} 年有几份年报，只用第一份\n` : `${name} has several reports for ${twice.join(', ')}; the first is used\n`);
  }
}
