const headLength = 64 * 1024;
const ascii = new TextDecoder('latin1');

/** The beginning of a file with one character a byte: tags show in any encoding, zeros of UTF-16 left out. */
export const markupHead = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, headLength);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head[1] === 0 || head[0] === 0;
  return isUtf16 ? ascii.decode(head.filter((byte) => byte !== 0)) : ascii.decode(head);
};

/** A message with its headers first, as browsers save a page with its pictures in one file. */
export const isMhtmlHead = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version|Content-Type)\s*:/i.test(head.trimStart().slice(0, 8192)) &&
  /content-type\s*:\s*(?:multipart\/|text\/html)/i.test(head);

const pageTags = /<!doctype html|<html[\s>]|<body[\s>]/i;
/** What programs that read pictures put around each table of a Markdown text. */
const aroundTable = /<html>\s*<body>\s*(?=<table[\s>])/gi;
const blockTag = /<(?:\\?\/)?(?:p|div|table|tbody|tr|td|th|section|article|h[1-6]|ul|ol|li|pre|center)(?:\s[^<>]*)?\/?>/gi;
const otherXml = /^\s*(?:<\?xml|<!doctype)(?![^]*<html[\s>])/i;
const markdownLine = /^(?:#{1,6} |\|.*\|\s*$)/m;

/** Whether a file's beginning is that of a web page, a piece of one, or a program's string that holds one. */
export function isHtmlHead(head: string): boolean {
  if (head.includes('\0') || /^\s*[[{]/.test(head) || isMhtmlHead(head)) return false;
  const withoutMark = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  const opensWithText = !/^\s*["'`]?\s*</.test(withoutMark);
  if (pageTags.test(opensWithText ? withoutMark.replace(aroundTable, '') : withoutMark)) return true;
  if (otherXml.test(withoutMark)) return false;
  const tags = withoutMark.match(blockTag)?.length ?? 0;
  return opensWithText ? tags >= 3 && !markdownLine.test(withoutMark) : tags > 0;
}
