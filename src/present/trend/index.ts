// In: figures over years. Out: text in four forms. Refuses to know where it goes.
import type { Chart, Trend } from '../../model/index.js';
import { inMarkdown } from '../markdown-text.js';
import type { PresentOptions } from '../presenter.js';
import { plainTable, sheetPage } from '../sheet-page.js';
import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import { chartSvg } from './chart.js';
import { trendTable } from './table.js';
import { figure, headingOf, sayNotes } from './words.js';

type Present = (trends: readonly Trend[], options: PresentOptions) => string;

const table: Present = (trends, options) => trends.map((trend) => trendTable(trend, options)).join('\n');

const json: Present = (trends, { version, lang }) =>
  `${JSON.stringify({
    version: 1, tool: { name: 'gov-report', version },
    trends: trends.map(({ title, years, missing, charts }) => ({
      title: title[lang], years, missing,
      charts: charts.map((chart) => ({ id: chart.id, title: chart.title[lang], series: chart.series.map(({ id, name, points }) => ({ id, name: name[lang], points })) })),
    })),
  }, null, 2)}\n`;

const filled = ({ charts }: Trend): Chart[] => charts.filter(({ series }) => series.length > 0);

const markdown: Present = (trends, { lang }) =>
  `${trends.flatMap((trend) => [
    `## ${inMarkdown(trend.title[lang])}`,
    ...filled(trend).flatMap((chart) => [
      ...(headingOf(chart, trend, lang) ? [`### ${chart.title[lang]}`] : []),
      `![${chart.title[lang]}](data:image/svg+xml;base64,${Buffer.from(chartSvg(chart, lang)).toString('base64')})`,
      [`| | ${trend.years.join(' | ')} |`, `| --- |${' ---: |'.repeat(trend.years.length)}`, ...chart.series.map(({ name, points }) => `| ${inMarkdown(name[lang])} | ${points.map(figure).join(' | ')} |`)].join('\n'),
    ]),
    ...sayNotes(trend, lang),
  ]).join('\n\n')}\n`;

const html: Present = (trends, { lang }) =>
  sheetPage(trends.map(({ title }) => title[lang]).slice(0, 3).join('、'), lang, trends.flatMap((trend) => [
    ...(trends.length > 1 ? [tag('h2', {}, escapeText(trend.title[lang]))] : []),
    ...filled(trend).flatMap((chart) => [
      plainTable(headingOf(chart, trend, lang), ['', ...trend.years.map(String)], chart.series.map(({ name, points }) => [name[lang], ...points.map(figure)])),
      tag('figure', {}, chartSvg(chart, lang)),
    ]),
    ...sayNotes(trend, lang).map((note) => tag('p', {}, escapeText(note))),
  ]));

/** Every form a trend takes, by the name `--format` takes. */
export const trends: Readonly<Record<string, Present>> = { table, json, markdown, html };
