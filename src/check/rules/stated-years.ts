import type { Place } from '../../finding/index.js';
import type { Passage, Report } from '../../model/index.js';
import { ofLatest } from '../of-latest.js';
import { told } from './told.js';

/** A year that a text gives as the report's own. */
export interface StatedYear {
  readonly year: number;
  /** Which text: `section-1`, `section-1.2` … the same whatever it says. */
  readonly subject: string;
  readonly quote: string;
  readonly at: Place;
}

/** The days the figures are counted from and to. */
export interface StatedPeriod {
  readonly from: string | null;
  readonly to: string;
  readonly quote: string;
  readonly at: Place;
}

/** `2022年，` or `2022年度我局…` at the very beginning. */
const opening = /^[\s\u3000]*(20\d{2})\s*年(?:度|全年)?/;
/** What makes a year at the beginning not the report's: 2019年以来, 2024年5月, 2021年底, 2022年结转, 2022年存在问题整改. */
const other = /^\s*(?:以来|底|末|初|起|至|到|前|后|内|间|[-—~～－、]|\d{1,2}\s*月|[上下]半年|第?[一二三四]季度|上年|结转|存在|报告|年报|度报告|反馈|指出|政府信息公开工作年度报告|相比|同期|《)/;
const comparing = /同比|相比|较上|比上|以来|回头看|上年|结转|整改|印发|施行|出台|修订|规划|计划/;
const ahead = /将|下一步|计划|拟|继续|力争|要求|打算|目标|下一年|今后|进一步/;

const firstSentence = (text: string): string => text.slice(0, 120).split(/[。！？\n]/, 1)[0]!;

/** The year a passage opens with as its own; `null` when it opens otherwise, or with a year that may honestly be another: 2022年收到9件，2023年收到8件. */
function openingOf({ text, at }: Passage, subject: string, reportYear: number): StatedYear | null {
  const found = opening.exec(text);
  if (!found) return null;
  const sentence = firstSentence(text);
  const rest = sentence.slice(found[0].length);
  const year = Number(found[1]);
  if (year !== reportYear && rest.includes(`${reportYear}年`)) return null;
  if (year !== reportYear && (other.test(rest) || (year < reportYear && comparing.test(sentence)) || (year > reportYear && ahead.test(sentence)))) return null;
  return { year, subject, quote: sentence.trim().slice(0, 40), at };
}

/** `现公布某局2023年政府信息公开工作年度报告`: which report the preamble says this is. */
const announced = /(?:现将|公布|公开|发布|编制|撰写|形成)[^。；《]{0,40}?(20\d{2})年度?[^。；《]{0,20}?政府信息公开(?:工作)?(?:年度报告|年报|情况)/;

function announcedYear({ preamble }: Report): StatedYear[] {
  const text = preamble.map((passage) => passage.text).join('').replace(/\s+/g, '');
  const found = announced.exec(text);
  return found ? [{ year: Number(found[1]), subject: 'preamble', quote: found[0].slice(0, 40), at: preamble[0]!.at }] : [];
}

/** `截至2023年12月31日`: the day the account is closed. */
const asOf = /截[至止](?:到|至)?\s*(20\d{2})\s*年\s*(?:12\s*月\s*(?:31\s*日|底)|底|末)/;

/** The years at whose end sections 一 and 六 close their account; a comparison may name another. */
export function closingYears(report: Report): StatedYear[] {
  return [1, 6].flatMap((number) =>
    (told(report, number)?.passages ?? []).flatMap(({ text, at }): StatedYear[] => {
      if (!text.includes('截') || !asOf.test(text)) return [];
      const sentence = text.split(/[。！？\n]/).find((one) => asOf.test(one));
      const year = sentence && !comparing.test(sentence) ? Number(asOf.exec(sentence)![1]) : null;
      return year === null ? [] : [{ year, subject: `section-${number}:as-of-${year}`, quote: sentence!.trim().slice(0, 40), at }];
    }),
  );
}

/** What a report says of its year. */
interface Stated {
  readonly openings: readonly StatedYear[];
  readonly period: StatedPeriod | null;
}

/** Two rules ask, and for more than one purpose. */
const statedIn = ofLatest((report: Report): Stated => ({ openings: gatherOpenings(report), period: findPeriod(report) }));

/** The years that the preamble, sections 一, 五 and 六 and their parts open with, in reading order. */
export const openingYears = (report: Report): readonly StatedYear[] => statedIn(report).openings;

/** The counting period as the preamble (or section 一) states it; `null` when it does not. */
export const statedPeriod = (report: Report): StatedPeriod | null => statedIn(report).period;

function gatherOpenings(report: Report): StatedYear[] {
  const { year } = report;
  if (year === null) return [];
  const openings = [1, 5, 6].flatMap((number) => {
    const section = told(report, number)?.section;
    if (!section) return [];
    const parts = [section, ...section.sections].map(({ passages }) => passages[0]);
    return parts.flatMap((passage, at) => (passage ? (openingOf(passage, at === 0 ? `section-${number}` : `section-${number}.${at}`, year) ?? []) : []));
  });
  return [...announcedYear(report), ...openings];
}

const day = String.raw`(20\d{2})年(\d{1,2})月(\d{1,2})日`;
const span = new RegExp(String.raw`${day}(?:起|始|开始)?[，,]?(?:至|到|[-—~～－]{1,2})(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日`);
const until = new RegExp(String.raw`(?:截至|截止|截止到|截至到)${day}`);
/** Only a sentence about the counting itself states the period. */
const counting = /统计(?:的)?(?:期限|时限|时间|周期|区间|数据|截止|截至)|数据统计|(?:数据|情况)的?(?:期限|时限|起止)|报告(?:的)?(?:期限|时限|周期|时间范围)|所列数据/;

/** A report states its period once. */
function findPeriod(report: Report): StatedPeriod | null {
  const joined = joinLines(report.preamble);
  const first = told(report, 1)?.passages.slice(0, 2) ?? [];
  for (const { text, at } of [...joined, ...first]) {
    if (!counting.test(text)) continue;
    for (const sentence of text.replace(/\s+/g, '').split(/[。；;]/)) {
      if (!counting.test(sentence)) continue;
      const both = span.exec(sentence);
      if (both) return { from: date(both[1]!, both[2]!, both[3]!), to: date(both[4] ?? both[1]!, both[5]!, both[6]!), quote: both[0], at };
      const end = until.exec(sentence);
      if (end) return { from: null, to: date(end[1]!, end[2]!, end[3]!), quote: end[0], at };
    }
  }
  return null;
}

/** A preamble torn over lines reads as one text; it stands where its first line does. */
const joinLines = (passages: readonly Passage[]): Passage[] => (passages.length === 0 ? [] : [{ text: passages.map(({ text }) => text).join(''), at: passages[0]!.at }]);

const date = (year: string, month: string, dayOfMonth: string): string => `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;

/**
 * The year the whole text speaks of when it is not the title's: the period (or a second opening) and the overview's
 * opening agree with each other against the title. `null` otherwise.
 */
export function yearAgainstTitle(report: Report): number | null {
  if (report.title === null || report.year === null) return null;
  const years = [...openingYears(report).map(({ year }) => year), ...(periodYear(statedPeriod(report)) ?? [])];
  const [first] = years;
  return years.length >= 2 && first !== report.year && years.every((year) => year === first) ? first! : null;
}

/** The year of a whole-year period. */
const periodYear = (period: StatedPeriod | null): number[] | null => (period?.to.endsWith('-12-31') && (period.from === null || period.from.slice(0, 4) === period.to.slice(0, 4)) ? [Number(period.to.slice(0, 4))] : null);
