/** Bytes of a token of a formula, its own name included; one that is not here says nothing a sum is made of. */
interface TokenSizes {
  readonly [token: number]: number;
}

/** Signs of `+ - * /`, brackets, whole numbers and others. */
const same: TokenSizes = { 0x03: 1, 0x04: 1, 0x05: 1, 0x06: 1, 0x12: 1, 0x13: 1, 0x15: 1, 0x19: 4, 0x1e: 3, 0x1f: 9, 0x22: 4 };
/** References to a cell and to an area: on the sheet, from the cell of a shared formula, on another sheet. */
const sizes8: TokenSizes = { ...same, 0x24: 5, 0x25: 9, 0x2c: 5, 0x2d: 9, 0x3a: 7, 0x3b: 11 };
const sizes5: TokenSizes = { ...same, 0x24: 4, 0x25: 7, 0x2c: 4, 0x2d: 7, 0x3a: 18, 0x3b: 21 };

const [sharedToken, attributeToken, functionToken] = [0x01, 0x19, 0x22];
const sharedSize = 5;
/** A sum, blanks, and that it is to be calculated every time. */
const plainAttributes = new Set([0x01, 0x10, 0x40, 0x41]);
const sumFunction = 0x0004;

/** Whether the tokens only refer to the formula shared by several cells. */
export const isSharedFormula = (tokens: Uint8Array): boolean => tokens[0] === sharedToken && tokens.length === sharedSize;

/**
 * Whether the tokens are whole, and none but those of sums: what `parseFormula` understands. Others may ask for more
 * bytes than there are, or for formulas in a circle, and say nothing that is worked out here.
 */
export function isPlainFormula(tokens: Uint8Array, version: 5 | 8): boolean {
  const sizes = version === 8 ? sizes8 : sizes5;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    // Above 0x20 a token has three names, by what becomes of its value.
    const kind = token < 0x20 ? token : (token & 0x1f) | 0x20;
    const size = sizes[kind];
    if (size === undefined || token > 0x7f) return false;
    if (kind === attributeToken && !plainAttributes.has(tokens[at + 1]!)) return false;
    if (kind === functionToken && (tokens[at + 2]! | (tokens[at + 3]! << 8)) !== sumFunction) return false;
    at += size;
  }
  return at === tokens.length;
}
