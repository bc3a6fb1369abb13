import type { Report } from '../../src/model/index.js';
import { writers } from '../../src/write/index.js';
import { spoilt, type Cells } from '../check/cases.js';

/** A correct report as text: the sample's, for another body and year, with figures that are not another's. */
export function textOf(organization: string, year: number, cells: Cells = {}): string {
  const report: Report = { ...spoilt(cells), organization, year, title: `${organization}${year}年政府信息公开工作年度报告` };
  return writers['markdown']!.report(report, { lang: 'zh' }, 0).replaceAll('2023年', `${year}年`);
}

