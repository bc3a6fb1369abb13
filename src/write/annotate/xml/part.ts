import { attributesOf } from './attributes.js';
import { Stretches } from './stretches.js';

/** The bytes of a part in UTF-8, stretches of which are asked for as text. What comes again and again, as most of a part does, is made into text once. */
export class Part {
  readonly #names: Stretches<string>;
  readonly #texts: Stretches<string>;

  constructor(readonly bytes: Uint8Array) {
    this.#names = new Stretches(bytes, (from, to) => withoutPrefix(this.#decoded(from, to)));
    this.#texts = new Stretches(bytes, (from, to) => this.#decoded(from, to));
  }

  text(from: number, to: number): string {
    return this.#texts.at(from, to);
  }

  /** A name, its prefix left out: which prefix a program chose says nothing. */
  name(from: number, to: number): string {
    return this.#names.at(from, to);
  }

  /** An attribute of the tag between two offsets, by its name without prefix; `undefined` when it is not there. */
  attribute(start: number, openEnd: number, name: string): string | undefined {
    const attributes = attributesOf(this.#decoded(start, openEnd));
    for (const written in attributes) if (withoutPrefix(written) === name) return attributes[written];
    return undefined;
  }

  /** A few signs of ASCII, as names and figures are, are put together sooner than a decoder begins. */
  #decoded(from: number, to: number): string {
    const { bytes } = this;
    let text = '';
    let at = to - from > few ? to : from;
    for (; at < to && bytes[at]! < 0x80; at++) text += String.fromCharCode(bytes[at]!);
    return text.length === to - from ? text : decoder.decode(bytes.subarray(from, to));
  }
}

const few = 40;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
