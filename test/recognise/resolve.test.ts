import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../src/recognise/lexicon.js';
import { resolveRows } from '../../src/recognise/table/resolve.js';
import { gatherRows } from '../../src/recognise/table/rows.js';
import { stripsIn, tabs } from './strips.js';

const requests = lexicon('2021', 'requests');
const seven = [1, 0, 0, 0, 0, 0, 1];
const resolved = (...labels: readonly string[]) =>
  resolveRows(gatherRows(stripsIn(...labels.map((label) => (label ? tabs(label, ...seven) : tabs(...seven)))), requests).rows, { lexicon: requests, year: 2023 }).map(({ entry, by }) => `${entry?.line!.path ?? '?'} ${by}`);

describe('the line a row belongs to', () => {
  it.each([
    ['1.属于国家秘密', 'results.denied.stateSecret label'], ['属于国家秘密', 'results.denied.stateSecret label'], ['9.属于国家秘密', 'results.denied.stateSecret label'],
    ['二、上年结转', 'carriedOver label'], ['结转下年度', 'carriedForward label'], ['5.要求行政机关确认或重新出具已获取', 'results.notProcessed.confirmation likeness'],
    ['1.本机关不掌握相关政府信恳', 'results.unavailable.notHeld likeness'], ['属于国家秘蜜', 'results.denied.stateSecret likeness'], ['1.属于国家秘蜜', 'results.denied.stateSecret likeness'], ['2.属于国家秘蜜', '? nothing'], ['完全不同的一行', '? nothing'], ['', '? nothing'],
  ])('%s', (label, expected) => expect(resolved(label)).toEqual([expected]));

  it('is told by its mark, then by the order, where the words name several', () => {
    expect(resolved('3.其他')).toEqual(['results.other.other label']);
    expect(resolved('2.申请人逾期未按收费通知要求缴纳费用', '其他', '（七）总计')).toEqual(['results.other.overdueFee label', 'results.other.other label', 'results.total label']);
  });

  it('is not known of a label that is like two lines', () => expect(resolved('属于行政', '逾期')).toEqual(['? nothing', '? nothing']));

  it('is put together from a label torn over pieces', () => {
    const rows = gatherRows(stripsIn('5.要求行政机关确认或', '重新出具已获取信息', tabs(...seven)), requests).rows;
    expect(resolveRows(rows, { lexicon: requests, year: 2023 })[0]).toMatchObject({ by: 'label', entry: { line: { path: 'results.notProcessed.confirmation' } } });
  });

  it('is found behind what a heading running down beside it put on its line, where that is long enough for a label', () => {
    const rowOf = (label: string) => resolveRows(gatherRows(stripsIn(label, seven.join(' ')), requests).rows, { lexicon: requests, year: 2023 })[0]!;
    expect(rowOf('本 （二）部分公开（区分处理的，只计这一情形，')).toMatchObject({ by: 'likeness', entry: { line: { path: 'results.partiallyGranted' } } });
    expect(rowOf('果 （七）总计').entry).toBeNull();
    expect(rowOf('本 涉及个人隐私的信息').entry).toBeNull();
  });

  it('is told by its neighbours where the label is lost, if exactly so many are missing', () => {
    expect(resolved('1.属于国家秘密', '', '3.危及“三安全一稳定”')).toEqual(['results.denied.stateSecret label', 'results.denied.otherLaw order', 'results.denied.publicSafety label']);
    const torn = ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1', '（六）', '其他处 2.申请人逾期未按收费', '理 通知要求缴纳费用、行', seven.join(' '), '政机关不再处理其政府', '信息公开申请', '3.其他 1 0 0 0 0 0 1'];
    const rows = gatherRows(stripsIn(...torn), requests).rows;
    expect(resolveRows(rows, { lexicon: requests, year: 2023 })[1]).toMatchObject({ by: 'order', entry: { line: { path: 'results.other.overdueFee' } } });
    const foreign = torn.map((line) => line.replace('通知要求缴纳费用、行', '涉及个人隐私的信息'));
    expect(resolveRows(gatherRows(stripsIn(...foreign), requests).rows, { lexicon: requests, year: 2023 })[1]!.entry).toBeNull();
    expect(resolved('1.属于国家秘密', '', '4.保护第三方合法权益')[1]).toBe('? nothing');
    expect(resolved('1.属于国家秘密', '涉及个人隐私', '3.危及“三安全一稳定”')[1]).toBe('? nothing');
  });
});
