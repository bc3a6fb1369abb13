/**
 * The letters and figures of a label or heading, all else left out. What those are made of is told by code; to ask for
 * every letter there is costs a run's start more than all the labels of a form.
 */
export function lettersOf(text: string): string {
  if (isBare(text)) return text;
  const bare = text.replace(usualMarks, '');
  return isBare(bare) ? bare : bare.replace(/[^\p{L}\p{N}]/gu, '');
}

const usualMarks = /[\s!-/:-@[-`{-~！-／：-＠［-｀｛-～、。《》〈〉「」【】〔〕“”‘’—…·]/g;

/** Whether there is nothing else in a text. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isUsual(text.charCodeAt(at))) return false;
  return true;
}

/** 汉字 that every font has, half-width letters and digits. */
const isUsual = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fa5) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether a name is another with characters left out, in their order: 区政府办 of 惠济区人民政府办公室. */
export function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
