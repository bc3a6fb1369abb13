// In: arguments, and a way to read and write. Out: 0, 1 or 2. Refuses to know what a report is; a command is loaded when
// it is called.
import { Command, CommanderError } from 'commander';
import { InputError, type Lang } from '../finding/index.js';
import { exit } from './exit.js';
import { helpIn, withHelpOption } from './help.js';
import { langOf, type Io } from './io.js';
import { version } from './version.js';
import { wrongUsage, type WrongUsage } from './wrong-usage.js';

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

const langHelp = '消息语言；默认随系统：英文系统用英文，其余都用中文 · language of messages; else English where the system is, and Chinese everywhere else';

/** Runs one command line; gives 0, 1 or 2 and never ends the process. A bug is thrown on, for the shell to report. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.valid;
  const name = nameIn(argv);
  const program = programFor(io, { lang: langIn(argv, io), called: name });
  for (const load of calledIn(argv, name)) (await load())(program, io, (given) => (code = given));
  for (const command of program.commands) withHelpOption(command).option('--lang <zh|en>', langHelp).exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? exit.valid : exit.unusable;
    if (!(failure instanceof InputError)) throw failure;
    io.err(told(failure, langIn(argv, io)));
    return exit.unusable;
  }
}

/** The language asked for anywhere on the command line, for what is wrong with the rest of it. */
function langIn(argv: readonly string[], { env }: Io): Lang {
  const at = argv.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  return langOf(argv[at]?.split('=')[1] ?? argv[at + 1], env);
}

/** The name of the command called; nothing where no command has it. */
function nameIn(argv: readonly string[]): string | undefined {
  const name = argv.find((one, at) => !one.startsWith('-') && argv[at - 1] !== '--lang');
  return name !== undefined && Object.hasOwn(commands, name) ? name : undefined;
}

/** The command called; every one where none is known by that name, for the help and for what was perhaps meant; none to tell the version. */
function calledIn(argv: readonly string[], name: string | undefined): (() => Promise<Add>)[] {
  if (name !== undefined) return [commands[name]!];
  return argv.includes('--version') || argv.includes('-V') ? [] : Object.values(commands);
}

function programFor(io: Io, { lang, called }: { readonly lang: Lang; readonly called: string | undefined }): Command {
  return withHelpOption(new Command('gov-report'))
    .description('核对、转换政府信息公开工作年度报告；不联网，不改动原文件 · checks and converts Chinese government disclosure reports; no network, sources untouched')
    .version(version, '-V, --version', '版本号 · the version')
    .option('--lang <zh|en>', langHelp)
    .helpCommand('help [command]', '一个命令的说明 · the help of a command')
    .configureHelp(helpIn(lang))
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: (text) => io.err(text), outputError: (text, write) => write(told(wrongUsage(text, called), lang)) });
}

const told = ({ saying, hint }: WrongUsage, lang: Lang): string => `✗ ${saying[lang]}\n  ${hint[lang]}\n`;
