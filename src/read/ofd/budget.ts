import { limits } from '../../document/index.js';
import { tooMuch } from './refusals.js';

/**
 * What drawing may cost, counted over the pages of a file: one template may be printed under every page. Throws
 * InputError for a page beyond `limits.operators` or `limits.elements`, and for pages that go beyond ten times that together.
 */
export class Budget {
  private onPage = { operators: 0, elements: 0 };
  private readonly inAll = { operators: 0, elements: 0 };

  beginPage(): void {
    this.onPage = { operators: 0, elements: 0 };
  }

  /** How many steps of a path this page may still draw. */
  get stepsLeft(): number {
    return limits.elements - this.onPage.elements;
  }

  /** Takes up objects, pieces of text and lines (`operators`), or characters and steps of paths (`elements`). */
  spend(kind: 'operators' | 'elements', amount: number): void {
    this.onPage[kind] += amount;
    this.inAll[kind] += amount;
    if (this.onPage[kind] > limits[kind] || this.inAll[kind] > 10 * limits[kind]) throw tooMuch(kind);
  }
}
