const decoder = new TextDecoder('utf-8', { fatal: true });

/** As a browser decodes: what `read/utf8.ts` does with what Node has. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
