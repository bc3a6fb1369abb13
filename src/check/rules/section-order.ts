import { formOf, notices, numerals } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { sectionNumber } from './section-missing.js';

export const sectionOrder = defineRule<{ readonly heading: string; readonly printed: number | null; readonly official: number | null; readonly fault: 'number' | 'order' | 'twice' }>({
  id: 'section-order', group: 'structure', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '部分的序号或顺序有误', en: 'Sections are misnumbered or out of order' },
  why: { zh: '六个部分按一至六的顺序排列，每个只出现一次。', en: 'The six sections stand in the order of their numbers, each once.' },
  authority: [{ notice: notices.format2021, place: { zh: '附件', en: 'annex' } }],
  mend: { zh: '改正序号，或把各部分移回原位。', en: 'Mend the number, or move the section to its place.' },
  right: { sections: {} },
  wrong: { text: '青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n2023年工作有序开展。\n四、主动公开政府信息情况\n' },
  *find({ report }) {
    // The sheets of a workbook stand beside one another: only within a sheet there is an order.
    const last = new Map<string, number>();
    const seen = new Set<number>();
    for (const { heading, number: printed, at } of report.sections) {
      const official = sectionNumber(report.form, heading);
      if (official === null) continue;
      const again = seen.has(official);
      // A section's table is printed once more in an annex, or on a sheet of its own, under the same heading.
      if (again && formOf(report.form)!.sections.some(({ number, table }) => number === official && table)) continue;
      const sheet = at.in === 'sheet' ? at.sheet : '';
      const before = last.get(sheet) ?? 0;
      const fault = again ? 'twice' : printed !== null && printed !== official ? 'number' : official < before ? 'order' : null;
      seen.add(official);
      last.set(sheet, Math.max(before, official));
      if (fault) yield { subject: `section-${official}`, at, facts: { heading, printed, official, fault } };
    }
  },
  say({ facts: { heading, printed, official, fault } }) {
    const numeral = (number: number | null): string => (number === null ? '' : numerals.charAt(number - 1));
    if (fault === 'twice') return { zh: `「${heading}」出现了两次`, en: `“${heading}” stands there twice` };
    if (fault === 'order') return { zh: `「${heading}」应在前面，顺序有误`, en: `“${heading}” is out of order` };
    return { zh: `「${heading}」的序号写作「${numeral(printed)}」，应为「${numeral(official)}」`, en: `“${heading}” is numbered ${printed}; it is section ${official}` };
  },
});
