import type { Saying } from '../finding/index.js';

/** What the codes of a file system mean to whoever wants to read. */
const reasons: Readonly<Record<string, Saying>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  ENOTDIR: { zh: '没有这个文件', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有读取的权限', en: 'you may not read it' },
  EPERM: { zh: '没有读取的权限，或文件正被别的程序使用', en: 'you may not read it, or another program uses the file' },
  EBUSY: { zh: '文件正被别的程序使用', en: 'another program uses the file' },
};

/** Why a file could not be read, in words where the system's code has any. */
export const reasonOf = (code: string): Saying => (Object.hasOwn(reasons, code) ? reasons[code]! : { zh: code, en: code });

/** The code of the system's, else what the failure says. */
export const codeOf = (failure: unknown): string => (typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : failure instanceof Error ? failure.message : String(failure));
