import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, editBytes, inBytes, type Edit } from '../../../../src/write/annotate/xml/edit.js';

const utf8 = new TextEncoder();
const text = fc.string({ unit: fc.constantFrom('a', 'é', '政', '\u{20b9f}', '\n', '\ufeff'), maxLength: 40 });

/** A text and edits of it that begin and end between its characters and do not overlap. */
const edited = fc.tuple(text, fc.array(fc.tuple(fc.nat(40), fc.nat(40), text), { maxLength: 4 })).map(([source, wanted]) => {
  const bounds = [0];
  for (const char of source) bounds.push(bounds.at(-1)! + char.length);
  const at = (nth: number): number => bounds[Math.min(nth, bounds.length - 1)]!;
  const edits: Edit[] = [];
  for (const [one, other, by] of wanted) {
    const edit = { start: at(Math.min(one, other)), end: at(Math.max(one, other)), text: by };
    if (edits.every(({ start, end }) => edit.end < start || edit.start > end)) edits.push(edit);
  }
  return { source, edits };
});

describe('edits of a text', () => {
  it('come to the same made in its bytes', () =>
    fc.assert(fc.property(edited, ({ source, edits }) => {
      expect(editBytes(utf8.encode(source), inBytes(source, edits))).toEqual(utf8.encode(applyEdits(source, edits)));
    })));

  it('that overlap are refused', () => {
    const edits = [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }];
    expect(() => applyEdits('abc', edits)).toThrow('two edits overlap at 1');
  });
});
