const breaks = /<br\s*\/?>/gi;
const blanks = /&(?:nbsp|ensp|emsp);/g;
/** A backslash before a sign keeps it from being Markdown: `1\.`, `\-`, `\*`. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * Marks of a page that only say how a text looks, and pandoc's: `<span style="…">5</span>`, `[5]{style="…"}`. No others: what
 * is raised (`8<sup>2</sup>`) would grow together, and any other tag may be what a text is about.
 */
const tags = /<\/?(?:span|div|p|font|b|strong|i|em|u|a|center|big|small|mark|o:p)(?:\s[^<>]{0,500})?\/?>/gi;
const bracketed = /\[([^[\]]*)\]\{[^{}]{0,500}\}/g;

/** A text without the marks of a page in it. */
export const withoutTags = (text: string): string => {
  const plain = text.includes('<') ? text.replace(tags, '') : text;
  return plain.includes(']{') ? plain.replace(bracketed, '$1') : plain;
};

/** What programs print for a cell in which there is nothing. */
const nothing = new Set(['nan', 'NaN', 'None']);

/** Signs as they are meant where a backslash keeps them from being Markdown. */
export const withoutEscapes = (text: string): string => (text.length > 1 && text.includes('\\') ? text.replace(escaped, '$1') : text);

/** What a cell of a Markdown table shows: without stars and tags, with line breaks for `<br>`, escaped signs plain. */
export function markdownCell(text: string): string {
  if (nothing.has(text)) return '';
  let plain = text.includes('**') ? text.replaceAll('**', '') : text;
  if (plain.includes('<')) plain = plain.replace(breaks, '\n');
  plain = withoutTags(plain);
  if (plain.includes('&')) plain = plain.replace(blanks, ' ');
  plain = withoutEscapes(plain);
  return plain === text ? text : plain.trim();
}
