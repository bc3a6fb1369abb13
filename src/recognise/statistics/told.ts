import type { CellPath } from '../../forms/index.js';
import type { Told } from '../glued/remarks.js';

const sentence = /(20\d\d)\s*年[度]?([^。；，,\n]{0,24}?)主动公开(?:政府)?信息(?:数|总数)?(?:共|共计|合计|计|总计|为)?\s*(\d+)\s*条/g;
/** Of another year, of all years, of a part of the bodies or of the information: another figure than the table's. */
const other = /\d年|累计|历年|以来|截至|截止|其中|部分|单位|部门|乡镇|街道|通过/;
/** Lines that such a sentence speaks of, whichever of them the table has. */
const cells: readonly CellPath[] = ['statistics.documents.year', 'statistics.disclosed.year'];

/**
 * What the sentences of a report say its statistics table should hold: `2015年全区主动公开政府信息2949条`. Good enough
 * to choose between figures that the digits of the table leave open, and for no more.
 */
export function toldBy(text: string, year: number | null): ReadonlyMap<CellPath, Told> {
  const said = new Map([...text.matchAll(sentence)].filter(([, of, between = '']) => Number(of) === year && !other.test(between)).map(([quote, , , figure]) => [Number(figure), quote]));
  const [first] = said;
  return new Map(said.size === 1 && first ? cells.map((cell) => [cell, { value: first[0], quote: first[1] }]) : []);
}
