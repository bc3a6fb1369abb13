import { openedIn } from '../batch/judge-file.js';
import { resultOf, sourcesIn } from '../batch/file.js';
import type { Done, Task } from '../batch/task.js';
import { counted, InputError, plainJson, type Lang } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import { summarise, type Report } from '../model/index.js';
import { harmlessName } from '../present/width.js';
import { readDocuments } from '../read/index.js';
import type { ReadingOptions } from '../run.js';
import { writers, type WriteOptions } from '../write/index.js';
import { nothingDone, type Doing } from './doing.js';
import { sayLost } from './say-lost.js';

/** What the files of a batch are converted to: plain data, told to every worker. */
export interface Conversion {
  readonly kind: 'convert';
  /** The name of a writer, or `grid` for the neutral documents. */
  readonly to: string;
  readonly options: WriteOptions;
  readonly reading?: ReadingOptions;
}

/** Writes the reports of a task's files; what cannot be used becomes advice. */
export async function convertFiles(task: Task, { bench, job, onFile }: Doing<Conversion>): Promise<Done> {
  const { to, options } = job;
  const writer = writers[to]!;
  let [text, advice, count, lost] = ['', '', 0, 0];
  const lose = (name: string, failure: InputError): void => {
    const { problem } = resultOf({ name, failure });
    advice += sayLost(name, problem, options.lang);
    lost++;
  };
  for (const [at, file] of task.files.entries()) {
    onFile(at);
    if (to === 'grid') text += await gridsIn(file.path, { bench, lose });
    else {
      for await (const { name, reports, failure } of openedIn(file, bench)) {
        if (failure) lose(name, failure);
        for (const { report } of reports) {
          if (!options.withPlaces && textless.has(to)) advice += sayUnread(report, options.lang);
          text += writer.report(report, options, task.first ? count++ : ++count);
        }
      }
    }
  }
  return { ...nothingDone, files: task.files.length, texts: [text], count, summary: { ...summarise([]), unreadable: lost }, advice };
}

/** Formats that hold what was printed only when asked to. */
const textless: ReadonlySet<string> = new Set(['json', 'ndjson']);

/** That cells nobody could read are written as if they were empty; nothing where there are none. */
function sayUnread({ source, cells }: Report, lang: Lang): string {
  const unread = [...cells].filter(([, { state }]) => state === 'unread');
  const [first] = unread;
  if (!first) return '';
  const [name, text] = [nameOf(first[0])[lang], harmlessName(first[1].text)];
  return lang === 'zh'
    ? `${source}：有 ${unread.length} 格读不成一个数，写作 null：「${name}」写的是「${text}」${unread.length > 1 ? '等' : ''}；加 --with-places 保留原文\n`
    : `${source}: ${counted(unread.length, 'cell that is no figure is', 'cells that are no figures are')} written as null: “${name}” says “${text}”${unread.length > 1 ? ', …' : ''}; --with-places keeps what is printed\n`;
}

/** The neutral documents, for people who debug a reading. */
async function gridsIn(path: string, { bench, lose }: { readonly bench: Doing<Conversion>['bench']; readonly lose: (name: string, failure: InputError) => void }): Promise<string> {
  let text = '';
  for await (const sourced of sourcesIn(path, bench.readFile)) {
    bench.tick();
    try {
      if (!('source' in sourced)) throw sourced.failure;
      for (const document of await readDocuments(sourced.source)) text += `${plainJson(JSON.stringify({ source: sourced.source.name, ...document }, null, 1))}\n`;
    } catch (failure) {
      if (!(failure instanceof InputError)) throw failure;
      lose('source' in sourced ? sourced.source.name : sourced.name, failure);
    }
  }
  return text;
}
