/** Whether these bytes stand there. */
export function standsAt(sign: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < sign.length; i++) if (sign[i] !== bytes[at + i]) return false;
  return true;
}

/** Where these bytes stand first, from an offset on; -1 for nowhere. */
export function firstOf(sign: Uint8Array, bytes: Uint8Array, from = 0): number {
  let at = bytes.indexOf(sign[0]!, from);
  while (at >= 0 && !standsAt(sign, bytes, at)) at = bytes.indexOf(sign[0]!, at + 1);
  return at;
}
