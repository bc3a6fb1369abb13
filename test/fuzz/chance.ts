/** A seeded source of chance: the same seed gives the same document, so every failure can be made again. */
export interface Chance {
  /** A whole number from 0, below `below`. */
  upTo(below: number): number;
  /** True once in `times`. */
  oneIn(times: number): boolean;
  /** One of them; throws for none. */
  of<T>(many: readonly T[]): T;
}

/** Mulberry32: small, quick, good enough to choose what to spoil. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    oneIn: (times) => upTo(times) === 0,
    of(many) {
      if (many.length === 0) throw new Error('nothing to choose from');
      return many[upTo(many.length)]!;
    },
  };
}
