import { endingOf } from '../batch/endings.js';
import type { Lang } from '../finding/index.js';
import { harmlessName } from '../present/width.js';

/** Endings that an office program opens by, and what is written under them here; the others open as text whatever they hold. */
const office: Readonly<Record<string, string>> = { xlsx: 'xlsx', xlsm: '', xls: '', et: '', ods: '', docx: '', doc: '', wps: '', odt: '', rtf: '', pdf: '', ofd: '', zip: '' };

/** That a file is not what its ending says, where that would keep it from opening; empty where all is well. */
export function sayEnding(output: string | undefined, format: string, lang: Lang): string {
  const ending = output === undefined ? '' : endingOf(output);
  if (!Object.hasOwn(office, ending) || office[ending] === format) return '';
  return lang === 'zh'
    ? `注意：${harmlessName(output!)} 里写的是 ${format}，不是 .${ending} 文件，双击可能打不开\n`
    : `Note: ${harmlessName(output!)} holds ${format} and is no .${ending} file: it may not open\n`;
}
