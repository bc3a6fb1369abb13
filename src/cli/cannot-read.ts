import { codeOf, reasonOf } from '../batch/reasons.js';
import { InputError, type Saying } from '../finding/index.js';

/** A file a command needs that could not be read: what it is (`--files-from 的清单 a.txt`), why, in words where the system's code has any, and what to do. */
export function cannotRead(what: Saying, failure: unknown, hint: Saying): InputError {
  if (failure instanceof InputError) return failure;
  const reason = reasonOf(codeOf(failure));
  return new InputError({ zh: `${what.zh} 读不出来：${reason.zh}`, en: `${what.en} cannot be read: ${reason.en}` }, hint);
}
