import { Command, CommanderError } from 'commander';
import { InputError, type Lang } from '../finding/index.js';
import { accept } from './commands/accept.js';
import { aggregate } from './commands/aggregate.js';
import { compare } from './commands/compare.js';
import { convert } from './commands/convert.js';
import { forms } from './commands/forms.js';
import { page } from './commands/page.js';
import { explain, rules } from './commands/rules.js';
import { schema } from './commands/schema.js';
import { show } from './commands/show.js';
import { trend } from './commands/trend.js';
import { template } from './commands/template.js';
import { validate } from './commands/validate.js';
import { exit } from './exit.js';
import { langOf, type Io } from './io.js';
import { version } from './version.js';

const commands = [validate, convert, show, compare, trend, aggregate, accept, rules, explain, forms, schema, template, page];

/** Runs one command line; gives 0, 1 or 2 and never ends the process. A bug is thrown on, for the shell to report. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.valid;
  const program = programFor(io, langIn(argv, io), (given) => (code = given));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? exit.valid : exit.unusable;
    if (!(failure instanceof InputError)) throw failure;
    const lang = langIn(argv, io);
    io.err(`✗ ${failure.saying[lang]}\n  ${failure.hint[lang]}\n`);
    return exit.unusable;
  }
}

/** The language asked for anywhere on the command line, for what is wrong with the rest of it. */
function langIn(argv: readonly string[], { env }: Io): Lang {
  const at = argv.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  return langOf(argv[at]?.split('=')[1] ?? argv[at + 1], env);
}

function programFor(io: Io, lang: Lang, done: (code: number) => void): Command {
  const program = new Command('gov-report')
    .description('核对、转换政府信息公开工作年度报告；不联网，不改动原文件\nchecks and converts Chinese government disclosure reports; no network, sources untouched')
    .version(version)
    .option('--lang <zh|en>', '消息语言，默认随系统 · language of messages')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError(lang === 'zh' ? '（gov-report --help 查看用法）' : '(gov-report --help tells the usage)');
  for (const add of commands) add(program, io, done);
  for (const command of program.commands) command.option('--lang <zh|en>', '消息语言 · language of messages').exitOverride();
  return program;
}
