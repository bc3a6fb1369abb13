/** The numerals that number a report's sections, from one to ten. */
export const numerals = '一二三四五六七八九十';

/** A heading as reports number them: `一、总体情况`, `（二）依申请公开`, `3.…` by its depth, from 0; as it is where the number was lost. */
export function numbered(number: number | null, heading: string, depth = 0): string {
  if (number === null) return heading;
  const numeral = numerals[number - 1] ?? String(number);
  return depth === 0 ? `${numeral}、${heading}` : depth === 1 ? `（${numeral}）${heading}` : `${number}.${heading}`;
}
