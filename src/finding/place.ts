import type { Saying } from './saying.js';

/**
 * Where something stands in the source, in the reader's own coordinates. Never invented: what has no place of its own
 * stands `{ in: 'file' }`. Every number counts from 1; `x` and `y` are points (of 1/72 inch) from the page's lower left corner.
 */
export type Place =
  | { readonly in: 'text'; readonly line: number; readonly column: number }
  | { readonly in: 'sheet'; readonly sheet: string; readonly cell: string }
  | { readonly in: 'table'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly in: 'paragraph'; readonly paragraph: number }
  | { readonly in: 'page'; readonly page: number; readonly x: number; readonly y: number }
  | { readonly in: 'json'; readonly pointer: string }
  | { readonly in: 'file' };

/** Where something stands that has no place of its own. */
export const wholeFile: Place = { in: 'file' };

/** The place so many characters further on in its line; in a place that counts no characters that place itself. */
export const further = (at: Place, offset: number): Place => (at.in === 'text' && offset > 0 ? { in: 'text', line: at.line, column: at.column + offset } : at);

/** A place as people say it, short enough for the end of a line. Empty for the whole file. */
export function sayPlace(place: Place): Saying {
  switch (place.in) {
    case 'text':
      return { zh: `第 ${place.line} 行第 ${place.column} 列`, en: `line ${place.line}, column ${place.column}` };
    case 'sheet':
      return { zh: `${place.sheet}!${place.cell}`, en: `${place.sheet}!${place.cell}` };
    case 'table':
      return {
        zh: `第 ${place.table} 个表格第 ${place.row} 行第 ${place.column} 列`,
        en: `table ${place.table}, row ${place.row}, column ${place.column}`,
      };
    case 'paragraph':
      return { zh: `第 ${place.paragraph} 段`, en: `paragraph ${place.paragraph}` };
    case 'page':
      return {
        zh: `第 ${place.page} 页 (${Math.round(place.x)}, ${Math.round(place.y)})`,
        en: `page ${place.page} (${Math.round(place.x)}, ${Math.round(place.y)})`,
      };
    case 'json':
      return { zh: place.pointer, en: place.pointer };
    case 'file':
      return { zh: '', en: '' };
  }
}
