import { resolve } from 'node:path';
import { InputError, type Saying } from '../finding/index.js';
import { formatNames } from '../present/format-names.js';
import { joinerOf, type Presenter } from '../present/presenter.js';
import { table } from '../present/table.js';
import type { Io } from './io.js';
import { badOption } from './options.js';
import { outputTo, type Output } from './output.js';
import { FileExists } from './file-exists.js';

/** One format with where it goes. */
export interface Outlet {
  readonly name: string;
  readonly presenter: Presenter;
  /** `undefined` for standard output. */
  readonly file: string | undefined;
  readonly output: Output;
  /** Takes every part of the results in order; gives it as it is to be written. */
  readonly join: (part: string) => string;
}

interface Formats {
  readonly format: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
}

/** `-f table -f json=check.json`: the name and file of each format; the table where none is asked for. Throws InputError for a name nobody knows. */
export const formatsOf = ({ format, output }: Pick<Formats, 'format' | 'output'>): { readonly name: string; readonly file: string | undefined }[] =>
  (format.length > 0 ? format : ['table']).map((one) => {
    const [name = '', file] = one.split(/=(.*)/s);
    if (!formatNames.includes(name)) throw badOption('--format', name, formatNames);
    return { name, file: file ?? output };
  });

/** A form of output by its name. The table is at hand; for another all are loaded. */
export const presenterOf = async (name: string): Promise<Presenter> => (name === 'table' ? table : (await import('../present/index.js')).presenters[name]!);

/** The formats asked for, opened for writing one after the other. */
export async function outletsOf(formats: Formats, io: Io): Promise<Outlet[]> {
  const outlets: Outlet[] = [];
  const asked = formatsOf(formats);
  if (formats.output !== undefined && formats.format.length > 0 && formats.format.every((one) => one.includes('='))) throw nothingLeft(formats.output);
  keptApart(asked);
  for (const { name, file } of asked) {
    const presenter = await presenterOf(name);
    outlets.push({ name, file, presenter, join: joinerOf(presenter), output: plainly(name, file, openFor(name, () => outputTo(file, io, formats.force))) });
  }
  return outlets;
}

/** A file has no colours, also where the terminal beside it has: the table alone brings any. */
function plainly(name: string, file: string | undefined, output: Output): Output {
  return name !== 'table' || file === undefined || file === '-' ? output : { ...output, write: (text) => output.write(text.replaceAll(color, '')) };
}

// oxlint-disable-next-line no-control-regex -- what chalk begins a colour with
const color = /\u001b\[\d+m/g;

/** Formats that people read: one behind the other they can still be read. */
const read = ['table', 'markdown', 'github'];

/** Throws InputError for two formats of which one would take the place of the other, or for one that nothing could read any more. */
function keptApart(asked: readonly { readonly name: string; readonly file: string | undefined }[]): void {
  const [taken, out] = [new Map<string, string>(), [] as string[]];
  for (const { name, file } of asked) {
    if (file === undefined || file === '-') out.push(name);
    else if (taken.has(resolve(file))) throw together(taken.get(resolve(file))!, name, { zh: ` ${file} `, en: file });
    else taken.set(resolve(file), name);
  }
  const alone = out.find((name) => !read.includes(name));
  if (alone && out.length > 1) throw together(out[0]!, out[1]!, { zh: '标准输出', en: 'standard output' });
}

/** `-o` takes what no `-f` sends elsewhere: a file asked for and never written would go unnoticed. */
const nothingLeft = (output: string): InputError =>
  new InputError(
    { zh: `没有要写入 ${output} 的输出：每个 -f 都写明了自己的文件`, en: `Nothing is left for ${output}: every -f names a file of its own` },
    { zh: '去掉 -o，或去掉一个 -f 里的文件名', en: 'Leave out -o, or the file of one -f' },
  );

const together = (one: string, other: string, where: Saying): InputError =>
  new InputError(
    { zh: `${one} 和 ${other} 不能都写入${where.zh}`.trim(), en: `${one} and ${other} cannot both go to ${where.en}` },
    { zh: `各写一个文件，如 -f ${one}=结果1 -f ${other}=结果2`, en: `Give each a file of its own, as in -f ${one}=one -f ${other}=other` },
  );

/** Of an NDJSON that is there a run that was broken off may be the reason: it can be gone on with. */
function openFor(format: string, open: () => Output): Output {
  try {
    return open();
  } catch (failure) {
    if (format !== 'ndjson' || !(failure instanceof FileExists)) throw failure;
    throw new FileExists(failure.saying, { zh: `${failure.hint.zh}，或加 --resume 接着写`, en: `${failure.hint.en}, or --resume to go on with it` });
  }
}

/** An outlet into memory, for what the program itself wants to know of the results. */
export async function inner(name: string): Promise<Outlet & { readonly text: () => string }> {
  const parts: string[] = [];
  const presenter = await presenterOf(name);
  return { name, file: undefined, presenter, join: joinerOf(presenter), output: { write: (text) => void parts.push(text), close: () => {} }, text: () => parts.join('') };
}
