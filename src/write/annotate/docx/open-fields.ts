/** Knows, while runs are read in order, whether their text is a field's instruction, which does not print. */
export class OpenFields {
  #open: ('instruction' | 'result')[] = [];

  /** Takes up one sign of a field, by its type. */
  take(type: string | undefined): void {
    if (type === 'begin') this.#open.push('instruction');
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
  }

  /** A field never closed must not hide the document: an instruction ends with its paragraph. */
  endParagraph(): void {
    if (this.#open.length > 0) this.#open = this.#open.filter((part) => part === 'result');
  }

  get print(): boolean {
    return !this.#open.includes('instruction');
  }
}
