import type { Command } from 'commander';
import { show as showReport } from '../../present/show.js';
import { readReports, unreadable } from '../../run.js';
import { filesAsked } from '../batch-options.js';
import { exit } from '../exit.js';
import { wantsColor, type Io } from '../io.js';
import { langFor } from '../options.js';
import { sayLost } from '../say-lost.js';
import { fileReader, sourcesOf } from '../sources.js';
import { version } from '../version.js';

/** `gov-report show <path...>`: the report itself as terminal tables. */
export const show = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('show')
    .description('在终端里显示年报 · the report itself as terminal tables')
    .argument('<path...>', '文件、文件夹、压缩包、通配符，或 - 表示标准输入 · files, folders, archives, globs, or - for standard input')
    .action(async (paths: string[], _: unknown, command: Command) => {
      const lang = langFor(command, io);
      const options = { lang, color: wantsColor(io), columns: io.columns, version };
      let code: number = exit.valid;
      for await (const sourced of sourcesOf(await filesAsked(paths, {}, { io, lang }), fileReader(io))) {
        try {
          if (!('source' in sourced)) throw sourced.failure;
          for (const { report } of await readReports(sourced.source)) await io.out(showReport(report, options));
        } catch (failure) {
          const { source, problem } = unreadable('source' in sourced ? sourced.source.name : sourced.name, failure);
          io.err(sayLost(source, problem, lang));
          code = exit.unusable;
        }
      }
      done(code);
    });
};
