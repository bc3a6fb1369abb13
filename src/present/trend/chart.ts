import { tag } from '../../html/tag.js';
import { escapeText } from '../../html/text.js';
import type { Lang } from '../../finding/index.js';
import type { Chart, Point, Series } from '../../model/index.js';

const [width, height, left, right, top, line] = [720, 280, 56, 16, 16, 20];
const colors = ['#1f6fb4', '#c8551b', '#2c8a4b', '#8a4bb0', '#b08a00', '#b0305c', '#4b6a7d', '#6b5b3a'];
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4', '4 2', '12 2'];
const mostSeries = 8;

/**
 * A line chart as SVG, complete in itself: gaps stay open, doubtful points are hollow, and every line has a dash of its
 * own besides its colour. Of more than eight series the first eight are drawn.
 */
export function chartSvg({ title, series }: Chart, lang: Lang): string {
  const drawn = series.slice(0, mostSeries);
  const years = drawn[0]?.points.map(({ year }) => year) ?? [];
  const most = niceTop(Math.max(1, ...drawn.flatMap(({ points }) => points.map(({ value }) => value ?? 0))));
  const bottom = height - 28 - Math.ceil(drawn.length / 3) * line;
  const x = (at: number): number => round(years.length < 2 ? (left + width - right) / 2 : left + (at * (width - left - right)) / (years.length - 1));
  const y = (value: number): number => round(bottom - (Math.max(0, value) / most) * (bottom - top));
  const grid = [0, 0.5, 1].map((share) => [
    tag('line', { x1: left, x2: width - right, y1: y(most * share), y2: y(most * share), stroke: '#8888', 'stroke-width': 0.5 }),
    text(left - 6, y(most * share) + 4, String(most * share), 'end'),
  ].join(''));
  const axis = years.map((year, at) => text(x(at), bottom + 16, String(year), 'middle'));
  const label = lang === 'zh' ? title.zh : title.en;
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, 'font-family': 'sans-serif', 'font-size': 12 }, [
    tag('title', {}, escapeText(label)), ...grid, ...axis,
    ...drawn.map((one, at) => lineOf(one, { x, y, color: colors[at]!, dash: dashes[at]! })),
    ...drawn.map((one, at) => legend(one, at, { bottom, lang })),
  ]);
}

interface Pen {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly color: string;
  readonly dash: string;
}

function lineOf({ points }: Series, { x, y, color, dash }: Pen): string {
  const runs = runsOf(points).filter((run) => run.length > 1);
  const paths = runs.map((run) => tag('polyline', { points: run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' '), fill: 'none', stroke: color, 'stroke-width': 2, ...(dash && { 'stroke-dasharray': dash }) }));
  const dots = points.map(({ value, doubtful, year }, at) =>
    value === null ? '' : tag('circle', { cx: x(at), cy: y(value), r: 3.5, fill: doubtful ? '#fff' : color, stroke: color, 'stroke-width': 1.5 }, tag('title', {}, `${year}: ${value}${doubtful ? ' ?' : ''}`)));
  return [...paths, ...dots].join('');
}

/** Points that follow one another without a gap. */
function runsOf(points: readonly Point[]): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = [[]];
  points.forEach(({ value }, at) => (value === null ? runs.push([]) : runs.at(-1)!.push({ at, value })));
  return runs;
}

function legend({ name }: Series, at: number, { bottom, lang }: { readonly bottom: number; readonly lang: Lang }): string {
  const [x, y] = [left + (at % 3) * ((width - left) / 3), bottom + 36 + Math.floor(at / 3) * line];
  return tag('line', { x1: x, x2: x + 24, y1: y - 4, y2: y - 4, stroke: colors[at]!, 'stroke-width': 2, ...(dashes[at] && { 'stroke-dasharray': dashes[at]! }) }) + text(x + 30, y, name[lang], 'start');
}

const text = (x: number, y: number, content: string, anchor: string): string => tag('text', { x: round(x), y: round(y), 'text-anchor': anchor, fill: '#777' }, escapeText(content));
const round = (value: number): number => Math.round(value * 10) / 10;

/** The next of 1, 2, 4, 10, 20 … that holds the highest value: halves of it are whole from 2 on. */
function niceTop(most: number): number {
  let step = 1;
  for (;;) {
    for (const times of [1, 2, 4]) if (most <= step * times) return step * times;
    step *= 10;
  }
}
