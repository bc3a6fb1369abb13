import { describe, expect, it } from '@jest/globals';
import { layoutsIn } from '../../src/recognise/layout.js';
import { outlineOf } from '../../src/recognise/outline.js';
import { stripsIn, tabs } from './strips.js';

const laid = (...lines: readonly string[]) => {
  const strips = stripsIn(...lines);
  const { layouts, regions } = layoutsIn(strips, outlineOf(strips));
  return Object.fromEntries([...layouts].map(([table, form]) => [table, [form, regions.get(table)!.map(({ index }) => index)]]));
};

describe('which rows are of which table, in which form', () => {
  it('is told by the labels, without any section', () =>
    expect(laid(tabs('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'), tabs('规章', 0, 0, 0), tabs('1.属于国家秘密', 0, 0), tabs('6.属于四类过程性信息', 0, 0), tabs('结果维持', '结果纠正', '尚未审结'), tabs(1, 0, 0))).toEqual({
      disclosure: ['2021', [0, 1]], requests: [null, [2, 3]], disputes: [null, [4, 5]],
    }));

  it('is form 2019 by its own headings, or by 其他处理 with figures behind it', () => {
    expect(laid(tabs('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'), tabs('规章', 0, 0, 0))['disclosure']).toEqual(['2019', [0, 1]]);
    expect(laid(tabs('1.属于国家秘密', 0), tabs('（六）其他处理', 2), tabs('（七）总计', 2))['requests']![0]).toBe('2019');
  });

  it('passes over prose that uses the same words', () =>
    expect(laid('一、总体情况', '规章', '重复申请', '二、主动公开政府信息情况', tabs('规章', 0, 0, 0))).toEqual({ disclosure: [null, [4]] }));

  it('is nothing where no label is known', () => expect(laid('二、主动公开政府信息情况', tabs('甲', 1), '三、收到和处理政府信息公开申请情况')).toEqual({}));
});
