/** The bytes of a text that has one character a byte. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** One character a byte, in pieces: a call takes only so many arguments (spread, they cost six times as much). Unlike a decoder's latin1, every byte keeps its own number. */
export function oneCharacterAByte(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
