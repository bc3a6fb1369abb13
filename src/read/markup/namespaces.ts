import { standsAt } from './stands-at.js';
import { utf8Text } from './utf8-text.js';
import { attributesOf } from './xml-text.js';

/** How our code names the elements of a format. */
export interface XmlNames {
  /** Namespace → the prefix our code knows it by. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Elements, by our names, that are left out with all they hold: they say how things look. */
  readonly unread: ReadonlySet<string>;
}

/** A name as the file writes it, prefix and all, which the end tag must repeat. */
export interface XmlName {
  readonly bytes: Uint8Array;
  /** By our prefixes; empty for an element that is left out. */
  readonly ours: string;
  /** Another name of the same hash. */
  readonly beside: XmlName | undefined;
}

/** Names as the file writes them, into names behind prefixes of ours, whatever prefixes the file has chosen. */
export class Namespaces {
  /** The file's prefix → ours, innermost declarations last, each with the depth of the element that made it. */
  private readonly declared: { readonly prefix: string; readonly ours: string; readonly depth: number }[] = [];
  private readonly known = new Map<number, XmlName>();

  constructor(private readonly names: XmlNames) {}

  /** Takes up the declarations among the attributes of an element at `depth`. */
  declare(attributeText: string, depth: number): void {
    for (const [name, value] of Object.entries(attributesOf(attributeText))) {
      if (!name.startsWith('xmlns')) continue;
      const ours = this.names.prefixes.get(value) ?? '?';
      this.declared.push({ prefix: name.slice('xmlns:'.length), ours, depth });
      this.known.clear();
    }
  }

  /** Forgets what the element at `depth` and those within it declared. */
  leave(depth: number): void {
    while (this.declared.length > 0 && this.declared[this.declared.length - 1]!.depth >= depth) {
      this.declared.pop();
      this.known.clear();
    }
  }

  /** The name that stands in `xml` between `from` and `to`. A few names make up a document: told by any hash of theirs, they are put into characters once. */
  nameAt(xml: Uint8Array, from: number, to: number, hash: number): XmlName {
    const first = this.known.get(hash);
    for (let one = first; one; one = one.beside) if (one.bytes.length === to - from && standsAt(one.bytes, xml, from)) return one;
    const name = { bytes: xml.subarray(from, to), ours: this.resolve(utf8Text(xml, from, to)), beside: first };
    this.known.set(hash, name);
    return name;
  }

  private resolve(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const ours = this.declared.findLast((one) => one.prefix === prefix)?.ours ?? '?';
    const name = ours === prefix && colon > 0 ? written : `${ours}:${written.slice(colon + 1)}`;
    return this.names.unread.has(name) ? '' : name;
  }
}
