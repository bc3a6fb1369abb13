import type { Line, Table } from './form.js';
import { statisticsColumns } from './statistics-2014.js';

const columns = [
  ...statisticsColumns,
  { id: 'period', label: '本期实际', en: 'this period', also: ['本期', '本期数'] },
] as const satisfies readonly Line[];

const refusals = [
  { id: 'notGovernmentInformation', label: '“非《规定》所指政府信息”数', en: 'not government information', unit: '条', also: ['非《规定》所指政府信息', '非《条例》所指政府信息'] },
  { id: 'notExisting', label: '“信息不存在”数', en: 'does not exist', unit: '条', also: ['信息不存在'] },
  { id: 'otherBody', label: '“非本部门掌握”数', en: 'not held', unit: '条', also: ['非本部门掌握', '非本机关掌握'] },
  { id: 'unclear', label: '“申请内容不明确”数', en: 'unclear', unit: '条', also: ['申请内容不明确'] },
  ...(['1', '2', '3', '4', '5', '6'] as const).map((number) => ({ id: `exempt${number}`, label: `“免予公开范围${number}”数`, en: `exempt, case ${number}`, unit: '条', also: [`免予公开范围${number}`] })),
  { id: 'other', label: '“其他原因”数', en: 'other reasons', unit: '条', also: ['其他原因', '不予公开的其他原因'] },
] satisfies readonly Line[];

/**
 * Tables of 2008 to 2013, before there was a national one: the coded form of 35 lines (codes left out of the labels)
 * and the form of Fujian share their lines. Authority: none national; 国务院令第492号 asks for the figures.
 */
const rows: readonly Line[] = [
  {
    id: 'disclosed', label: '主动公开信息数', en: 'information disclosed', unit: '条', holds: true, also: ['主动公开政府信息数'],
    children: [
      { id: 'fullText', label: '其中：全文电子化', en: 'full text online', unit: '条', also: ['全文电子化', '其中全文电子化', '全文电子化的主动公开信息数'] },
      { id: 'website', label: '其中：1.网站公开', en: 'on the website', unit: '条', also: ['网站公开', '网站公开数', '政府网站公开数'] },
      { id: 'gazette', label: '2.政府公报公开', en: 'in the gazette', unit: '条', also: ['政府公报公开数'] },
    ],
  },
  { id: 'normativeDocuments', label: '新增的行政规范性文件数', en: 'new normative documents', unit: '条', also: ['新增行政规范性文件数'] },
  { id: 'services', label: '提供服务类信息数', en: 'service information', unit: '条' },
  { id: 'visits', label: '网站专栏页面访问量', en: 'page visits', unit: '人次' },
  { id: 'receptions', label: '现场接待人数', en: 'people received', unit: '人次' },
  { id: 'onlineInquiries', label: '网上咨询数', en: 'online inquiries', unit: '人次' },
  { id: 'calls', label: '咨询电话接听数', en: 'calls answered', unit: '人次' },
  { id: 'catalogue', label: '依申请公开信息目录数', en: 'catalogue of information on request', unit: '条' },
  {
    id: 'received', label: '申请总数', en: 'requests', unit: '条', sums: 'below', also: ['受理依申请公开信息总数', '受理政府信息依申请公开总数', '依申请公开信息申请总数'],
    children: [
      { id: 'inPerson', label: '其中：1.当面申请数', en: 'in person', unit: '条', also: ['当面申请数'] },
      { id: 'fax', label: '2.传真申请数', en: 'by fax', unit: '条' },
      { id: 'email', label: '3.电子邮件申请数', en: 'by email', unit: '条' },
      { id: 'online', label: '4.网上申请数', en: 'online', unit: '条' },
      { id: 'letter', label: '5.信函申请数', en: 'by letter', unit: '条' },
      { id: 'other', label: '6.其它形式申请数', en: 'in other forms', unit: '条', also: ['其他形式申请数'] },
    ],
  },
  {
    id: 'replies', label: '对申请的答复总数', en: 'replies', unit: '条', sums: 'below', also: ['对申请的答复数'],
    children: [
      { id: 'granted', label: '其中：1.同意公开答复数', en: 'granted', unit: '条', also: ['同意公开答复数'] },
      { id: 'partiallyGranted', label: '2.同意部分公开答复数', en: 'partially granted', unit: '条' },
      { id: 'denied', label: '3.否决公开答复数', en: 'denied', unit: '条', also: ['否决公开答复总数'], sums: 'below', children: refusals },
    ],
  },
  { id: 'reviews', label: '行政复议数', en: 'administrative reviews', unit: '件' },
  { id: 'lawsuits', label: '行政诉讼数', en: 'lawsuits', unit: '件' },
  {
    id: 'appeals', label: '行政申诉数', en: 'administrative appeals', unit: '件', holds: true, also: ['行政申诉、举报数'],
    children: [{ id: 'firstHandling', label: '其中：对本部门首次处理不满意的行政申诉数', en: 'against the first handling', unit: '件', also: ['对本部门首次处理不满意的行政申诉数'] }],
  },
];

/** The table of the years before 2014, with the columns of all its makers: a document has some of them. */
export const statistics2008 = {
  id: 'statistics', title: '政府信息公开情况统计表', en: 'statistics of information disclosure', unit: '', corner: '指标名称',
  blocks: [{ columns, rows }],
} as const satisfies Table;
