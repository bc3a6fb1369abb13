import { Chalk } from 'chalk';
import type { Chart, Series, Trend } from '../../model/index.js';
import type { PresentOptions } from '../presenter.js';
import { harmlessName, padEnd, widthOf } from '../width.js';
import { figure, headingOf, sayNotes } from './words.js';

const bars = '▁▂▃▄▅▆▇█';

/** A trend for a terminal: a row a figure, a column a year, and bars of block signs. */
export function trendTable(trend: Trend, options: PresentOptions): string {
  const { lang } = options;
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const all = trend.charts.flatMap(({ series }) => series);
  // A title wider than the names would push the years off their columns.
  const titleOf = (chart: Chart): string => headingOf(chart, trend, lang);
  const nameWidth = Math.min(36, Math.max(8, ...all.map(({ name }) => widthOf(harmlessName(name[lang]))), ...trend.charts.filter(({ series }) => series.length > 0).map((chart) => widthOf(titleOf(chart)) - 2)));
  const cellWidth = Math.max(6, ...all.flatMap(({ points }) => points.map((point) => figure(point).length + 2)));
  const head = (title: string): string => ink.bold(`${padEnd(cut(title, nameWidth + 2), nameWidth + 2)}${trend.years.map((year) => String(year).padStart(cellWidth)).join('')}`);
  const row = ({ name, points }: Series): string =>
    `  ${padEnd(cut(harmlessName(name[lang]), nameWidth), nameWidth)}${points.map((point) => figure(point).padStart(cellWidth)).join('')}  ${barsOf(points)}`.trimEnd();
  return `${[
    ink.bold(harmlessName(trend.title[lang])),
    ...trend.charts.filter(({ series }) => series.length > 0).flatMap((chart) => ['', head(titleOf(chart)), ...chart.series.map(row)]),
    ...sayNotes(trend, lang).map((note, at) => (at === 0 ? `\n${note}` : note)),
  ].join('\n')}\n`;
}

/** One block a year, as high as its share of the highest; a blank where nothing is known. */
function barsOf(points: Series['points']): string {
  const most = Math.max(...points.map(({ value }) => value ?? 0));
  return points.map(({ value }) => (value === null ? ' ' : bars.charAt(most > 0 ? Math.round((Math.max(value, 0) / most) * (bars.length - 1)) : 0))).join('');
}

function cut(name: string, width: number): string {
  let short = name;
  while (widthOf(short) > width) short = `${short.slice(0, -2)}…`;
  return short;
}
