/** What JSON that claims to be a report may hold. Each is named in the sentence that meets it. */
export const jsonLimits = {
  /** Brackets in one another. */
  depth: 64,
  /** Items between two brackets, and reports in one file. */
  width: 20_000,
  /** Signs of one string. */
  characters: 1_000_000,
  /** The largest figure: with more than fifteen digits, the number read would not be the number written. */
  figure: 999_999_999_999_999,
} as const;
