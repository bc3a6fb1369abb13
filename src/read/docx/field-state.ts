import type { MarkupElement } from '../markup/element.js';

/** Knows, while runs are read in order, whether their text is a field's instruction, which does not print. */
export class FieldState {
  private open: ('instruction' | 'result')[] = [];

  /** Takes up one `w:fldChar`. */
  take(sign: MarkupElement): void {
    const type = sign.attributes['fldCharType'];
    if (type === 'begin') this.open.push('instruction');
    else if (type === 'end') this.open.pop();
    else if (type === 'separate' && this.open.length > 0) this.open[this.open.length - 1] = 'result';
  }

  /** Fields never closed must not hide the document: an instruction ends with its paragraph at the latest. */
  endParagraph(): void {
    if (this.open.length > 0) this.open = this.open.filter((part) => part === 'result');
  }

  get prints(): boolean {
    return !this.open.includes('instruction');
  }
}
