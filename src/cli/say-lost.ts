import type { Lang, Saying } from '../finding/index.js';
import { harmless, harmlessName } from '../present/width.js';
import { colon } from '../present/words.js';

/** What could not be used, why, and what to do: two lines for standard error. */
export const sayLost = (name: string, { message, hint }: { readonly message: Saying; readonly hint: Saying }, lang: Lang): string =>
  `✗ ${harmlessName(name)}${colon(lang)}${harmless(message[lang])}\n  ${harmless(hint[lang])}\n`;
