/** So many of a thing, in English: `1 cell`, `2 cells`; `1 is lost`, `2 are lost` with the words of both. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
