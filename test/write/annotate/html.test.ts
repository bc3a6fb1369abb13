import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../src/finding/index.js';
import { annotate, sign as signOf, type Mark } from '../../../src/write/annotate/index.js';

const cell = (row: number, column: number, table = 1): Place => ({ in: 'table', table, row, column });
const mark = (number: number, at: Place, more: Partial<Mark> = {}): Mark => ({ sign: signOf(number), at, also: [], shade: 'error', text: `第 ${number} 个问题。`, ...more });
async function marked(page: string | Uint8Array, marks: readonly Mark[]) {
  const copy = await annotate({ bytes: typeof page === 'string' ? new TextEncoder().encode(page) : page, kind: 'html', marks, lang: 'zh' });
  return { ...copy, html: new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy.bytes) };
}
const sign = (number: number, text: string): string => `<sup class="gov-report-sign" id="gov-report-at-${number}"><a href="#gov-report-${number}" data-sign="${text}" title="第 ${number} 个问题。" aria-label="${text} 第 ${number} 个问题。"></a></sup>`;
const withoutAdditions = (html: string): string => html.replace(/<style>td\[data-gov-report[^]*?<\/style>/, '').replace(/<nav id="gov-report"[^]*?<\/nav>/, '');

const page = '<!DOCTYPE html><HTML><head><title>t</title></head><body><p>甲 <b>乙</b></p><table border=1><tr><td class=x> <p>1</p></td><td>2<td>3</table></body></HTML>\n';

describe('a web page', () => {
  it('changes nothing but the tags of marked cells and the signs behind their words', async () => {
    const { html, unplaced } = await marked(page, [mark(1, cell(1, 1), { also: [cell(1, 3)] }), mark(2, { in: 'paragraph', paragraph: 1 }), mark(3, cell(1, 2), { shade: 'info' })]);
    expect(unplaced).toEqual([]);
    expect(withoutAdditions(html)).toBe(
      page
        .replace('<td class=x> <p>1', `<td data-gov-report="error" class=x> <p>1${sign(1, '①')}`)
        .replace('乙', `乙${sign(2, '②')}`)
        .replace('<td>2', `<td data-gov-report="info">2${sign(3, '③')}`)
        .replace('<td>3', '<td data-gov-report="also">3'),
    );
  });

  it('lists every mark at its end, those without a place too', async () => {
    const { html, unplaced } = await marked(page, [mark(1, cell(1, 1)), mark(2, { in: 'file' })]);
    expect(unplaced.map((one) => one.sign)).toEqual(['②']);
    expect(html).toMatch(/<h2>核对发现的问题<\/h2><ul><li id="gov-report-1"[^>]*>① 第 1 个问题。 <a href="#gov-report-at-1"[^>]*>↩<\/a><\/li><li id="gov-report-2"[^>]*>② 第 2 个问题。<\/li><\/ul><\/nav><\/body>/);
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('</head>'));
  });

  it('lets no word of a mark become markup', async () => {
    const { html } = await marked(page, [mark(1, cell(1, 1), { text: '"><script>alert(1)</script>' })]);
    expect(html).not.toContain('<script>');
  });

  it('turns a page in GBK into UTF-8, and what it says of itself', async () => {
    // 甲 in GBK is BC D7.
    const bytes = new Uint8Array([...new TextEncoder().encode('<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>'), 0xbc, 0xd7, ...new TextEncoder().encode('</p>')]);
    const { html } = await marked(bytes, [mark(1, { in: 'paragraph', paragraph: 1 })]);
    expect(html.startsWith('\ufeff<meta http-equiv=Content-Type content="text/html; charset=utf-8"><p>甲<sup')).toBe(true);
  });

  it('keeps a piece of a page a piece, with list and style at its end', async () => {
    const { html } = await marked('<table><tr><td>a<td>b</table>', [mark(1, cell(1, 2))]);
    expect(html).toMatch(/^<table><tr><td>a<td data-gov-report="error">b<sup[^]*<\/table><style>[^]*<\/nav>$/);
  });

  it('marks an empty cell inside its tags', async () => {
    const { html } = await marked('<table><tr><td>a</td><td></td></tr></table>', [mark(1, cell(1, 2))]);
    expect(html).toContain(`<td data-gov-report="error">${sign(1, '①')}</td>`);
  });

  it('leaves a program’s string alone', async () => {
    const { html, unplaced } = await marked('"<p>\\u7532</p>"', [mark(1, { in: 'paragraph', paragraph: 1 })]);
    expect([html, unplaced.length]).toEqual(['"<p>\\u7532</p>"', 1]);
  });
});
