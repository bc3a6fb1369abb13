/** What the head of a statistics table says of its columns of figures. */
export interface Header {
  /** Ids of the columns, from left to right. */
  readonly columns: readonly string[];
  /** The year it names; `null` when it names none. */
  readonly year: number | null;
}

const start = /(?:指\s*标\s*名\s*称|统\s*计\s*指\s*标|指\s*标)\s*(?:代码|序号)?\s*(?:计\s*量\s*)?单\s*位/;
const columnWords: readonly (readonly [string, RegExp])[] = [
  ['cumulative', /历\s*年\s*累\s*计/],
  ['period', /本\s*期\s*(?:实\s*际|数)/],
  ['year', /本\s*年\s*(?:度)?\s*累\s*计|统\s*计\s*数|(?:20\d\d)\s*年\s*度?|本\s*年\s*度?/],
];
const longest = 80;

/** The head of a table within a text, with the offset where the table's lines begin; `null` where there is none. */
export function headerIn(text: string): { readonly header: Header; readonly start: number; readonly end: number } | null {
  const found = start.exec(text);
  if (!found) return null;
  const from = found.index + found[0].length;
  const stretch = text.slice(from, from + longest);
  const columns = columnWords.flatMap(([id, words]) => {
    const column = words.exec(stretch);
    return column ? [{ id, at: column.index, end: column.index + column[0].length }] : [];
  });
  if (columns.length === 0) return { header: { columns: ['year'], year: null }, start: found.index, end: from };
  const inOrder = columns.sort((one, other) => one.at - other.at);
  const year = /(20\d\d)\s*年/.exec(stretch)?.[1];
  return { header: { columns: inOrder.map(({ id }) => id), year: year ? Number(year) : null }, start: found.index, end: from + inOrder.at(-1)!.end };
}
