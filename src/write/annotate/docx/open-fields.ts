/**
 * Knows, while the runs of a paragraph are read in order, whether their text is a field's instruction, which does not
 * print. A field never closed must not hide the document: no instruction goes on in the next paragraph.
 */
export class OpenFields {
  #open: ('instruction' | 'result')[] = [];

  /** Takes up one sign of a field, by its type. */
  take(type: string | undefined): void {
    if (type === 'begin') this.#open.push('instruction');
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
  }

  get print(): boolean {
    return !this.#open.includes('instruction');
  }
}
