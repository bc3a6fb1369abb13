import { leftOutOf } from '../batch/archive.js';
import { endingOf, isArchiveName } from '../batch/endings.js';
import type { TaskFile } from '../batch/task.js';
import { counted, type Lang } from '../finding/index.js';
import { harmlessName } from '../present/width.js';
import type { Io } from './io.js';

/** So many are named, the others counted. */
const named = 3;

/** Which files of the folders and archives nothing reads, pictures above all: a report may be among them. Nothing where there are none. */
export function sayLeftOut(paths: readonly string[], lang: Lang): string {
  const isXml = (path: string): boolean => endingOf(path) === 'xml';
  return [...sayOthers(paths.filter((path) => !isXml(path)), lang), ...sayXml(paths.filter(isXml), lang)].join('');
}

function sayOthers(paths: readonly string[], lang: Lang): string[] {
  if (paths.length === 0) return [];
  return [
    lang === 'zh'
      ? `文件夹、压缩包里另有 ${paths.length} 个图片、邮件等文件，读不出内容，没有核对：${some(paths, lang)}\n`
      : `${paths.length === 1 ? '1 more file, a picture, mail or the like, is' : `${paths.length} more files, pictures, mails and the like, are`} in the folders or archives and cannot be read: ${some(paths, lang)}\n`,
  ];
}

function sayXml(paths: readonly string[], lang: Lang): string[] {
  if (paths.length === 0) return [];
  return [
    lang === 'zh'
      ? `文件夹、压缩包里另有 ${paths.length} 个 .xml 文件没有读；如果是 Word 存的年报，请单独给出：${some(paths, lang)}\n`
      : `${counted(paths.length, '.xml file', '.xml files')} in the folders or archives not read; name outright what is a report saved by Word: ${some(paths, lang)}\n`,
  ];
}

const some = (paths: readonly string[], lang: Lang): string =>
  paths.slice(0, named).map(harmlessName).join(lang === 'zh' ? '、' : ', ') + (paths.length > named ? (lang === 'zh' ? ' 等' : ', …') : '');

/** What nothing reads in the archives among the files. One that cannot be read now will say so itself. */
export function leftOutInArchives(files: readonly TaskFile[], io: Io): string[] {
  return files.flatMap(({ path, failed }) => {
    if (failed || !isArchiveName(path)) return [];
    try {
      return leftOutOf({ name: path, bytes: io.readFile(path) });
    } catch {
      return [];
    }
  });
}
