import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/finding/index.js';
import type { Claim, Passage } from '../../../src/model/index.js';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const claimsIn = (passages: readonly Passage[]): Claim[] =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading: '依申请公开和互动交流', at: { in: 'file' }, passages, sections: [] }], organization: '青禾区水务局', year: 2023 });

const line = (text: string, number: number, column = 1): Passage => ({ text, at: { in: 'text', line: number, column } });

describe('the place of a claim', () => {
  it('is that of its figure, blanks counted', () => {
    const [claim] = claimsIn([line('2023 年收到政府信息公开申请 61 件。', 7, 3)]);
    expect(claim).toMatchObject({ quote: '收到政府信息公开申请 61 件', at: { in: 'text', line: 7, column: 20 } });
  });

  it('is in the right line of a hard-wrapped page', () => {
    const claims = claimsIn([line('2023年全年共受理政府信息公开申请21件，答', 4), line('复20件，结转下年度1件。', 5)]);
    expect(claims.map(({ subject, quote, at }) => [subject, quote, (at as { line: number }).line, (at as { column: number }).column])).toEqual([
      ['received', '受理政府信息公开申请21件', 4, 19], ['handled', '答复20件', 5, 2], ['carriedForward', '结转下年度1件', 5, 11],
    ]);
  });

  it('is in the right line of a passage of several lines', () => {
    const [, second] = claimsIn([line('收到政府信息公开申请12件。\n办结11件。', 3, 5)]);
    expect(second).toMatchObject({ subject: 'handled', at: { in: 'text', line: 4, column: 3 } });
  });

  it('is the paragraph’s own where the format has no columns', () => {
    const at: Place = { in: 'paragraph', paragraph: 9 };
    expect(claimsIn([{ text: '收到政府信息公开申请12件。', at }])[0]!.at).toEqual(at);
  });

  it('does not join paragraphs of a flow document', () => {
    const claims = claimsIn([
      { text: '本年度对全部政府信息公开申请进行登记和答复', at: { in: 'paragraph', paragraph: 1 } },
      { text: '人民来信30件', at: { in: 'paragraph', paragraph: 2 } },
    ]);
    expect(claims).toEqual([]);
  });

  const halves = (first: string, second: string, column = 1): string[] => claimsIn([line(first, 4, column), line(second, 5)]).map(({ subject, value }) => `${subject} ${value}`);

  it.each([
    ['a line as long as a page’s', '全年一共受理了政府信息公开申请', '21件。', 1, ['received 21']],
    ['a line of fourteen characters', '全年共受理了政府信息公开申请', '21件。', 1, []],
    ['a short line that begins far to the right', '政府信息公开申请受理', '21件。', 6, ['received 21']],
    ['a sentence that has ended', '本年度认真办理政府信息公开申请工作。', '受理21件。', 1, []],
    ['a sentence that ended in brackets', '本年度受理政府信息公开申请（见下表。）', '21件。', 1, []],
  ])('joins or does not join with the next line: %s', (_, first, second, column, claims) => expect(halves(first, second, column)).toEqual(claims));

  it('is right where blanks and line ends stand between', () => {
    const [one, two] = claimsIn([line('收到政府信息公开申请 12 件，\n  办结  11  件。', 3, 5)]);
    expect([one!.at, two!.at]).toEqual([{ in: 'text', line: 3, column: 16 }, { in: 'text', line: 4, column: 7 }]);
    expect(two!.quote).toBe('办结  11  件');
  });
});
