import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/finding/index.js';
import type { Claim, Passage } from '../../../src/model/index.js';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const claimsIn = (passages: readonly Passage[]): Claim[] =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading: '依申请公开', at: { in: 'file' }, passages, sections: [] }], organization: '青禾区水务局', year: 2023 });

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
});
