/** Whether these bytes stand there. */
export function standsAt(sign: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < sign.length; i++) if (sign[i] !== bytes[at + i]) return false;
  return true;
}

/** Where these bytes stand first, from an offset on; -1 for nowhere. */
export function firstOf(sign: Uint8Array, bytes: Uint8Array, from = 0): number {
  const [first, last] = [sign[0], bytes.length - sign.length];
  for (let at = from; at <= last; at++) if (bytes[at] === first && standsAt(sign, bytes, at)) return at;
  return -1;
}
