// Whose figures a clause gives: the report's own body's, or another's, or a wider or narrower area's.
import type { Token } from './tokens.js';

/** The body a report is of, as far as sentences can refer to it. */
export interface Body {
  /** `null` when the report names none: then a clause about any area may be about another. */
  readonly name: string | null;
  /** 区, 县, 镇 … for the report of a government or a whole area; `null` for an organ. */
  readonly level: string | null;
}

const levels = ['省', '自治区', '市', '区', '县', '旗', '州', '盟', '镇', '乡', '街道'];
const governments = ['人民政府', '政府', '管委会', '管理委员会', '办事处', '委员会'];

/** The body of a name; the level is read off how the name of a government ends. */
export function bodyOf(name: string | null): Body {
  const government = governments.find((one) => name?.endsWith(one)) ?? '';
  const place = name?.slice(0, name.length - government.length);
  const level = levels.find((one) => place?.endsWith(one));
  return { name, level: level === undefined ? null : level === '自治区' ? '区' : level };
}

/** No longer name is told by its ending. */
const longestName = 14;
/** Endings of bodies that act: 市教育局收到…. */
const bodyEnding = /([\u4e00-\u9fff]{1,12}?)(局|委|厅|办公室|政府办|镇|乡|街道|街道办|办事处|中心|委员会|公司|法院|大队|支队|分局|政府|管委会|学校|医院)$/;
/** Without a place before it. */
const nameless = /^(?:街道办|街道办事处|办事处)$/;
const lastOfBody = new Set('局委厅室办镇乡道处心会司院队府校');
const ownWords = /(?:我|本|全|该)[\u4e00-\u9fff]{0,2}$/;

/** What a token says of the body: its own figures, another's, or nothing. */
export function scopeOf({ means, word }: Token, body: Body): 'own' | 'elsewhere' | null {
  switch (means.is) {
    case 'area':
      return body.level !== null && means.level === body.level ? 'own' : 'elsewhere';
    case 'self':
      return body.level === null ? 'own' : null;
    case 'office':
      return body.level === null && body.name !== null && /办(?:公室|公厅)?$/.test(body.name) ? 'own' : 'elsewhere';
    case 'others':
      return 'elsewhere';
    case 'unknown':
      return namedBody(word, body);
    default:
      return null;
  }
}

/** A body named in full or in short: our own when one name ends with the other. A government is named by its place. */
function namedBody(word: string, { name, level }: Body): 'own' | 'elsewhere' | null {
  if (!lastOfBody.has(word.at(-1)!)) return null;
  const found = bodyEnding.exec(word.slice(-longestName))?.[0] ?? nameless.exec(word)?.[0];
  if (!found || ownWords.test(word)) return null;
  const [named, ours] = [placeOf(found), placeOf(name ?? '')];
  if (named.length < 2 || nameless.test(found)) return level === '镇' || level === '乡' || level === '街道' ? 'own' : 'elsewhere';
  return ours !== '' && (ours.endsWith(named) || named.endsWith(ours)) ? 'own' : 'elsewhere';
}

const placeOf = (name: string): string => name.replace(/(?:人民)?政府$|管委会$|管理委员会$|办事处$/, '');
