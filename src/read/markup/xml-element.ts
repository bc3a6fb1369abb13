import type { MarkupElement, MarkupNode } from './element.js';
import { utf8Text } from './utf8-text.js';
import { attributesOf } from './xml-text.js';

/** An element of XML; its attributes are taken apart when first asked for, which most never are. */
export class XmlElement implements MarkupElement {
  private parsed: Readonly<Record<string, string>> | undefined;

  /** Its attributes stand in `xml`, which is UTF-8 there, between `from` and `to`. */
  constructor(
    readonly name: string,
    readonly children: readonly MarkupNode[],
    private readonly xml: Uint8Array,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get attributes(): Readonly<Record<string, string>> {
    return (this.parsed ??= attributesOf(utf8Text(this.xml, this.from, this.to)));
  }
}
