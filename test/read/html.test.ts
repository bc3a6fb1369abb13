import { describe, it, expect } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { htmlReader, readPage } from '../../src/read/html.js';
import { readOne, sketchOf } from './markup-sketch.js';

const sketched = (html: string | Uint8Array) => sketchOf(htmlReader, html);
const accepts = (text: string) => htmlReader.accepts({ name: 'a.html', bytes: new TextEncoder().encode(text) });
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('what is a page', () => {
  it.each([
    '<!DOCTYPE html>\n<html><body>甲</body></html>',
    '\ufeff<html lang="zh">',
    '<p>一、总体情况</p>',
    '<table border=1><tr><td>1</td></tr></table>',
    '正文在前\n<p>一</p>\n<p>二</p>',
    '"<p>甲<\\/p><table><tr><td>1<\\/td><\\/tr><\\/table>"',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
  ])('is one: %j', (text) => expect(accepts(text)).toBe(true));

  it.each([
    '一、总体情况\n数量 < 3 且 > 1',
    '| 自然人 | 总计<br>合计 |\n|---|---|\n<p>a</p><p>b</p><p>c</p>',
    '{"title": "<p>甲</p>"}',
    '<?xml version="1.0"?><Workbook><Table><Row/></Table></Workbook>',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n<html>',
    'PK\u0003\u0004\0<html>',
  ])('is none: %j', (text) => expect(accepts(text)).toBe(false));
});

describe('a page that was a sheet', () => {
  const tabular = async (page: string): Promise<boolean> => (await readPage(new TextEncoder().encode(page))).tabular;
  const table = '<table><tr><td sdval="1" sdnum="2052;">1</td></tr></table>';
  it.each([
    `<html><head><meta name=ProgId content=Excel.Sheet></head><body>${table}`,
    `<html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"></head><body>${table}`,
  ])('is known by what the spreadsheet wrote: %s', async (page) => expect(await tabular(page)).toBe(true));
  it.each([
    `<html><body>${table}`,
    '<meta name="generator" content="LibreOffice 7.4"><table><tr><td>1</td></tr></table>',
    `<meta name="keywords" content="Excel.Sheets">${table}`,
    `<meta name=ProgId content=Word.Document>${table}`,
  ])('is no other: %s', async (page) => expect(await tabular(page)).toBe(false));
});

describe('text', () => {
  it('breaks at blocks, joins inline elements, collapses blanks', async () => {
    expect(await sketched('<div>一<p>本<b>年</b><span> 收\n  到</span></p>尾<br>行<li>项</li></div>')).toEqual(['一', '本年 收 到', '尾', '行', '项']);
  });

  it('knows headings and keeps their line breaks', async () => {
    expect(await sketched('<h1>甲局<br>年度报告</h1><h3>一、</h3>')).toEqual(['#1 甲局\n年度报告', '#3 一、']);
  });

  it('raises digits set above their line, which are a note’s', async () => expect(await sketched('<p>8<sup>1</sup>件<sup>[2]</sup></p>')).toEqual(['8¹件[²]']));

  it('decodes entities, and nbsp prints as a blank', async () => {
    expect(await sketched('<p>&ldquo;三&rdquo;&nbsp;&#19968;&#x4e8c; &lt;3&gt;</p>')).toEqual(['“三” 一二 <3>']);
  });

  it('leaves out scripts, styles, menus, lists of choices and what is hidden', async () => {
    const page = `<html><head><style>p{}</style><title>题</title></head><body><script>var a="<p>x</p>"</script><nav><p>菜单</p></nav>
      <select><option>2023<option>2022</select><noscript>开</noscript><div style="display: none"><p>藏</p></div>
      <p>见<span hidden>藏<span>藏</span></span>到</p><!-- 注 --></body></html>`;
    expect(await sketched(page)).toEqual(['见到']);
    expect((await readOne(htmlReader, page)).title).toBe('题');
  });

  it('shows a menu that was never closed rather than lose the page', async () => {
    expect(await sketched('<div><nav><p>菜单</div><p>正文</p>')).toEqual(['菜单', '正文']);
  });

  it('reads Word markup: o:p, conditional comments, list numbers', async () => {
    const word = `<p class=MsoNormal><!--[if gte mso 9]><xml><w:x>8</w:x></xml><![endif]--><![if !supportLists]><span>1.</span><![endif]>
      <span lang=EN-US>事项<o:p></o:p></span></p><p style='mso-hide:all'>藏</p>`;
    expect(await sketched(word)).toEqual(['1. 事项']);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await sketched('<pre>甲\t1\r\n乙\t2</pre>')).toEqual(['甲\t1', '乙\t2']);
    expect(await sketched('<pre>甲\t1\t2\n乙\t2\t3\n丙\t\t5\n</pre>')).toEqual([[['甲', '1', '2'], ['乙', '2', '3'], ['丙', '', '5']]]);
  });
});

describe('tables', () => {
  it('does not let figures grow together where a tag between them is damaged', async () => {
    expect(await sketched(table('<td>件数</td><td>12</t\ufffdd>3</td><td>1<s\u4e8c>5</td>'))).toEqual([[['件数', '12\ufffd3', '1\ufffd5']]]);
  });

  it('gives cells their text, spans and places', async () => {
    const page = await readOne(htmlReader, `<p>前</p>${table('<td rowspan=2>a<td colspan="2">b', '<td>1<td>2')}`);
    const grid = page.blocks[1]!;
    expect(grid).toMatchObject({
      kind: 'grid', ragged: false,
      rows: [
        [{ text: 'a', column: 0, rowSpan: 2, at: { in: 'table', table: 1, row: 1, column: 1 } }, { text: 'b', column: 1, columnSpan: 2 }],
        [{ text: '1', column: 1, at: { in: 'table', table: 1, row: 2, column: 2 } }, { text: '2', column: 2 }],
      ],
    });
  });

  it('breaks lines inside cells at br and at paragraphs', async () => {
    expect(await sketched(table('<td>商业<br>企业</td><td><p>科研</p><p> </p><p>机构</p></td>'))).toEqual([[['商业\n企业', '科研\n机构']]]);
  });

  it('bounds wrong and huge spans', async () => {
    expect(await sketched(table('<td rowspan="99">a<td colspan="0">b<td colspan="x">c<td rowspan=0>d', '<td colspan="-2">e<td colspan="99999">f'))).toEqual([
      [['a 1x2', 'b', 'c', 'd 1x2'], ['e', 'f 1000x1']],
    ]);
  });

  it('gives rows and cells without end tags, or outside a table, their places', async () => {
    expect(await sketched('<table><tbody><tr><td>1<td>2<tr><th>3</table>')).toEqual([[['1', '2'], ['3']]]);
    expect(await sketched('<table><td>1<td>2</table>')).toEqual([[['1', '2']]]);
    expect(await sketched('<tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>')).toEqual([[['1', '2'], ['3']]]);
  });

  it('prints what stands between table tags before the table, and the caption too', async () => {
    expect(await sketched('<table>错<caption>表三</caption><form><tr><p>位</p><td>1</td><td>2</td></tr></form></table>')).toEqual(['错', '位', '表三', [['1', '2']]]);
  });

  it('leaves hidden rows and cells out, and reads the fields of a form', async () => {
    expect(await sketched(table('<td>a<td style="display:none">x<td><input value="12"><td><input type=hidden value=9>', '<td>b<td>c').replace('<tr><td>b', '<tr hidden><td>b'))).toEqual([[['a', '12', '']]]);
  });

  it('keeps two tables two', async () => {
    expect(await sketched(`${table('<td>1<td>2')}${table('<td>3<td>4')}`)).toEqual([[['1', '2']], [['3', '4']]]);
  });

  it('dissolves tables that lay out a page and keeps the table of data in them', async () => {
    const inner = table('<td>新收<td>3', '<td>结转<td>1');
    const layout = table(`<td>菜单</td><td><h2>二、</h2>${table(`<td><p>说明</p>${inner}</td>`)}<p>完</p></td>`, '<td colspan=2>版权');
    expect(await sketched(layout)).toEqual(['菜单', '#2 二、', '说明', [['新收', '3'], ['结转', '1']], '完', '版权']);
  });

  it('keeps a table of data whose cells frame their text with tables of one cell', async () => {
    expect(await sketched(table(`<td>新收<td>${table('<td>3')}`, '<td>结转<td>1'))).toEqual([[['新收', '3'], ['结转', '1']]]);
  });

  it('keeps a dense table of data around a smaller one, each once', async () => {
    const row = '<td>a<td>1<td>2<td>3';
    expect(await sketched(table(row, row, row, row, `<td>b<td>1<td>2<td>3${table('<td>x<td>y')}`))).toEqual([
      [['a', '1', '2', '3'], ['a', '1', '2', '3'], ['a', '1', '2', '3'], ['a', '1', '2', '3'], ['b', '1', '2', '3']],
      [['x', 'y']],
    ]);
  });

  it('takes a frame round a long text for layout', async () => {
    const long = '本年度'.repeat(200);
    expect(await sketched(table(`<td>${long}<td>旁注`))).toEqual([long, '旁注']);
  });
});

describe('how a page is written', () => {
  it('goes by the bytes, not by what the page says of itself', async () => {
    // 报告 in GBK under a meta tag that claims UTF-8
    const bytes = Uint8Array.from([...new TextEncoder().encode('<meta charset="utf-8"><p>'), 0xb1, 0xa8, 0xb8, 0xe6, ...new TextEncoder().encode('</p>')]);
    expect(await sketched(bytes)).toEqual(['报告']);
  });

  it('reads UTF-16', async () => {
    const bytes = Uint8Array.from([...'\ufeff<html><p>报告</p>'].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]));
    expect(await sketched(bytes)).toEqual(['报告']);
  });

  it('survives a few broken bytes', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`<p>${'年度报告。'.repeat(300)}</p><p>`), 0xe6, ...new TextEncoder().encode('</p>')]);
    expect(await sketched(bytes)).toEqual(['年度报告。'.repeat(300), '\ufffd']);
  });

  it('opens strings of JSON and JavaScript', async () => {
    expect(await sketched('"<p align=\\"center\\">\\u62a5\\u544a<\\/p>\\n<p>\'完\'<\\/p>"')).toEqual(['报告', "'完'"]);
    expect(await sketched("'<p>it\\'s\\x21</p>';")).toEqual(["it's!"]);
  });

  it('reads 300,000 nested elements, and does not run what is in the deepest together', async () => {
    const deep = 300_000;
    const blocks = await sketched(`<p>前</p>${'<div>'.repeat(deep)}<table><tr><td>12</td><td>34</td></tr></table>${'</div>'.repeat(deep)}<p>后</p>`);
    expect(blocks).toEqual(['前', '12', '34', '后']);
  });

  it('reads a line of a million blanks', async () => {
    expect(await sketched(`<p>1${'&nbsp;'.repeat(1_000_000)}</p>`)).toEqual(['1']);
  });

  it('refuses a table that claims more cells than are allowed', async () => {
    const wide = `<tr>${'<td colspan=1000 rowspan=9>1'.repeat(1001)}</tr><tr><td>1<td>2</tr>`;
    await expect(sketched(`<table>${wide}</table>`)).rejects.toThrow('limits.cells');
  });

  it('reads 100,000 tables that are never closed', async () => {
    expect(await sketched(`${'<table><tr><td>'.repeat(100_000)}完`)).toEqual(['完']);
  });
});

describe('pictures and pages that are no report', () => {
  it('remarks on pictures large enough to hold a table', async () => {
    const page = await readOne(htmlReader, '<p>二、</p><img src="a.png" width="800" alt="统计表"><img src="logo.png"><img width=20 src=x.png><img style="width:90px" src=y.png>');
    expect(page.remarks).toEqual([{ rule: 'picture', subject: 'picture-1', at: { in: 'paragraph', paragraph: 1 }, facts: { alt: '统计表' } }]);
  });

  it('remarks on a picture in a cell, at the cell', async () => {
    const page = await readOne(htmlReader, table('<td>a<td>b', '<td>c<td><img src=scan.jpg>'));
    expect(page.remarks.map(({ at }) => at)).toEqual([{ in: 'table', table: 1, row: 2, column: 2 }]);
  });

  it.each([
    ['a login form', '<html><title>统一登录</title><form><p>用户名<input name=u><input type="password"></form>', 'login'],
    ['an error page', '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>', 'error page'],
    ['an error page in Chinese', '<html><body><p>抱歉，您访问的页面不存在</p></body></html>', 'error page'],
    ['a page filled by scripts', '<html><body><div id="app"></div><script src="a.js"></script></body></html>', 'without text'],
  ])('refuses %s by name', async (_, html, named) => {
    const problem = await readOne(htmlReader, html).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InputError);
    expect((problem as InputError).saying.en).toContain(named);
  });

  it('reads a page with a login box beside its tables', async () => {
    expect(await sketched(`<input type=password>${table('<td>1<td>2')}`)).toEqual([[['1', '2']]]);
  });
});
