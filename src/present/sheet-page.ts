import { tag } from '../html/tag.js';
import { escapeText } from '../html/text.js';
import type { Lang } from '../finding/index.js';

/** One page that needs nothing from elsewhere, and lets nothing in: `inside` is markup already. */
export function sheetPage(title: string, lang: Lang, inside: readonly string[]): string {
  const head = [
    '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    tag('title', {}, escapeText(title)), tag('style', {}, style),
  ];
  return `<!doctype html>\n${tag('html', { lang: lang === 'zh' ? 'zh-CN' : 'en' }, [tag('head', {}, head), tag('body', {}, tag('main', {}, [tag('h1', {}, escapeText(title)), ...inside]))])}\n`;
}

/** Rows of texts as a table, without a caption where that is empty; the first column heads its row, the others are figures. */
export const plainTable = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  tag('table', {}, [
    ...(caption === '' ? [] : [tag('caption', {}, escapeText(caption))]),
    tag('thead', {}, tag('tr', {}, head.map((text) => tag('th', { scope: 'col' }, escapeText(text))))),
    tag('tbody', {}, rows.map((row) => tag('tr', {}, row.map((text, at) => (at === 0 ? tag('th', { scope: 'row' }, escapeText(text)) : tag('td', {}, escapeText(text))))))),
  ]);

const style = `
:root{color-scheme:light dark}
body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0}
main{max-width:64rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}
table{border-collapse:collapse;margin:.8rem 0;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border-bottom:1px solid #8886;padding:.25rem .6rem;text-align:right}
th[scope=row],thead th:first-child{text-align:left;font-weight:400}
figure{margin:.8rem 0 1.6rem;overflow-x:auto}svg{max-width:100%;min-width:38rem;height:auto}
del{text-decoration-color:#c33}ins{text-decoration-color:#283}
ul{padding-left:1.2rem}
@media print{main{max-width:none;padding:0}svg{min-width:0}table,figure{break-inside:avoid}}
`;
