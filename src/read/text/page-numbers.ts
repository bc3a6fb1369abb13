/** The number of a page, bare or between dashes, alone on the page's first or last line. */
const number = /^\s*(?:[-—–]\s*)?(\d{1,3})(?:\s*[-—–])?\s*$/;

/**
 * A text whose form feeds part its pages, without the number at the edge of each: two at least, on half of the pages or
 * more, all as far from the count of the pages. The lines stay, blank, so that every other keeps its own number.
 */
export function withoutPageNumbers(text: string): string {
  if (!text.includes('\f')) return text;
  const pages = text.split('\f').map((page) => page.split('\n'));
  const printed = pages.filter((lines) => lines.some(isFilled)).length;
  for (const edge of [edges.first, edges.last]) {
    const found = pages.flatMap((lines, page) => {
      const at = edge(lines);
      const said = number.exec(lines[at] ?? '')?.[1];
      return said === undefined ? [] : [{ lines, at, offset: Number(said) - page }];
    });
    if (found.length < Math.max(2, printed / 2) || found.some(({ offset }) => offset !== found[0]!.offset)) continue;
    for (const { lines, at } of found) lines[at] = '';
  }
  return pages.map((lines) => lines.join('\n')).join('\f');
}

const isFilled = (line: string): boolean => line.trim() !== '';
const edges = {
  first: (lines: readonly string[]): number => lines.findIndex(isFilled),
  last: (lines: readonly string[]): number => lines.findLastIndex(isFilled),
};
