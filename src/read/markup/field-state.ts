/** Knows, while a text of Word is read in order, whether it stands in a field's instruction, which does not print. */
export class FieldState {
  private open: ('instruction' | 'result')[] = [];

  begin(): void {
    this.open.push('instruction');
  }

  /** The instruction is over; what the field printed last follows. */
  separate(): void {
    if (this.open.length > 0) this.open[this.open.length - 1] = 'result';
  }

  end(): void {
    this.open.pop();
  }

  /** Fields never closed must not hide the document: an instruction ends with its paragraph at the latest. */
  endParagraph(): void {
    if (this.open.length > 0) this.open = this.open.filter((part) => part === 'result');
  }

  get prints(): boolean {
    return !this.open.includes('instruction');
  }
}
