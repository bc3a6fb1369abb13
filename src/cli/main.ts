import { Command, CommanderError } from 'commander';
import { InputError, type Lang } from '../finding/index.js';
import { exit } from './exit.js';
import { langOf, type Io } from './io.js';
import { version } from './version.js';

/** Adds a command to the program; `done` hears its exit code. */
type Add = (program: Command, io: Io, done: (code: number) => void) => void;

/** Every command, loaded when it is called by its name: a run that starts fast reads and compiles no other. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  validate: async () => (await import('./commands/validate.js')).validate,
  convert: async () => (await import('./commands/convert.js')).convert,
  show: async () => (await import('./commands/show.js')).show,
  compare: async () => (await import('./commands/compare.js')).compare,
  trend: async () => (await import('./commands/trend.js')).trend,
  aggregate: async () => (await import('./commands/aggregate.js')).aggregate,
  accept: async () => (await import('./commands/accept.js')).accept,
  rules: async () => (await import('./commands/rules.js')).rules,
  explain: async () => (await import('./commands/rules.js')).explain,
  forms: async () => (await import('./commands/forms.js')).forms,
  schema: async () => (await import('./commands/schema.js')).schema,
  template: async () => (await import('./commands/template.js')).template,
  page: async () => (await import('./commands/page.js')).page,
};

/** Runs one command line; gives 0, 1 or 2 and never ends the process. A bug is thrown on, for the shell to report. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.valid;
  const program = programFor(io, langIn(argv, io));
  for (const load of calledIn(argv)) (await load())(program, io, (given) => (code = given));
  for (const command of program.commands) command.option('--lang <zh|en>', '消息语言 · language of messages').exitOverride();
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

/** The command called; every one where none is known by that name, for the help and for what was perhaps meant; none to tell the version. */
function calledIn(argv: readonly string[]): (() => Promise<Add>)[] {
  const name = argv.find((one, at) => !one.startsWith('-') && argv[at - 1] !== '--lang');
  if (name !== undefined && Object.hasOwn(commands, name)) return [commands[name]!];
  return argv.includes('--version') || argv.includes('-V') ? [] : Object.values(commands);
}

function programFor(io: Io, lang: Lang): Command {
  return new Command('gov-report')
    .description('核对、转换政府信息公开工作年度报告；不联网，不改动原文件\nchecks and converts Chinese government disclosure reports; no network, sources untouched')
    .version(version)
    .option('--lang <zh|en>', '消息语言，默认随系统 · language of messages')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError(lang === 'zh' ? '（gov-report --help 查看用法）' : '(gov-report --help tells the usage)');
}
