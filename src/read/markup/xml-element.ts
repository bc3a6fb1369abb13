import type { MarkupElement, MarkupNode } from './element.js';
import { attributesOf } from './xml-text.js';

/** An element of XML; its attributes are taken apart when first asked for, which most never are. */
export class XmlElement implements MarkupElement {
  readonly children: MarkupNode[] = [];
  private parsed: Readonly<Record<string, string>> | undefined;

  /** `written`: the name as the file has it, prefix and all, which the end tag must repeat. */
  constructor(
    readonly name: string,
    readonly written: string,
    private readonly attributeText: string,
  ) {}

  get attributes(): Readonly<Record<string, string>> {
    return (this.parsed ??= attributesOf(this.attributeText));
  }
}
