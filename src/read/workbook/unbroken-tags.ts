const [opening, closing, mark, question, blank, quote, apostrophe] = [0x3c, 0x3e, 0x21, 0x3f, 0x20, 0x22, 0x27];

/**
 * An XML part whose attributes stand one blank apart. XML allows line breaks and more blanks between them; SheetJS then
 * overlooks the cell or the merge, and takes the sheet to be empty. The part itself where there is nothing to mend.
 */
export function unbrokenTags(part: Uint8Array): Uint8Array {
  return isBroken(part) ? mended(part) : part;
}

/** Whether a tag holds a line break or two blanks side by side; in a value of an attribute too, where nothing is mended. */
function isBroken(part: Uint8Array): boolean {
  let inTag = false;
  for (let at = 0; at < part.length; at++) {
    const byte = part[at]!;
    if (byte === opening) inTag = part[at + 1] !== mark && part[at + 1] !== question;
    else if (byte === closing) inTag = false;
    else if (inTag && (byte < blank || (byte === blank && part[at - 1] === blank))) return true;
  }
  return false;
}

function mended(part: Uint8Array): Uint8Array {
  const copy = new Uint8Array(part.length);
  let length = 0;
  let inTag = false;
  let within = 0;
  for (let at = 0; at < part.length; at++) {
    let byte = part[at]!;
    if (!inTag) inTag = byte === opening && part[at + 1] !== mark && part[at + 1] !== question;
    else if (within > 0) within = byte === within ? 0 : within;
    else if (byte === closing) inTag = false;
    else if (byte === quote || byte === apostrophe) within = byte;
    else if (byte <= blank) {
      byte = blank;
      if (copy[length - 1] === blank) continue;
    }
    copy[length++] = byte;
  }
  return copy.subarray(0, length);
}
