import { disputes } from './disputes.js';
import type { Form, Line } from './form.js';
import { notices } from './notices.js';
import { otherInThreeRows, requestsTable } from './requests.js';
import { sixSections } from './sections.js';

const documents = [
  { id: 'issued', label: '本年制发件数', en: 'issued this year', also: ['制发件数', '本年发件', '本年制发数'] },
  { id: 'repealed', label: '本年废止件数', en: 'repealed this year', also: ['废止件数', '本年废止数'] },
  { id: 'inForce', label: '现行有效件数', en: 'in force', also: ['现行有效件', '现行有效数'] },
] as const satisfies readonly Line[];

const decisions = [{ id: 'decisions', label: '本年处理决定数量', en: 'decisions this year', also: ['处理决定数量'] }] as const satisfies readonly Line[];

/** The form in force for report years from 2021. Authority: 国办公开办函〔2021〕30号, annex. */
export const form2021 = {
  id: '2021',
  notice: notices.format2021,
  years: [2021, null],
  sections: sixSections,
  tables: [
    {
      id: 'disclosure', title: '主动公开政府信息情况', en: 'information disclosed on own initiative', unit: '件', corner: '信息内容',
      blocks: [
        {
          heading: '第二十条第（一）项', columns: documents,
          rows: [
            { id: 'regulations', label: '规章', en: 'regulations' },
            { id: 'normativeDocuments', label: '行政规范性文件', en: 'normative documents', also: ['规范性文件'] },
          ],
        },
        { heading: '第二十条第（五）项', columns: decisions, rows: [{ id: 'licensing', label: '行政许可', en: 'licensing' }] },
        {
          heading: '第二十条第（六）项', columns: decisions,
          rows: [
            { id: 'penalty', label: '行政处罚', en: 'penalties' },
            { id: 'coercion', label: '行政强制', en: 'coercive measures' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [
            {
              id: 'amount', label: '本年收费金额（单位：万元）', en: 'amount charged (10,000 yuan)', value: 'amount', unit: '万元',
              also: ['本年收费金额', '收费金额', '本年收费金额（万元）', '本年收费金额（单位：元）'],
            },
          ],
          rows: [{ id: 'fees', label: '行政事业性收费', en: 'administrative fees' }],
        },
      ],
    },
    requestsTable(otherInThreeRows),
    disputes,
  ],
} as const satisfies Form;
