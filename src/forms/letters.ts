/**
 * The letters and figures of a label or heading, all else left out. What those are made of is told by code; to ask for
 * every letter there is costs a run's start more than all the labels of a form.
 */
export function lettersOf(text: string): string {
  const bare = text.replace(usualMarks, '');
  for (let at = 0; at < bare.length; at++) if (!isUsual(bare.charCodeAt(at))) return bare.replace(/[^\p{L}\p{N}]/gu, '');
  return bare;
}

const usualMarks = /[\s!-/:-@[-`{-~！-／：-＠［-｀｛-～、。《》〈〉「」【】〔〕“”‘’—…·]/g;

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
