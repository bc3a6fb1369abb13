import { describe, expect, it } from '@jest/globals';
import { allForms, cellsOf, nameOf, shortLabel } from '../../src/forms/index.js';

describe('the names of cells', () => {
  it.each([
    ['requests.results.granted.total', '（一）予以公开 · 总计', '(1) granted, total'],
    ['requests.results.denied.thirdParty.otherOrganization', '（三）不予公开 4.保护第三方合法权益 · 法人或其他组织 · 其他', '(3) denied 4. third party rights, other organizations'],
    ['requests.results.other.other.total', '（六）其他处理 3.其他 · 总计', '(6) other 3. other, total'],
    ['requests.received.naturalPerson', '一、本年新收政府信息公开申请数量 · 自然人', 'I. received this year, natural persons'],
    ['requests.business', '商业企业', 'businesses'],
    ['requests', '收到和处理政府信息公开申请情况', 'requests received and handled'],
    ['disputes.litigationDirect.pending', '未经复议直接起诉 · 尚未审结', 'litigation without review, pending'],
    ['disclosure.fees.amount', '行政事业性收费 · 本年收费金额', 'administrative fees, amount charged (10,000 yuan)'],
  ])('%s', (path, zh, en) => {
    expect(nameOf(path).zh).toBe(zh);
    expect(nameOf(path).en.replace('legal persons and other organizations, ', '')).toBe(en);
  });

  it('differ within a form, in both languages', () => {
    for (const form of allForms) {
      const cells = cellsOf(form).map(({ path }) => nameOf(path));
      expect(new Set(cells.map(({ zh }) => zh)).size).toBe(cells.length);
    }
  });

  it('are all there, in both languages, for every cell of every form', () => {
    const unnamed = allForms.flatMap(cellsOf).filter(({ path }) => [nameOf(path).zh, nameOf(path).en].some((name) => name === '' || name === path || /undefined/.test(name)));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  it('are what the document calls a line of the statistics that the form does not have', () => {
    expect(nameOf('statistics.unlisted.微信推送数')).toEqual({ zh: '微信推送数', en: '微信推送数' });
    expect(nameOf('statistics.unlisted.微信推送数.year')).toEqual({ zh: '微信推送数 · 统计数', en: '微信推送数, this year' });
    expect(nameOf('statistics.unlisted.微信推送数.other').zh).toBe('微信推送数 · other');
    for (const path of ['statistics.unlisted.', 'statistics.unlisted.a.b.c']) expect(nameOf(path).zh).toBe(path);
  });

  it('are the path itself for a path that no form has', () => expect(nameOf('requests.nothing.total')).toEqual({ zh: 'requests.nothing.total', en: 'requests.nothing.total' }));
});

describe('a short label', () => {
  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.申请人无正当理由逾期不补正'],
    ['（一）予以公开', '（一）予以公开'], ['政府信息公开行政复议、行政诉讼情况', '政府信息公开行政复议、行政诉讼情况'], ['本年收费金额（单位：万元）', '本年收费金额'],
  ])('leaves the instructions out: %s', (label, short) => expect(shortLabel({ label })).toBe(short));
});
