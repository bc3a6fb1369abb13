import { Help, type Argument, type Command, type HelpConfiguration, type Option } from 'commander';
import type { Lang } from '../finding/index.js';
import { widthOf, wrap } from '../present/width.js';

/** What stands between the two languages of a description, Chinese first: commander keeps one string, before it is known which of them is asked for. */
const between = ' · ';

/** A list of names as a description. */
export const listed = (names: readonly string[]): string => names.join('、') + between + names.join(', ');

/** What a description says in one language; all of it where it is in one alone. */
const inLang = (description: string, lang: Lang): string => description.split(between).at(lang === 'zh' ? 0 : -1)!;

/** Commander's own words. */
const headings: Readonly<Record<string, string>> = { 'Usage:': '用法:', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' };

const withChinesePlaceholders = (usage: string): string => usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

/** How help is laid out: in one language throughout, in lines as wide as a terminal shows them. */
export function helpIn(lang: Lang): HelpConfiguration {
  const usual = new Help();
  const term = (text: string): string => (lang === 'zh' ? withChinesePlaceholders(text) : text);
  const usually = ({ defaultValue, defaultValueDescription }: Option): string => {
    const value = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
    return !value ? '' : lang === 'zh' ? `（默认 ${value}）` : ` (default: ${value})`;
  };
  return {
    displayWidth: widthOf,
    boxWrap: (text, columns) => wrap(text, columns).join('\n'),
    styleTitle: (heading) => (lang === 'zh' ? (headings[heading] ?? heading) : heading),
    commandUsage: (command) => term(usual.commandUsage(command)),
    commandDescription: (command) => inLang(command.description(), lang),
    subcommandTerm: (command) => term(usual.subcommandTerm(command)),
    subcommandDescription: (command) => inLang(command.description(), lang),
    argumentDescription: (argument: Argument) => inLang(argument.description, lang),
    optionDescription: (option) => inLang(option.description, lang) + usually(option),
  };
}

/** Gives a command the help of all: the option that asks for it, described in both languages. */
export const withHelpOption = (command: Command): Command => command.helpOption('-h, --help', '这份说明 · this help');
