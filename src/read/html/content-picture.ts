/** Smaller than this on either side, in pixels, no table can be read in it. */
const leastWidth = 200;
const leastHeight = 80;

/** File names of the pictures that dress a page. */
const dressing = /logo|icon|ico\b|qrcode|\bqr\b|ewm|erweima|weixin|wechat|weibo|banner|btn|button|arrow|spacer|blank|loading|jiathis|share|beian|gongan|dzjg|jiucuo/i;

/**
 * Whether a picture may be part of what a page says, a scanned table for one, and not its dress. Size decides where it
 * is given, the file's name where it is not.
 */
export function isContentPicture(attributes: Readonly<Record<string, string>>): boolean {
  const width = pixels(attributes, 'width');
  const height = pixels(attributes, 'height');
  if ((width !== null && width < leastWidth) || (height !== null && height < leastHeight)) return false;
  return !dressing.test(`${attributes['src'] ?? ''} ${attributes['class'] ?? ''}`.slice(0, 500));
}

/** By attribute or style; `null` when not given in pixels. */
function pixels(attributes: Readonly<Record<string, string>>, side: 'width' | 'height'): number | null {
  const attribute = /^\s*([\d.]+)\s*(px)?\s*$/i.exec(attributes[side] ?? '')?.[1];
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'i').exec(attributes['style'] ?? '')?.[1];
  return attribute === undefined && style === undefined ? null : Number(style ?? attribute);
}
