interface Known<Made> {
  readonly from: number;
  readonly to: number;
  readonly made: Made;
}

/** Hashes no larger than this are plain numbers to V8, not objects. */
const largest = 0x3fffffff;

/** What is made of stretches of bytes, of those that are alike once. */
export class Stretches<Made> {
  readonly #known = new Map<number, Known<Made>>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly make: (from: number, to: number) => Made,
  ) {}

  at(from: number, to: number): Made {
    let key = this.#hash(from, to);
    let known = this.#known.get(key);
    // Stretches of one hash lie one behind the other.
    while (known && !this.#alike(known, from, to)) known = this.#known.get(++key);
    if (!known) this.#known.set(key, (known = { from, to, made: this.make(from, to) }));
    return known.made;
  }

  /** Of some thirty bytes at most: it need not tell all apart, and is asked for more often than anything. */
  #hash(from: number, to: number): number {
    const { bytes } = this;
    let hash = to - from;
    const step = 1 + (hash >> 5);
    for (let at = from; at < to; at += step) hash = (Math.imul(hash, 31) + bytes[at]!) & largest;
    return hash;
  }

  #alike(known: Known<Made>, from: number, to: number): boolean {
    const { bytes } = this;
    if (known.to - known.from !== to - from) return false;
    for (let at = from, other = known.from; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
    return true;
  }
}
