// Where a row's figures begin behind its label, and the longest run of a table's labels that have some.
import { describe, expect, it } from '@jest/globals';
import { form2021 } from '../../../src/forms/index.js';
import { chainOf, figuresBehind } from '../../../src/recognise/glued/chain.js';
import { fold } from '../../../src/recognise/glued/folded.js';
import { tableOfForm } from './glue.js';

describe('figures behind a label', () => {
  it.each<[string, string | null]>([
    ['总计12', '12'], ['总计 12', '12'], ['总计）：12', '12'], ['总计”12', '12'], ['总计１２', '１２'], ['总计-', '-'], ['总计-3', '-3'], ['总计—0', '—0'], ['总计/ 1', '/ 1'], ['总计增3', '增3'], ['总计减少3', '减少3'], ['总计增加3', '增加3'], ['总计减3', '减3'],
    ['总计', null], ['总计甲', null], ['总计-甲', null], ['总计2.甲', null], ['总计 2、甲', null], ['总计2.5', '2.5'], ['总计12）甲', null], ['总计123、甲', '123、甲'], ['总计，12', null], [`总计${' '.repeat(40)}12`, '12'], [`总计${' '.repeat(41)}12`, null],
  ])('%s', (text, figures) => {
    const at = figuresBehind(text, 2);
    expect(at === null ? null : text.slice(at)).toBe(figures);
  });
});

describe('a chain of labels', () => {
  const table = tableOfForm(form2021, 'requests');
  const chain = (text: string, region: { from?: number; to?: number } = {}) => {
    const { links, doubled } = chainOf(text, fold(text), table, { from: region.from ?? 0, to: region.to ?? text.length });
    return { rows: links.map(({ row, start, end }) => `${row.path.replace(/^results\./, '')} ${text.slice(start, end)}`), doubled };
  };
  it('is of those that have figures behind them, in the form’s order, each with its mark', () => {
    expect(chain('（一）予以公开10（二）部分公开2（三）不予公开1.属于国家秘密3').rows).toEqual(['granted （一）予以公开', 'partiallyGranted （二）部分公开', 'denied.stateSecret 1.属于国家秘密']);
    expect(chain('（一）予以公开，（二）部分公开2').rows).toEqual(['partiallyGranted （二）部分公开']);
    expect(chain('没有标签').rows).toEqual([]);
  });
  it('keeps a label without its mark, unless it is so short that only its mark tells it', () => {
    expect(chain('予以公开10').rows).toEqual(['granted 予以公开']);
    expect(chain('其他10').rows).toEqual([]);
    expect(chain('3.其他10').rows).toEqual(['other.other 3.其他']);
    expect(chain('2.其他10').rows).toEqual([]);
    expect(chain('3、其他10').rows).toEqual(['other.other 3、其他']);
    expect(chain('( 3 ) 其他10').rows).toEqual(['other.other ( 3 ) 其他']);
  });
  it('takes the longest way forward, and of two as long the one that is nearer together', () => {
    expect(chain('（二）部分公开9（一）予以公开1（二）部分公开2').rows).toEqual(['granted （一）予以公开', 'partiallyGranted （二）部分公开']);
    const text = '予以公开7，本年共有许多事。予以公开1部分公开2';
    expect(chainOf(text, fold(text), table, { from: 0, to: text.length }).links.map(({ start }) => start)).toEqual([text.lastIndexOf('予以公开'), text.indexOf('部分公开')]);
  });
  it('stays within its region', () => {
    const text = '予以公开1部分公开2';
    expect(chain(text, { from: 1 }).rows).toEqual(['partiallyGranted 部分公开']);
    expect(chain(text, { to: 8 }).rows).toEqual(['granted 予以公开']);
  });
  it('is doubled where more than a quarter of the rows stand twice', () => {
    const labels = ['予以公开', '部分公开', '属于国家秘密', '保护第三方合法权益', '属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项', '重复申请'];
    const once = labels.map((label) => `${label}1`).join('');
    const quarter = Math.floor(chainOf(once, fold(once), table, { from: 0, to: once.length }).rows / 4);
    const twice = (count: number): string => once + labels.slice(0, count).map((label) => `${label}1`).join('');
    expect([quarter, quarter + 1].map((count) => chain(twice(count)).doubled)).toEqual([false, true]);
  });
});
