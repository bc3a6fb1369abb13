import { simplified } from '../forms/index.js';
import type { Strip } from './strip.js';
import { likeliestTitle, type Title } from './title-choice.js';

export type { Title } from './title-choice.js';

/** Longer text is no title. */
const longestTitle = 120;
/** A title is looked for in so many rows before the first section. */
const farthest = 400;

/** The report's title among the rows before its first section; `null` when there is none. A title may be torn over lines. */
export function titleOf(strips: readonly Strip[], until: number): Title | null {
  const found = titlesIn(strips, Math.min(until, farthest, strips.length));
  return found.length < 2 ? (found[0] ?? null) : likeliestTitle(found, strips.slice(0, until + opening));
}

/** So many rows from the first section on tell which year it is of. */
const opening = 4;

function titlesIn(strips: readonly Strip[], end: number): Title[] {
  const found: Title[] = [];
  for (let index = 0; index < end; index++) {
    const text = lineOf(strips[index]!);
    if (text === null) continue;
    const brokenEnd = text.length <= longestEnd && /[告报報]$/.test(text) ? endedBy(strips, index, text) : null;
    if (brokenEnd) found.push(titleAt(index, parseTitle(brokenEnd)!));
    if (!endsLikeTitle(text)) continue;
    const own = parseTitle(text);
    const title = own && own.organization !== null && own.year !== null ? titleAt(index, own) : tornTitle(strips, index);
    if (title) found.push(title);
  }
  return found;
}

/** What a title says, wherever it stands. */
type TitleWords = Pick<Title, 'text' | 'organization' | 'year'>;

const titleAt = (index: number, { text, organization, year }: TitleWords, torn = false): Title => ({ text, organization, year, index, end: index, torn, contested: false });

/** The whole title that a line ends which began one or two lines over it; `null` for none. */
function endedBy(strips: readonly Strip[], index: number, end: string): string | null {
  let text = end;
  for (let over = index - 1; over >= Math.max(0, index - 2); over--) {
    text = (lineOf(strips[over]!) ?? '') + text;
    if (isWholeTitle(text)) return text;
  }
  return null;
}

/** What may stand alone on the last line of a title: 度报告, 工作年度报告. */
const longestEnd = 8;

/** Whether a line reads like the whole title of a report: a body, a year, and what it is. */
export function isWholeTitle(text: string): boolean {
  if (text.length > longestTitle || !endsLikeTitle(text)) return false;
  const parsed = parseTitle(text);
  return parsed !== null && parsed.organization !== null && parsed.year !== null;
}

const lineOf = ({ alone }: Strip): string | null => (alone !== null && alone.length <= longestTitle ? plainly(alone) : null);

/** Without blanks, its digits half width. */
export const plainly = (text: string): string => (/[\s０-９]/.test(text) ? text.replace(/\s+/g, '').replace(/[０-９]/g, (digit) => digit.normalize('NFKC')) : text);

function endsLikeTitle(text: string): boolean {
  if (!text.includes('公') || !/[报報]/.test(text)) return false;
  const plain = simplified(plainly(text));
  return plain.includes('公开') && /(?:年度报告|年报|工作报告|情况的?报告)(?:[（(].{0,12}[)）])?$/.test(plain) && !/[。；>＞»→]|当前位置|首页|(?:公开|年报|网站|目录)[^/／|｜]*[/／|｜]|^[上下]一[篇页条]|^相关/.test(plain);
}

/** The lines over a title that say no body or no year, taken in as long as they are short and end no sentence. */
function tornTitle(strips: readonly Strip[], index: number): Title | null {
  let text = lineOf(strips[index]!)!;
  for (let over = index - 1; over >= Math.max(0, index - 3); over--) {
    const line = lineOf(strips[over]!);
    if (line === null || line.length > 40 || /[。，；：:]/.test(line) || /^[-—\d]+$/.test(line) || endsLikeTitle(line)) break;
    text = line + text;
    const parsed = parseTitle(text);
    if (parsed?.organization && parsed.year !== null) return titleAt(index, parsed, true);
  }
  const below = strips[index + 1] && lineOf(strips[index + 1]!);
  const year = below && !endsLikeTitle(below) ? yearIn(below) : null;
  const parsed = parseTitle(text);
  const named = below && bodyAlone.test(simplified(below)) ? below : null;
  return parsed && titleAt(index, { text: parsed.text, organization: parsed.organization ?? named, year: parsed.year ?? (below && below.length < 16 ? year : null) }, true);
}

/** A body's name by itself, as it stands under a title that names none. */
const bodyAlone = /^[\u4e00-\u9fff]{2,30}(?:局|委员会|办公室|办公厅|人民政府|厅|中心|办事处|大队|支队|总队|学院|大学|海关)$/;

const titleShape = /^(.*?)[（(]?(20\d{2}|二[〇○零O0][一二三四五六七八九〇○零0]{2})[)）]?(?:年度?|年)?(.*)$/s;
const kind = /(?:关于)?(?:年度)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:的)?(?:年度|年)?(?:情况)?的?(?:报告|年报|工作报告).*$/;

function parseTitle(line: string): TitleWords | null {
  const text = plainly(line).replace(/^(?:标题|题名)[:：]/, '');
  if (!text) return null;
  const plain = simplified(text);
  const found = titleShape.exec(plain);
  if (!found) return { text, organization: asPrinted(organization(plain.replace(kind, '')), plain, text), year: null };
  const [, before = '', year = '', after = ''] = found;
  return { text, organization: asPrinted(organization(before.replace(kind, '')) ?? organization(after.replace(kind, '')), plain, text), year: readYear(year) };
}

/** A name in the characters of the title, which may be traditional ones: they are as many. */
function asPrinted(name: string | null, plain: string, text: string): string | null {
  const at = name === null || plain === text ? -1 : plain.indexOf(name);
  return at < 0 ? name : text.slice(at, at + name!.length);
}

/** A body's name; a blank that waits for one (`（单位名称）`, in our own template) is none. */
function organization(text: string): string | null {
  const name = text.replace(/^(?:[【[][^】\]]{0,8}[】\]]|[^\u4e00-\u9fffA-Za-z（(]{1,4})/, '').replace(/^(?:关于|附件\d*[:：]?)/, '').replace(/(?:(?:政府|政务)?信息公开(?:工作)?|政务公开(?:工作)?|关于|的|[（(《])+$/, '').replace(/^[《]/, '');
  return name.length >= 2 && name.length <= 60 && !/[。，；：]|单位名称/.test(name) ? name : null;
}

const chineseDigits = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));

/** The number of a year in digits or numerals: `2023`, `二〇二三`, `二○二三`. */
export function readYear(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return [...text.replace(/[○零O0]/g, '〇')].reduce((year, char) => year * 10 + (chineseDigits.get(char) ?? 0), 0);
}

/** The first year named in a text, 20xx; `null` when there is none. */
export function yearIn(text: string): number | null {
  const found = /(20\d{2})\s*年/.exec(text);
  return found ? Number(found[1]) : null;
}
