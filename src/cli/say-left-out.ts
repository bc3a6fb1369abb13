import type { Saying } from '../finding/index.js';
import { harmlessName } from '../present/width.js';

/** So many are named, the others counted. */
const named = 3;

/** Which files of the folders nothing reads, pictures above all: a report may be among them. */
export function sayLeftOut(paths: readonly string[]): Saying {
  const some = paths.slice(0, named).map(harmlessName);
  const more = paths.length > named;
  return {
    zh: `文件夹里另有 ${paths.length} 个图片、邮件等文件，读不出内容，没有核对：${some.join('、')}${more ? ' 等' : ''}\n`,
    en: `${paths.length === 1 ? '1 more file, a picture, mail or the like, is' : `${paths.length} more files, pictures, mails and the like, are`} in the folders and cannot be read: ${some.join(', ')}${more ? ', …' : ''}\n`,
  };
}
