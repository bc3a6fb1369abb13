import { bodyEndings, placeless } from './body-name.js';

const announcing = /公布|编制|制作|发布|公开|形成|撰写|现将|特将/g;
const announced = new RegExp(`^([\\u4e00-\\u9fff（）()]{2,40}?(?:${bodyEndings})(?:[（(][\\u4e00-\\u9fff]{1,20}[)）])?)(20\\d{2})年(?:度)?(?:政府信息公开|信息公开|政务公开)`);
/** What is said of a body without its place, of many, or of none. */
const nameless = new RegExp(`^(?:${placeless}|关于|做好|开展)`);
/** As far as a name and what follows it reach. */
const reach = 64;

/**
 * The body whose report of this year a text announces where no title does: `现公布青河县档案局2023年政府信息公开工作年度报告`.
 * `null` where it names none, names it without its place (`区统计局`), or names two.
 */
export function announcedBody(text: string, year: number): string | null {
  const plain = text.replace(/\s+/g, '');
  const names = new Set<string>();
  for (const { index, 0: verb } of plain.matchAll(announcing)) {
    const behind = plain.slice(index + verb.length, index + verb.length + reach).replace(/^[了《]+/, '');
    const [, name, of] = announced.exec(behind) ?? [];
    if (name && Number(of) === year && !nameless.test(name) && name.search(announcing) < 0) names.add(name);
  }
  return names.size === 1 ? [...names][0]! : null;
}
