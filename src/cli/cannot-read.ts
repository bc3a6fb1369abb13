import { InputError, type Saying } from '../finding/index.js';
import { codeOf } from './cannot-write.js';

/** What the codes of a file system mean to whoever wants to read. */
const reasons: Readonly<Record<string, Saying>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  ENOTDIR: { zh: '没有这个文件', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有读取的权限', en: 'you may not read it' },
  EPERM: { zh: '没有读取的权限，或文件正被别的程序使用', en: 'you may not read it, or another program uses the file' },
  EBUSY: { zh: '文件正被别的程序使用', en: 'another program uses the file' },
};

/** A file a command needs that could not be read: what it is (`--files-from 的清单 a.txt`), why, in words where the system's code has any, and what to do. */
export function cannotRead(what: Saying, failure: unknown, hint: Saying): InputError {
  if (failure instanceof InputError) return failure;
  const code = codeOf(failure);
  const reason = reasons[code] ?? { zh: code, en: code };
  return new InputError({ zh: `${what.zh} 读不出来：${reason.zh}`, en: `${what.en} cannot be read: ${reason.en}` }, hint);
}
