import type { TaskFile } from '../batch/task.js';
import { InputError, severities } from '../finding/index.js';
import { summarise, type Summary, type Verdict } from '../model/index.js';
import type { Io } from './io.js';
import { formatsOf } from './outlets.js';

/** A run as an earlier one left it. */
export interface Begun {
  /** Lines written before that stand. */
  readonly text: string;
  readonly done: readonly TaskFile[];
  readonly left: readonly TaskFile[];
  readonly summary: Summary;
}

/** A run that no earlier one has begun: every file is left. */
export const nothingWritten = (files: readonly TaskFile[]): Begun => ({ text: '', done: [], left: files, summary: summarise([]) });

interface Line {
  readonly source: string;
  readonly verdict: Verdict;
  readonly findings?: readonly { readonly severity: (typeof severities)[number] }[];
}

/**
 * What the NDJSON at hand has already, line by line: files in it are not judged again. A last line cut short is left
 * out, and so is the last file where it may hold several reports. Throws InputError where the output is not one NDJSON file.
 */
export function takeUp(files: readonly TaskFile[], options: { readonly format: readonly string[]; readonly output?: string }, io: Io): Begun {
  const [format, ...more] = formatsOf(options);
  if (format?.name !== 'ndjson' || format.file === undefined || more.length > 0) throw notResumable();
  const lines = linesOf(format.file, io);
  const paths = new Map(files.map((file) => [file.path, file]));
  const known = lines.flatMap(({ text, line }) => {
    const path = pathOf(line.source, paths);
    return path === null ? [] : [{ text, line, path }];
  });
  const last = known.at(-1);
  const kept = known.filter(({ path }) => !(last && path === last.path && last.line.source !== last.path));
  const done = new Set(kept.map(({ path }) => path));
  return {
    text: kept.map(({ text }) => `${text}\n`).join(''),
    done: files.filter(({ path }) => done.has(path)), left: files.filter(({ path }) => !done.has(path)),
    summary: summaryOf(kept.map(({ line }) => line)),
  };
}

function linesOf(file: string, io: Io): { readonly text: string; readonly line: Line }[] {
  let text: string;
  try {
    text = new TextDecoder().decode(io.readFile(file));
  } catch {
    return [];
  }
  return text.slice(0, text.lastIndexOf('\n') + 1).split('\n').flatMap((one) => {
    try {
      const line: unknown = one === '' ? null : JSON.parse(one);
      return isLine(line) ? [{ text: one, line }] : [];
    } catch {
      return [];
    }
  });
}

/** Whether a line is one this program wrote: a file by that name may hold anything. */
function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  const { source, verdict, findings = [] } = value as Partial<Line>;
  return typeof source === 'string' && ['valid', 'invalid', 'unreadable'].includes(verdict!) && Array.isArray(findings) && findings.every((one) => severities.includes(one?.severity));
}

/** The file a source is from: itself, or what it is called after. */
function pathOf(source: string, paths: ReadonlyMap<string, TaskFile>): string | null {
  for (let path = source; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/'), path.lastIndexOf('#')))) if (paths.has(path)) return path;
  return null;
}

function summaryOf(lines: readonly Line[]): Summary {
  const findings = { info: 0, warning: 0, error: 0 };
  const verdicts = { valid: 0, invalid: 0, unreadable: 0 };
  for (const { verdict, findings: own = [] } of lines) {
    verdicts[verdict]++;
    for (const { severity } of own) findings[severity]++;
  }
  return { reports: lines.length, ...verdicts, findings };
}

const notResumable = (): InputError =>
  new InputError(
    { zh: '--resume 只能接着写一个 ndjson 文件', en: '--resume goes on with one NDJSON file' },
    { zh: '写成：-f ndjson=结果.ndjson --resume', en: 'Write: -f ndjson=results.ndjson --resume' },
  );
