import { readYear } from '../title.js';

/** What names another time than the report's year, or how figures changed since, at either end of a heading. */
const named = /^(?:上年|上一年|去年|前年|往年|历年|上期|同期|累计|增减|增长|增幅|减幅|变化)|(?:上年|上一年|去年|前年|往年|历年|上期|同期)度?(?:件?数量?|合计|总计|情况)?$|同比|环比|[较比与](?:上|去|前)一?年|(?<!本年)增减|增长率/;
/** What comes over from the year before is the form's own; an act, a date or a count with its unit is no heading of figures. */
const otherwise = /结转|修订|[月日号]|\d[件条个项]/;
const years = /(20\d\d|二[〇零][〇零一二三四五六七八九]{2})(?:年|$)/g;

/**
 * Whether the words of a label say that the figures beside or under it are not those of the report's year: `上年同期`,
 * `处理决定数量上年`, `同比增减`, `2022年` in the report of 2023. A year behind the report's is a date, none compared.
 */
export function isOfAnotherTime(words: string, year: number | null): boolean {
  if (words.length < 2 || otherwise.test(words)) return false;
  if (named.test(words)) return true;
  const said = year === null ? [] : [...words.matchAll(years)].map(([, digits]) => readYear(digits!));
  return said.length > 0 && said.every((one) => one < year!);
}
