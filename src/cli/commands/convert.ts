import type { Command } from 'commander';
import type { Done } from '../../batch/task.js';
import type { Lang } from '../../finding/index.js';
import { writers, type Writer, type WriteOptions } from '../../write/index.js';
import { filesAsked, pace, withBatchOptions, type BatchOptions } from '../batch-options.js';
import { exit } from '../exit.js';
import { interruption, sayInterrupted } from '../interrupt.js';
import { listed } from '../help.js';
import type { Io } from '../io.js';
import { forceOption, langFor, oneOf } from '../options.js';
import { outputTo, type Output } from '../output.js';
import { progressOf } from '../progress.js';
import { runBatch, type Batch } from '../run-batch.js';
import { readingOf, withReadingOptions, type ReadingAsked } from '../reading.js';
import { sayEnding } from '../say-ending.js';
import { spareSources } from '../spare-sources.js';
import { tellWritten } from '../tell-written.js';
import { writeWorkbooks } from '../workbooks.js';

/** The options of `convert` as commander gives them: texts, and `true` for what is switched on. */
export interface ConvertOptions extends BatchOptions, ReadingAsked {
  readonly to: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly withPlaces?: boolean;
  readonly bom?: boolean;
}

const targets = [...Object.keys(writers), 'xlsx', 'grid'];

/** `gov-report convert <path...> --to FMT`: reports in another format, with every doubt marked. */
export const convert = (program: Command, io: Io, done: (code: number) => void): void => {
  const command = program
    .command('convert')
    .description('转换年报 · reports in another format')
    .argument('[path...]', '文件、文件夹、压缩包、通配符，或 - 表示标准输入 · files, folders, archives, globs, or - for standard input')
    .requiredOption('--to <format>', listed(targets))
    .option('-o, --output <file>', '写入文件；多份年报转 xlsx 时写入这个文件夹 · write into a file; several reports as xlsx, into this folder')
    .addOption(forceOption())
    .option('--with-places', '附上每格的原文和位置 · with what each cell says, and where')
    .option('--bom', '文本前加字节序标记，便于 Excel 打开 csv · begin with a byte order mark, which Excel wants of a csv');
  withBatchOptions(withReadingOptions(command)).action(async (paths: string[], options: ConvertOptions) => done(await run(paths, options, { command, io })));
};

async function run(paths: readonly string[], options: ConvertOptions, { command, io }: { readonly command: Command; readonly io: Io }): Promise<number> {
  const lang = langFor(command, io);
  const to = oneOf('--to', options.to, targets);
  const files = await filesAsked(paths, options, { io, lang });
  const settings: WriteOptions = { lang, withPlaces: options.withPlaces ?? false, bom: options.bom ?? false };
  if (to === 'xlsx') return writeWorkbooks(files, options, { io, lang });
  spareSources([options.output], files);
  const output = outputTo(options.output, io, options.force);
  const batch: Batch = { files, beside: [], join: false, first: true, ...pace(options), job: { kind: 'convert', to, options: settings, reading: readingOf(options) } };
  const { count, lost, stopped, done } = await writeAll(batch, io, { output, writer: writers[to] ?? null, settings });
  output.close();
  io.err(sayEnding(options.output, to, lang) + sayIdle(options, to, lang));
  if (count > 0 && !stopped) tellWritten(options.output, { io, lang });
  if (stopped) io.err(sayInterrupted(done, files.length, lang));
  return lost > 0 || stopped ? exit.unusable : exit.valid;
}

/** Which options had nothing to act on. */
function sayIdle({ withPlaces }: ConvertOptions, to: string, lang: Lang): string {
  if (!withPlaces || placed.has(to)) return '';
  return lang === 'zh' ? `--with-places 对 ${to} 没有作用；要原文和位置，用 json、ndjson 或 csv\n` : `--with-places does nothing for ${to}; json, ndjson and csv hold what was printed, and where\n`;
}

/** Formats that hold what was printed where: some when asked to, csv and grid always. */
const placed: ReadonlySet<string> = new Set(['json', 'ndjson', 'csv', 'grid']);

interface Writing {
  readonly output: Output;
  /** `null` for the neutral documents. */
  readonly writer: Writer | null;
  readonly settings: WriteOptions;
}

/** Writes what comes, part by part. Several reports as JSON are one array, which is not known before the second comes. */
async function writeAll(batch: Batch, io: Io, { output, writer, settings }: Writing): Promise<{ count: number; lost: number; stopped: boolean; done: number }> {
  const { stop, release } = interruption(io);
  const progress = progressOf(batch.files.length, { io, lang: settings.lang });
  const asArray = writer === writers['json'];
  let [count, lost, done, held] = [0, 0, 0, ''];
  const put = async ({ texts: [text = ''], count: more }: Done): Promise<void> => {
    const opens = asArray && count < 2 && count + more >= 2;
    // What came before may all have been lost: then this part is the first, and nothing parts it from another.
    const plain = count === 0 ? text.replace(/^,?\n/, '') : text;
    count += more;
    const whole = opens ? `[${held}${plain}` : held + plain;
    held = asArray && count < 2 ? whole : '';
    await output.write(held ? '' : whole);
  };
  await output.write(writer?.start(settings) ?? '');
  for await (const part of runBatch(batch, io, { stop })) {
    if (io.isTerminal.out || part.advice) progress.hide();
    if (part.advice) io.err(part.advice);
    await put(part);
    lost += part.summary.unreadable;
    done += part.files;
    progress.add(part.files, 0);
  }
  progress.hide();
  release();
  await output.write(held + (asArray && count > 1 ? ']' : '') + (writer?.end(count, settings) ?? ''));
  return { count, lost, stopped: stop.isAsked, done };
}
