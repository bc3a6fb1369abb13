/** Soft hyphens, joiners and marks of width or direction zero, as pages have them between digits. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Whether a character, by its code, is one that no one sees. */
export const isUnseen = (code: number): boolean => code >= 0xad && (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff);

/** Whether a text is empty, or no more than signs that no one sees and blanks beside them. */
export const isBare = (text: string): boolean => text === '' || (mayHide(text.charCodeAt(0)) && seen(text) === '');

/** Nearly every text begins with a digit, a letter or a character of China: no blank, and seen. */
const mayHide = (code: number): boolean => code < 0x30 || (code > 0x7e && code < 0x3400) || code === 0xfeff;

/** A text without signs that no one sees, and without blanks at its ends when it had any. */
export function seen(text: string): string {
  for (let at = 0; at < text.length; at++) if (isUnseen(text.charCodeAt(at))) return text.replaceAll(unseen, '').trim();
  return text;
}
