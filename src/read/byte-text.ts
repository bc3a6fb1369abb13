/** One character a byte, in pieces: a call takes only so many arguments. Unlike a decoder's latin1, every byte keeps its own number. */
export function oneCharacterAByte(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
