import type { Command } from 'commander';
import type { Report } from '../../model/index.js';
import { readDocuments, type Source } from '../../read/index.js';
import { readReports, unreadable } from '../../run.js';
import { writers, type WriteOptions, type Writer } from '../../write/index.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { badOption, langFor } from '../options.js';
import { outputTo, type Output } from '../output.js';
import { sourcesOf, type Sourced } from '../sources.js';

interface ConvertOptions {
  readonly to: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly withPlaces?: boolean;
  readonly bom?: boolean;
}

/** `gov-report convert <path...> --to FMT`: reports in another format, with every doubt marked. */
export const convert = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('convert')
    .description('转换年报 · reports in another format')
    .argument('<path...>', '文件、文件夹、通配符，或 - 表示标准输入')
    .requiredOption('--to <format>', `${[...Object.keys(writers), 'grid'].join('、')}`)
    .option('-o, --output <file>', '写入文件')
    .option('--force', '覆盖已有文件')
    .option('--with-places', '附上每格的原文和位置')
    .option('--bom', '文本前加字节序标记，便于 Excel 打开 csv')
    .action(async (paths: string[], options: ConvertOptions, command: Command) => done(await run(paths, options, { command, io })));
};

interface Setting {
  readonly command: Command;
  readonly io: Io;
}

async function run(paths: readonly string[], options: ConvertOptions, { command, io }: Setting): Promise<number> {
  const lang = langFor(command, io);
  const output = outputTo(options.output, io, options.force);
  const settings: WriteOptions = { lang, withPlaces: options.withPlaces ?? false, bom: options.bom ?? false };
  const lost = (name: string, failure: unknown): void => {
    const { problem } = unreadable(name, failure);
    io.err(`✗ ${name}：${problem.message[lang]}\n  ${problem.hint[lang]}\n`);
  };
  const failures = options.to === 'grid' ? await writeGrids(sourcesOf(paths, io), output, lost) : await writeReports(sourcesOf(paths, io), { output, lost, writer: writerOf(options.to), settings });
  output.close();
  return failures > 0 ? exit.unusable : exit.valid;
}

function writerOf(name: string): Writer {
  const writer = writers[name];
  if (!writer) throw badOption('--to', name, [...Object.keys(writers), 'grid']);
  return writer;
}

interface Writing {
  readonly output: Output;
  readonly lost: (name: string, failure: unknown) => void;
  readonly writer: Writer;
  readonly settings: WriteOptions;
}

/** Writes every report of every source; gives the number of sources lost. Several reports as JSON are one array. */
async function writeReports(sources: AsyncIterable<Sourced>, { output, lost, writer, settings }: Writing): Promise<number> {
  let failures = 0;
  let count = 0;
  let held: Report | null = null;
  const asArray = writer === writers['json'];
  const write = (report: Report): Promise<void> | void => output.write(writer.report(report, settings, count++));
  await output.write(writer.start(settings));
  for await (const sourced of sources) {
    try {
      if (!('source' in sourced)) throw sourced.failure;
      for (const { report } of await readReports(sourced.source)) {
        if (asArray && count === 0 && held === null) held = report;
        else {
          if (held) {
            await output.write('[');
            await write(held);
            held = null;
          }
          await write(report);
        }
      }
    } catch (failure) {
      lost('source' in sourced ? sourced.source.name : sourced.name, failure);
      failures++;
    }
  }
  if (held) await write(held);
  else if (asArray && count > 1) await output.write(']');
  await output.write(writer.end(count, settings));
  return failures;
}

/** The neutral documents, for people who debug a reading. */
async function writeGrids(sources: AsyncIterable<Sourced>, output: Output, lost: Writing['lost']): Promise<number> {
  let failures = 0;
  for await (const sourced of sources) {
    try {
      if (!('source' in sourced)) throw sourced.failure;
      for (const document of await readDocuments(sourced.source as Source)) await output.write(`${JSON.stringify({ source: sourced.source.name, ...document }, null, 1)}\n`);
    } catch (failure) {
      lost('source' in sourced ? sourced.source.name : sourced.name, failure);
      failures++;
    }
  }
  return failures;
}
