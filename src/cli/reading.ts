import type { Command } from 'commander';
import { allForms, type FormId } from '../forms/index.js';
import type { ReadingOptions } from '../run.js';
import { oneOf } from './options.js';

/** The options that say how sources are read. */
export interface ReadingAsked {
  readonly form?: string;
  readonly withOffice?: boolean;
}

/** Adds them to a command. */
export const withReadingOptions = (command: Command): Command =>
  command
    .option('--form <id>', `按这种格式读表格，不看表头：${allForms.map(({ id }) => id).join('、')} · read the tables by this form, whatever their headings say: ${allForms.map(({ id }) => id).join(', ')}`)
    .option('--with-office', '读不了的旧 Word 文件交给本机的 LibreOffice 转换 · let LibreOffice, if it is there, convert old Word files that cannot be read');

/** How sources are to be read; a form of the configuration where none was asked for. Throws InputError for a form nobody knows. */
export const readingOf = ({ form, withOffice }: ReadingAsked, configured?: FormId): ReadingOptions => {
  const asked = form === undefined ? configured : oneOf('--form', form, allForms.map(({ id }) => id));
  return { ...(asked && { form: asked }), ...(withOffice && { withOffice }) };
};
