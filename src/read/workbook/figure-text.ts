/** Spreadsheets keep and show fifteen digits; behind them stands the noise of binary fractions. */
const shownDigits = 15;

/** A number as people write it: all its digits, no exponent, no grouping (`4068.208`, `-3`, `0.0000005`). */
export function figureText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** shownDigits) return String(value);
  const rounded = Number(value.toPrecision(shownDigits));
  const shortest = String(rounded);
  if (!shortest.includes('e')) return shortest;
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  return withoutExponent(shortest);
}

/** `1.5e-9` → `0.0000000015`. */
function withoutExponent(text: string): string {
  const [, sign = '', digits = '', fraction = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits}${fraction}`;
}
