/** Whether a name in a tag ends before this sign: a blank, `/` or `>`. */
export const isNameEnd = (code: number): boolean => code <= 0x20 || code === 0x2f || code === 0x3e;
