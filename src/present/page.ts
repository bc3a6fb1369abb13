import { Chalk, type ChalkInstance } from 'chalk';
import type { PresentOptions } from './presenter.js';
import { wrap } from './width.js';

/** What every part of a terminal’s page needs: the options, and the colours they allow. */
export interface Page extends PresentOptions {
  readonly ink: ChalkInstance;
}

/** A page as the options want it; without colours the ink changes nothing. */
export const pageOf = (options: PresentOptions): Page => ({ ...options, ink: new Chalk({ level: options.color ? 1 : 0 }) });

/** A sentence in lines that keep to the page, every further line set in by two more. Colour codes take no width. */
export function indented(text: string, by: number, { columns }: Page): string[] {
  const [first = '', ...more] = wrapInk(text, columns - by - 2);
  return [' '.repeat(by) + first, ...more.map((line) => ' '.repeat(by + 2) + line)];
}

/** Wraps a coloured text by its plain one: codes have no width, as `widthOf` counts control signs and digits apart. */
function wrapInk(text: string, columns: number): string[] {
  if (!text.includes('\u001b')) return wrap(text, columns);
  const codes: string[] = [];
  const plain = text.replace(/\u001b\[\d+m/g, (code) => (codes.push(code), '\u0001'));
  let next = 0;
  return wrap(plain, columns).map((line) => line.replace(/\u0001/g, () => codes[next++] ?? ''));
}
