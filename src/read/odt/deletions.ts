import { elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';

/**
 * Knows, while a text is read in order, whether what stands there was deleted. An .odt keeps deleted text apart; LibreOffice
 * leaves it between two marks in the body of an .fodt.
 */
export class Deletions {
  private readonly deleted: ReadonlySet<string>;
  private readonly open = new Set<string>();

  constructor(body: MarkupElement) {
    const regions = elementsOf(body).filter(({ name }) => name === 'text:tracked-changes').flatMap(elementsOf);
    this.deleted = new Set(regions.filter(isDeletedInPlace).flatMap(({ attributes }) => attributes['id'] ?? []));
  }

  /** Takes up a mark where a change begins or ends; other elements say nothing. */
  take({ name, attributes }: MarkupElement): void {
    if (name === 'text:change-end') this.open.delete(attributes['change-id'] ?? '');
    else if (name === 'text:change-start' && this.deleted.has(attributes['change-id'] ?? '')) this.open.add(attributes['change-id'] ?? '');
  }

  get prints(): boolean {
    return this.open.size === 0;
  }
}

/** Whether a change is a deletion that does not hold itself what was deleted. */
const isDeletedInPlace = (region: MarkupElement): boolean =>
  elementsOf(region).some((change) => change.name === 'text:deletion' && elementsOf(change).every(({ name }) => name === 'office:change-info'));
