import type { CellPath } from '../../forms/index.js';
import { notices } from '../../forms/index.js';
import { figureOf } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

const cells: readonly CellPath[] = ['issued', 'repealed', 'inForce', 'newlyMade'].map((what) => `disclosure.regulations.${what}`);

/** A county, district, banner, town or one of their organs, by the place its name begins with. 新区 and 自治区 may make regulations or contain who may. */
function isBelowCity(organization: string): boolean {
  const name = organization.replace(/城乡|乡村|城镇|乡镇|景区|园区|社区|片区|库区/g, '');
  return /^[\u4e00-\u9fff]{2,12}?(?:县|旗|镇|乡|街道|(?<!自治|新|地|行政|合作|试验|实验|示范)区)/.test(name);
}

export const regulationsUnlikely = defineRule<{ readonly organization: string; readonly figure: number }>({
  id: 'regulations-unlikely', group: 'text', severity: 'warning', forms: currentForms,
  title: { zh: '没有规章制定权的机关填了规章', en: 'Regulations reported by a body that cannot make any' },
  why: {
    zh: '规章由国务院部门、省级和设区的市（自治州）人民政府制定；县区、乡镇及其部门填了规章，多半是把规范性文件填错了行。',
    en: 'Only ministries, provinces and cities with districts make regulations; a county, town or its organ has most likely filled in the wrong row.',
  },
  authority: [
    { place: { zh: '《中华人民共和国立法法》关于规章制定权的规定', en: 'Legislation Law, on who makes regulations' } },
    { notice: notices.format2021, place: { zh: '表二「规章」行', en: 'table 2, row 规章' } },
  ],
  mend: { zh: '规范性文件填到「行政规范性文件」行；确有委托或代管等情况的，在报告中说明。', en: 'Move normative documents to their own row, or explain.' },
  right: { cells: { 'disclosure.regulations.issued': 0 } },
  wrong: { cells: { 'disclosure.regulations.issued': 2, 'disclosure.regulations.inForce': 2 } },
  *find({ report }) {
    if (report.organization === null || !isBelowCity(report.organization)) return;
    const filled = cells.filter((cell) => (figureOf(report, cell) ?? 0) > 0);
    const [first] = filled;
    if (!first) return;
    const figure = figureOf(report, first)!;
    yield { subject: 'disclosure.regulations', at: report.cells.get(first)!.at, cells: filled, actual: figure, facts: { organization: report.organization, figure } };
  },
  say: ({ facts: { organization, figure } }) => ({
    zh: `「规章」填了 ${figure}，而${organization}没有规章制定权`,
    en: `${figure} regulations, but ${organization} has no power to make any`,
  }),
});
