import type { Line, Table } from './form.js';

const outcomes = [
  { id: 'upheld', label: '结果维持', en: 'upheld', also: ['维持'] },
  { id: 'corrected', label: '结果纠正', en: 'corrected', also: ['纠正'] },
  { id: 'other', label: '其他结果', en: 'other outcome', also: ['其他'] },
  { id: 'pending', label: '尚未审结', en: 'pending', also: ['未审结', '尚未办结'] },
  { id: 'total', label: '总计', en: 'total', also: ['合计'], sums: 'beside' },
] as const satisfies readonly Line[];

/** Table 四: one row of fifteen figures under three levels of headings, the same in both forms. There is no total of all litigation. */
export const disputes = {
  id: 'disputes', title: '政府信息公开行政复议、行政诉讼情况', en: 'administrative review and litigation', unit: '件',
  blocks: [
    {
      rows: [{ label: '', en: '' }],
      columns: [
        { id: 'reconsideration', label: '行政复议', en: 'administrative review', children: outcomes },
        {
          label: '行政诉讼', en: 'litigation',
          children: [
            { id: 'litigationDirect', label: '未经复议直接起诉', en: 'litigation without review', also: ['未经复议直接起诉的', '直接起诉'], children: outcomes },
            { id: 'litigationAfterReconsideration', label: '复议后起诉', en: 'litigation after review', also: ['复议后起诉的', '经复议后起诉'], children: outcomes },
          ],
        },
      ],
    },
  ],
} as const satisfies Table;
