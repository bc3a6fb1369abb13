import { Option, type Command } from 'commander';
import { langOf, type Io } from './io.js';
import { InputError, severities, type Lang, type Severity } from '../finding/index.js';

/** Says no to an option's value, naming what it takes. */
export function badOption(option: string, value: string, allowed: readonly string[]): InputError {
  return new InputError(
    { zh: `${option} 不能是「${shown(value)}」`, en: `${option} cannot be “${shown(value)}”` },
    { zh: `可以是：${allowed.join('、')}`, en: `It may be: ${allowed.join(', ')}` },
  );
}

/** Says no to a name nobody knows, with those most like it: there are too many to list them all. */
export function unknownName(option: string, value: string, known: readonly string[]): InputError {
  const near = nearest(value, known);
  return new InputError(
    { zh: `${option} 不能是「${shown(value)}」`, en: `${option} cannot be “${shown(value)}”` },
    { zh: `可能是：${near.join('、')}`, en: `It may have been meant: ${near.join(', ')}` },
  );
}

const longest = 60;
/** As much of a value as is needed to see which it was. */
const shown = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);

/** The value when it is one of those allowed. Throws InputError. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw badOption(option, value, allowed);
  return found;
}

/** Options that several commands have. */
export const filesFromOption = (): Option => new Option('--files-from <file>', '从文件（- 为标准输入）逐行读取路径 · read paths from a file (- for standard input), one a line');
/** `-o`: one file for all a command puts out. */
export const outputOption = (): Option => new Option('-o, --output <file>', '写入文件 · write into a file');
/** `--force`: whether a file that is there may be replaced; an original never is. */
export const forceOption = (): Option => new Option('--force', '覆盖已有文件 · overwrite a file that is there');

/** An option that may be given again and again; `usual` says in the help what holds where it is not given, empty for nothing. */
export const repeatable = (flags: string, description: string, usual: string): Option =>
  new Option(flags, description).default([], usual).argParser((value: string, before: readonly string[]) => [...before, value]);

/** The language a command was asked to speak, else that of the configuration, else of the locale. Throws InputError for one it does not speak. */
export function langFor(command: Command, { env }: Io, configured?: Lang): Lang {
  const asked = command.optsWithGlobals<{ lang?: string }>().lang;
  return langOf(asked === undefined ? configured : oneOf('--lang', asked, ['zh', 'en']), env);
}

/** `--rule requests-balance=warning`: severities by rule. Throws InputError for a rule or severity nobody knows. */
export function severitiesOf(settings: readonly string[], known: readonly string[]): Record<string, Severity | 'off'> {
  const found: Record<string, Severity | 'off'> = {};
  for (const setting of settings) {
    const [id = '', severity] = setting.split(/=(.*)/s);
    if (!known.includes(id)) throw unknownName('--rule', id, known);
    const levels = ['off', ...severities] as const;
    const one = levels.find((level) => level === severity);
    if (one === undefined) throw badOption('--rule', setting, levels.map((level) => `${id}=${level}`));
    found[id] = one;
  }
  return found;
}

/** Up to five known names most like a wrong one, those it begins first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const score = (one: string): number => [...new Set(name)].filter((char) => one.includes(char)).length * 2 + (one.startsWith(name) ? 100 : one.startsWith(name.slice(0, 4)) ? 10 : 0) - Math.abs(one.length - name.length);
  return [...known].sort((one, other) => score(other) - score(one)).slice(0, 5);
}
