import { attributesOf } from './xml-text.js';

/** How our code names the elements of a format. */
export interface XmlNames {
  /** Namespace → the prefix our code knows it by. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Elements, by our names, that are left out with all they hold: they say how things look. */
  readonly unread: ReadonlySet<string>;
}

/** Names as the file writes them, into names behind prefixes of ours, whatever prefixes the file has chosen. */
export class Namespaces {
  /** The file's prefix → ours, innermost declarations last, each with the depth of the element that made it. */
  private readonly declared: { readonly prefix: string; readonly ours: string; readonly depth: number }[] = [];
  private readonly known = new Map<string, string>();

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
    while ((this.declared.at(-1)?.depth ?? -1) >= depth) {
      this.declared.pop();
      this.known.clear();
    }
  }

  /** Empty for an element that is left out. */
  nameOf(written: string): string {
    let name = this.known.get(written);
    if (name === undefined) this.known.set(written, (name = this.resolve(written)));
    return name;
  }

  private resolve(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const ours = this.declared.findLast((one) => one.prefix === prefix)?.ours ?? '?';
    const name = `${ours}:${written.slice(colon + 1)}`;
    return this.names.unread.has(name) ? '' : name;
  }
}
