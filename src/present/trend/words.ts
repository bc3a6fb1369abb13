import type { Lang } from '../../finding/index.js';
import type { Chart, Point, Trend } from '../../model/index.js';

/** `12`, `12?` where it is doubtful, `—` where nothing is known. */
export const figure = ({ value, doubtful }: Point): string => (value === null ? '—' : `${value}${doubtful ? '?' : ''}`);

/** The title over a chart; empty where the whole is called that already, as of one cell over many bodies. */
export const headingOf = ({ title }: Chart, whole: Trend, lang: Lang): string => (title[lang] === whole.title[lang] ? '' : title[lang]);

/** What the signs of a trend mean, as far as they occur, and which years are missing. */
export function sayNotes({ charts, missing }: Trend, lang: Lang): string[] {
  const doubtful = charts.some(({ series }) => series.some(({ points }) => points.some((point) => point.doubtful)));
  return [
    ...(doubtful ? [lang === 'zh' ? '? 这个数有疑问：勾稽关系不成立，或不是原文所印' : '? doubtful: an identity does not hold, or it was not printed as such'] : []),
    ...(missing.length > 0 ? [lang === 'zh' ? `没有 ${missing.join('、')} 年的年报` : `No report for ${missing.join(', ')}`] : []),
  ];
}
