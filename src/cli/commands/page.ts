import type { Command } from 'commander';
import { InputError } from '../../finding/index.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { forceOption, langFor } from '../options.js';
import { pageFile } from '../page-file.js';
import { tellWritten } from '../tell-written.js';

/** `gov-report page -o 核对.html`: one offline page that does all this in a browser. */
export const page = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('page')
    .description('一个离线网页，在浏览器里核对，不联网 · one offline page for a browser')
    .option('-o, --output <file>', '写入文件；默认写到标准输出（终端里须写明） · write into a file; else to standard output, a terminal apart')
    .addOption(forceOption())
    .action(async ({ output, force }: { readonly output?: string; readonly force?: boolean }, command: Command) => {
      if (output === undefined && io.isTerminal.out) throw onScreen();
      const bytes = built(io);
      if (output === undefined || output === '-') await io.out(bytes);
      else io.writeFile(output, bytes, force);
      tellWritten(output, { io, lang: langFor(command, io) });
      done(exit.valid);
    });
};

/** Of a megabyte of markup on a screen nobody has anything. */
const onScreen = (): InputError => new InputError({ zh: '没有写明网页存到哪里', en: 'It is not said where the page goes' }, { zh: '加上 -o 核对.html，再用浏览器打开', en: 'Add -o check.html, then open it in a browser' });

function built(io: Io): Uint8Array {
  try {
    return io.readFile(pageFile());
  } catch {
    throw new InputError({ zh: '安装里没有网页文件 dist/page.html', en: 'The installation has no dist/page.html' }, { zh: '重新安装；从源码运行时先执行 npm run build', en: 'Install again; from the sources, run npm run build first' });
  }
}
