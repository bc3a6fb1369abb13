const latin = new TextDecoder('latin1');
const links = /<(?:\w+:)?hyperlink\s/g;
const behindName = 1;
const name = 'hyperlink'.length;
const capitalH = 0x48;

/**
 * An XML part in which links are called by a name that SheetJS does not know: it makes a cell of every one in their
 * range, which may be the whole sheet. The part itself where there are none.
 */
export function withoutLinks(part: Uint8Array): Uint8Array {
  const found = [...latin.decode(part).matchAll(links)];
  if (found.length === 0) return part;
  const without = Uint8Array.from(part);
  for (const { 0: tag, index } of found) without[index + tag.length - behindName - name] = capitalH;
  return without;
}
