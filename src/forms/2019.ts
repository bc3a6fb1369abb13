import { disputes } from './disputes.js';
import type { Form, Line } from './form.js';
import { notices } from './notices.js';
import { otherInOneRow, requestsTable } from './requests.js';
import { sixSections } from './sections.js';

const documents = [
  { id: 'newlyMade', label: '本年新制作数量', en: 'newly made', also: ['本年新制作数', '新制作数量'] },
  { id: 'newlyPublished', label: '本年新公开数量', en: 'newly published', also: ['本年新公开数', '新公开数量'] },
  { id: 'totalPublished', label: '对外公开总数量', en: 'published in total', also: ['对外公开总数'] },
] as const satisfies readonly Line[];

const previousItems = { id: 'previousItems', label: '上一年项目数量', en: 'items last year', also: ['上年项目数量', '上一年项目数'] } as const satisfies Line;
/** The only place in any form where a negative figure is legal. */
const change = { id: 'change', label: '本年增/减', en: 'change this year', also: ['本年增减'], value: 'change' } as const satisfies Line;
const items = [
  previousItems, change, { id: 'decisions', label: '处理决定数量', en: 'decisions', also: ['本年处理决定数量'] },
] as const satisfies readonly Line[];

/** The form of report years 2019 (encouraged) and 2020. Authority: 国办公开办函〔2019〕60号, annex. */
export const form2019 = {
  id: '2019',
  notice: notices.format2019,
  years: [2019, 2020],
  sections: sixSections,
  tables: [
    {
      id: 'disclosure', title: '主动公开政府信息情况', en: 'information disclosed on own initiative', unit: '件', corner: '信息内容',
      blocks: [
        {
          heading: '第二十条第（一）项', columns: documents,
          rows: [
            { id: 'regulations', label: '规章', en: 'regulations' },
            { id: 'normativeDocuments', label: '规范性文件', en: 'normative documents', also: ['行政规范性文件'] },
          ],
        },
        {
          heading: '第二十条第（五）项', columns: items,
          rows: [
            { id: 'licensing', label: '行政许可', en: 'licensing' },
            { id: 'otherServices', label: '其他对外管理服务事项', en: 'other services', also: ['其他对外管理服务'] },
          ],
        },
        {
          heading: '第二十条第（六）项', columns: items,
          rows: [
            { id: 'penalty', label: '行政处罚', en: 'penalties' },
            { id: 'coercion', label: '行政强制', en: 'coercive measures' },
          ],
        },
        { heading: '第二十条第（八）项', columns: [previousItems, change], rows: [{ id: 'fees', label: '行政事业性收费', en: 'administrative fees (items)' }] },
        {
          heading: '第二十条第（九）项',
          columns: [
            { id: 'items', label: '采购项目数量', en: 'procurement items' },
            { id: 'amount', label: '采购总金额', en: 'procurement amount (yuan)', value: 'amount', unit: '元', also: ['采购总金额（元）', '采购金额'] },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购', en: 'central procurement' }],
        },
      ],
    },
    requestsTable(otherInOneRow),
    disputes,
  ],
} as const satisfies Form;
