const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ', '0': '' };

/**
 * The page inside a string of JSON or JavaScript, as pages that fetch their text keep it; any other text as it is.
 */
export function withoutStringEscapes(text: string): string {
  const quoted = /^\s*(["'`])([^]*)\1\s*;?\s*$/.exec(text);
  if (!quoted || !/<[a-z!]/i.test(quoted[2]!)) return text;
  return quoted[2]!.replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi, (_, braced, four, two, one) => {
    const code = braced ?? four ?? two;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    return one === '\n' || one === '\r\n' ? '' : (escapes[one] ?? one);
  });
}
