import type { Saying } from '../finding/index.js';

/** A command line that cannot be understood: what is wrong with it, and what to write instead. */
export interface WrongUsage {
  readonly saying: Saying;
  readonly hint: Saying;
}

type Say = (named: string) => Saying;

/** What commander finds wrong, by the words it says it in. */
const sayings: readonly (readonly [RegExp, Say])[] = [
  [/^unknown command '(.*?)'/s, (name) => ({ zh: `没有「${name}」这个命令`, en: `There is no command “${name}”` })],
  [/^unknown option '(.*?)'/s, (name) => ({ zh: `没有「${name}」这个选项`, en: `There is no option “${name}”` })],
  [/^missing required argument '(.*?)'/, (name) => ({ zh: `缺少 <${name}>`, en: `<${name}> is missing` })],
  [/^option '(.*?)' argument missing/, (flags) => ({ zh: `${flags} 后面没有写值`, en: `${flags} wants a value` })],
  [/^required option '(.*?)' not specified/, (flags) => ({ zh: `缺少 ${flags}`, en: `${flags} is missing` })],
  [/^too many arguments.*got (\d+)/, (count) => ({ zh: `给出的参数太多：${count} 个`, en: `Too many arguments: ${count}` })],
];

/** What was perhaps meant, as commander has it. */
const meant = /\n\(Did you mean (?:one of )?(.*)\?\)/;

/** A word that is the name of a file or folder rather than of a command. */
const isPath = (word: string): boolean => /[./\\*]|[^\x20-\x7e]/.test(word);

/** As every shell takes it for one word, PowerShell and the command prompt too. */
const quoted = (path: string): string => (/[\s&;()'`,]/.test(path) ? `"${path}"` : path);

/** The complaint of commander's in both languages, with what mends it; one it has no words for is left as it is. `command` is what was called, where it is known. */
export function wrongUsage(complaint: string, command: string | undefined): WrongUsage {
  const plain = complaint.replace(/^error: /, '').trim();
  const help = ['gov-report', command, '--help'].filter(Boolean).join(' ');
  const usage = { zh: `${help} 查看用法`, en: `${help} tells the usage` };
  for (const [pattern, say] of sayings) {
    const named = pattern.exec(plain)?.[1];
    if (named !== undefined) return { saying: say(named), hint: mendOf(plain, named) ?? usage };
  }
  return { saying: { zh: plain, en: plain }, hint: usage };
}

function mendOf(plain: string, named: string): Saying | null {
  const likely = meant.exec(plain)?.[1];
  if (likely !== undefined) return { zh: `是不是 ${likely.replaceAll(', ', '、')}？`, en: `Perhaps ${likely}?` };
  if (plain.startsWith('unknown command') && isPath(named)) return { zh: `核对一份年报：gov-report validate ${quoted(named)}`, en: `To check a report: gov-report validate ${quoted(named)}` };
  return null;
}
