const breaks = /<br\s*\/?>/gi;
const blanks = /&(?:nbsp|ensp|emsp);/g;
/** A backslash before a sign keeps it from being Markdown: `1\.`, `\-`, `\*`. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** What a cell of a Markdown table shows: without stars, with line breaks for `<br>`, escaped signs plain. */
export function markdownCell(text: string): string {
  let plain = text.includes('**') ? text.replaceAll('**', '') : text;
  if (plain.includes('<')) plain = plain.replace(breaks, '\n');
  if (plain.includes('&')) plain = plain.replace(blanks, ' ');
  if (plain.length > 1 && plain.includes('\\')) plain = plain.replace(escaped, '$1');
  return plain === text ? text : plain.trim();
}
