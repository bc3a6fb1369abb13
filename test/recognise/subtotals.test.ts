import { describe, expect, it } from '@jest/globals';
import { cases, readText } from '../check/cases.js';
import { sampleText } from '../sample-text.js';

const group = '\t（四）无法提供\t1.';
/** The sample with a row of its own for （四）无法提供 over its details. */
const withSubtotal = (...figures: readonly (number | string)[]): string =>
  sampleText().replace(group, `${['', '（四）无法提供', '', ...figures].join('\t')}\n\t\t1.`);
const subtotalOf = async (text: string): Promise<unknown[]> => {
  const { cells } = await readText(text);
  return ['naturalPerson', 'business', 'total'].map((column) => cells.get(`requests.results.unavailable.${column}`)?.value);
};

describe('a row of figures beside the heading of a group', () => {
  it('is read beside the rows of the form, not for one of them', async () => {
    expect(await subtotalOf(withSubtotal(5, 3, 0, 0, 0, 0, 9))).toEqual([5, 3, 9]);
    expect((await readText(withSubtotal(5, 3, 0, 0, 0, 0, 9))).cells.get('requests.results.unavailable.notHeld.total')?.value).toBe(8);
  });
  it('is none where a row of its group is missing or has lost its label', async () => {
    const row = /\t\t1\.本机关.*\n/;
    expect(await subtotalOf(withSubtotal(5, 3, 0, 0, 0, 0, 8).replace(row, ''))).toEqual([undefined, undefined, undefined]);
    expect(await subtotalOf(withSubtotal(5, 3, 0, 0, 0, 0, 8).replace('1.本机关不掌握相关政府信息', ''))).toEqual([undefined, undefined, undefined]);
  });
  it('is left where its figures cannot be told apart', async () => {
    expect(await subtotalOf(withSubtotal(5, 3, 8))).toEqual([undefined, undefined, undefined]);
  });
});

cases('subtotal-mismatch', [
  { name: 'holds for the right subtotal of a document', report: readText(withSubtotal(5, 3, 0, 0, 0, 0, 8)), finds: [] },
  { name: 'finds the wrong one of a document', report: readText(withSubtotal(5, 3, 0, 0, 0, 0, 9)), finds: ['requests.results.unavailable.total'] },
  { name: 'cannot be known where the row itself cannot', report: readText(withSubtotal(5, 3, 9)), finds: [] },
]);
