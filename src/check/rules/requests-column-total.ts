import { notices } from '../../forms/index.js';
import { saySum, sumRule } from './sums.js';

export const requestsColumnTotal = sumRule({
  id: 'requests-column-total',
  title: { zh: '表三纵向合计不成立', en: 'Table 3: a column does not add up' },
  why: {
    zh: '「（七）总计」是（一）至（六）各项办理结果之和；区分处理的只计入「部分公开」，不再计入其他情形。',
    en: '(7) is the sum of the results (1) to (6); a partly granted request counts there and nowhere else.',
  },
  authority: [
    { notice: notices.format2021, place: { zh: '表三「（七）总计」行、「（二）部分公开」行说明', en: 'table 3, rows （七） and （二）' } },
  ],
  mend: {
    zh: '核对这一列各项办理结果与「（七）总计」；如果多出的数恰好等于「部分公开」，多半是部分公开的件数又计入了别的情形。',
    en: 'Check the results of the column and (7). If the surplus equals “partially granted”, those were probably counted twice.',
  },
  right: { cells: { 'requests.results.total.naturalPerson': 12 } },
  wrong: { cells: { 'requests.results.total.naturalPerson': 11 } },
  say: (found) => saySum(found, { zh: '各项办理结果', en: 'the results' }),
});
