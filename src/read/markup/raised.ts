const raised: ReadonlyMap<string, string> = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign]));

/** Text set above its line: digits come as the raised signs they print as, for they are a note's and none of the figure before them. */
export const raisedText = (text: string): string => text.replace(/[0-9]/g, (digit) => raised.get(digit)!);
