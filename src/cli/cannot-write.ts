import { codeOf } from '../batch/reasons.js';
import { InputError, type Saying } from '../finding/index.js';

/** What the codes of a file system mean to whoever sits before it. */
const reasons: Readonly<Record<string, Saying>> = {
  EACCES: { zh: '没有写入的权限', en: 'you may not write there' },
  EPERM: { zh: '没有写入的权限，或文件正被别的程序使用', en: 'you may not write there, or another program uses the file' },
  EBUSY: { zh: '文件正被别的程序使用', en: 'another program uses the file' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk can only be read' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '空间配额已用完', en: 'the quota is used up' },
  ENOTDIR: { zh: '路径里有一段不是文件夹', en: 'a part of the path is no folder' },
  EEXIST: { zh: '路径里有一段不是文件夹', en: 'a part of the path is no folder' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
};

/** A file that could not be written: why, in words where the system's code has any. */
export function cannotWrite(path: string, failure: unknown): InputError {
  const code = codeOf(failure);
  const reason = reasons[code];
  return new InputError(
    { zh: `无法写入 ${path}：${reason ? `${reason.zh}（${code}）` : code}`, en: `Cannot write ${path}: ${reason ? `${reason.en} (${code})` : code}` },
    { zh: '检查文件夹是否存在、可写，磁盘是否已满，文件是否正被打开', en: 'Check that the folder exists and may be written, the disk has room and the file is not open' },
  );
}
