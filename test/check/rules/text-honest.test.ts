import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { textRules } from '../../../src/check/rules/text-rules.js';
import type { Report } from '../../../src/model/index.js';
import { reportWith } from '../sample-report.js';

interface Flow { readonly received: number; readonly over: number; readonly handled: number; readonly forward: number }

const flow = fc
  .record({ received: fc.integer({ min: 20, max: 5000 }), over: fc.integer({ min: 1, max: 60 }), forward: fc.integer({ min: 1, max: 60 }) })
  .filter(({ received, over, forward }) => forward <= received && over + received - forward >= 1)
  .map(({ received, over, forward }): Flow => ({ received, over, forward, handled: received + over - forward }));

/** Ways in which published reports tell the same four figures truly. */
const honest: readonly ((flow: Flow) => string)[] = [
  ({ received, over, handled, forward }) => `2023年新收政府信息公开申请${received}件，上年结转${over}件，办结${handled}件，结转下年度继续办理${forward}件。`,
  ({ received, over, handled }) => `全年受理政府信息公开申请${received + over}件（含上年结转${over}件），答复${handled}件。`,
  ({ received, over, handled, forward }) => `2023年受理政府信息公开申请 ${received} 件，办结 ${handled - over} 件，${forward} 件未办结已转下年办理。2022年结转今年办理 ${over} 件，办结 ${over} 件。`,
  ({ received, forward }) => `2023年收到政府信息公开申请${received.toLocaleString('en-US')}件，已办结${(received - forward).toLocaleString('en-US')}件，其余${forward}件转2024年办理。`,
  ({ received }) => `2022年收到政府信息公开申请${received + 7}件，2023年收到${received}件，同比减少7件。`,
  ({ received, handled }) => `全县共收到政府信息公开申请9万件。我局收到${received}件，办结${handled}件，均在法定期限内答复。`,
];

const reportOf = ({ received, over, handled, forward }: Flow, text: string): Report =>
  reportWith({
    sections: { 1: text },
    cells: {
      'requests.received.total': received, 'requests.carriedOver.total': over, 'requests.results.total.total': handled, 'requests.carriedForward.total': forward,
    },
  });

const against = textRules.filter(({ group }) => group === 'text-against-tables');
const found = (report: Report): string[] => against.flatMap((rule) => [...rule.find({ report, weighed: [], blank: 'zero', remarks: [], others: [] })].map(({ subject }) => `${rule.id}@${subject}`));

describe('the same figures told in many ways', () => {
  it.each(honest.map((tell, index) => [index + 1, tell] as const))('way %i raises no alarm, whatever the figures', (_, tell) => {
    fc.assert(fc.property(flow, (figures) => expect(found(reportOf(figures, tell(figures)))).toEqual([])), { numRuns: 100 });
  });

  it('a received figure that fits no reading is found', () => {
    fc.assert(
      fc.property(flow, fc.integer({ min: 1, max: 9 }), (figures, by) => {
        const text = honest[0]!({ ...figures, received: figures.received + figures.over + by });
        expect(found(reportOf(figures, text))).toContain(`text-received@received:${figures.received + figures.over + by}`);
      }),
    );
  });
});
