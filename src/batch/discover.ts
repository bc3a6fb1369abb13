import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../finding/index.js';

/** Endings of files that may hold a report: only these are taken from a folder; a file named outright is always tried. */
const endings = new Set([
  'txt', 'md', 'markdown', 'json', 'ndjson', 'jsonl', 'csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'et', 'ods',
  'docx', 'doc', 'wps', 'odt', 'html', 'htm', 'mht', 'mhtml', 'pdf',
]);

/** A path that could not be searched, with what is wrong. */
export interface Lost {
  readonly path: string;
  readonly failure: InputError;
}

/**
 * The files a path stands for, in a fixed order: itself, all files of a folder with a known ending, or what a glob
 * matches. Links in circles are walked once. Throws InputError for a path that is not there or holds nothing.
 */
export async function discover(path: string): Promise<string[]> {
  if (path === '-') return ['-'];
  const kind = kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return nonEmpty(path, filesUnder(path, new Set()));
  if (!/[*?{[]/.test(path)) throw notThere(path);
  const { glob } = await import('tinyglobby');
  return nonEmpty(path, (await glob(path.replaceAll('\\', '/'), { dot: false })).sort(byName));
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function filesUnder(folder: string, walked: Set<string>): string[] {
  const real = realpathSync(folder);
  if (walked.has(real)) return [];
  walked.add(real);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => byName(one.name, other.name));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? kindOf(path) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
    if (kind === 'folder') return filesUnder(path, walked);
    return kind === 'file' && endings.has(entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase()) ? [path] : [];
  });
}

/** By code point, so that the order is the same on every machine. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function nonEmpty(path: string, found: string[]): string[] {
  if (found.length > 0) return found;
  throw new InputError(
    { zh: `${path} 里没有可以读取的报告文件`, en: `${path} holds no file that may be a report` },
    { zh: `支持的文件：${[...endings].map((one) => `.${one}`).join(' ')}`, en: `Files read: ${[...endings].map((one) => `.${one}`).join(' ')}` },
  );
}

const notThere = (path: string): InputError =>
  new InputError(
    { zh: `没有这个文件或文件夹：${path}`, en: `No such file or folder: ${path}` },
    { zh: '检查路径；带空格的路径要加引号', en: 'Check the path; quote it if it has blanks' },
  );
