import type { Line, Table } from './form.js';

/** Columns of every statistics table: the report year, and (in some provinces) all years together. */
export const statisticsColumns = [
  { id: 'year', label: '统计数', en: 'this year', also: ['本年', '本年度', '年度', '本年累计', '数量', '数值'] },
  { id: 'cumulative', label: '历年累计', en: 'all years', also: ['累计', '累计数', '历年累计数'] },
] as const satisfies readonly Line[];

const channels = [
  { id: 'gazette', label: '1.政府公报公开政府信息数', en: 'in the gazette', unit: '条' },
  { id: 'website', label: '2.政府网站公开政府信息数', en: 'on the website', unit: '条' },
  { id: 'weibo', label: '3.政务微博公开政府信息数', en: 'on Weibo', unit: '条' },
  { id: 'wechat', label: '4.政务微信公开政府信息数', en: 'on WeChat', unit: '条' },
  { id: 'other', label: '5.其他方式公开政府信息数', en: 'in other ways', unit: '条' },
] as const satisfies readonly Line[];

const disclosure = {
  label: '一、主动公开情况', en: 'I. disclosed on own initiative',
  children: [
    {
      id: 'disclosed', label: '（一）主动公开政府信息数', en: 'information disclosed', unit: '条', holds: true,
      also: ['主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '主动公开政府信息数（不同渠道和方式公开相同信息计一条）'],
      children: [{ id: 'normativeDocuments', label: '其中：主动公开规范性文件数', en: 'of these, normative documents', unit: '条', also: ['主动公开规范性文件数'] }],
    },
    { id: 'normativeDocumentsIssued', label: '制发规范性文件总数', en: 'normative documents issued', unit: '件', also: ['制发规范性文件数'] },
    { id: 'channels', label: '（二）通过不同渠道和方式公开政府信息的情况', en: 'by channel', also: ['通过不同渠道和方式公开政府信息情况'], children: channels },
  ],
} as const satisfies Line;

const responses = {
  id: 'responses', label: '二、回应解读情况', en: 'II. responses and interpretation',
  children: [
    {
      id: 'total', label: '（一）回应公众关注热点或重大舆情数', en: 'public concerns answered', unit: '次',
      also: ['回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计一次）'],
    },
    {
      label: '（二）通过不同渠道和方式回应解读的情况', en: 'by channel', also: ['通过不同渠道和方式回应解读情况'],
      children: [
        {
          id: 'pressConferences', label: '1.参加或举办新闻发布会总次数', en: 'press conferences', unit: '次', holds: true,
          children: [{ id: 'leaders', label: '其中：主要负责同志参加新闻发布会次数', en: 'with the head present', unit: '次', also: ['主要负责同志参加新闻发布会次数'] }],
        },
        {
          id: 'interviews', label: '2.政府网站在线访谈次数', en: 'online interviews', unit: '次', holds: true,
          children: [{ id: 'leaders', label: '其中：主要负责同志参加政府网站在线访谈次数', en: 'with the head present', unit: '次', also: ['主要负责同志参加政府网站在线访谈次数'] }],
        },
        { id: 'interpretations', label: '3.政策解读稿件发布数', en: 'policy interpretations', unit: '篇' },
        { id: 'socialMedia', label: '4.微博微信回应事件数', en: 'answered on Weibo and WeChat', unit: '次' },
        { id: 'other', label: '5.其他方式回应事件数', en: 'answered in other ways', unit: '次' },
      ],
    },
  ],
} as const satisfies Line;

const denials = [
  { id: 'stateSecret', label: '其中：1.涉及国家秘密', en: 'state secret', unit: '件', also: ['涉及国家秘密', '涉及国家秘密数'] },
  { id: 'tradeSecret', label: '2.涉及商业秘密', en: 'trade secret', unit: '件', also: ['涉及商业秘密数'] },
  { id: 'privacy', label: '3.涉及个人隐私', en: 'privacy', unit: '件', also: ['涉及个人隐私数'] },
  { id: 'publicSafety', label: '4.危及国家安全、公共安全、经济安全和社会稳定', en: 'security and stability', unit: '件', also: ['危及国家安全、公共安全、经济安全和社会稳定数'] },
  { id: 'notGovernmentInformation', label: '5.不是《条例》所指政府信息', en: 'not government information', unit: '件', also: ['不是《条例》所指政府信息数'] },
  { id: 'otherLaw', label: '6.法律法规规定的其他情形', en: 'other cases of law', unit: '件', also: ['法律法规规定的其他情形数'] },
] as const satisfies readonly Line[];

const requests = {
  id: 'requests', label: '三、依申请公开情况', en: 'III. requests',
  children: [
    {
      id: 'received', label: '（一）收到申请数', en: 'requests received', unit: '件', sums: 'below',
      children: [
        { id: 'inPerson', label: '1.当面申请数', en: 'in person', unit: '件' },
        { id: 'fax', label: '2.传真申请数', en: 'by fax', unit: '件' },
        { id: 'online', label: '3.网络申请数', en: 'online', unit: '件' },
        { id: 'letter', label: '4.信函申请数', en: 'by letter', unit: '件' },
      ],
    },
    {
      id: 'completed', label: '（二）申请办结数', en: 'requests completed', unit: '件', sums: 'below',
      children: [
        { id: 'onTime', label: '1.按时办结数', en: 'on time', unit: '件' },
        { id: 'extended', label: '2.延期办结数', en: 'after extension', unit: '件' },
      ],
    },
    {
      id: 'answered', label: '（三）申请答复数', en: 'requests answered', unit: '件', sums: 'below',
      children: [
        { id: 'alreadyPublic', label: '1.属于已主动公开范围数', en: 'already public', unit: '件' },
        { id: 'granted', label: '2.同意公开答复数', en: 'granted', unit: '件' },
        { id: 'partiallyGranted', label: '3.同意部分公开答复数', en: 'partially granted', unit: '件' },
        { id: 'denied', label: '4.不同意公开答复数', en: 'denied', unit: '件', sums: 'below', children: denials },
        { id: 'otherBody', label: '5.不属于本行政机关公开数', en: 'other body', unit: '件' },
        { id: 'notExisting', label: '6.申请信息不存在数', en: 'does not exist', unit: '件' },
        { id: 'toBeCorrected', label: '7.告知作出更改补充数', en: 'to be completed', unit: '件' },
        { id: 'otherWay', label: '8.告知通过其他途径办理数', en: 'to be handled otherwise', unit: '件' },
      ],
    },
  ],
} as const satisfies Line;

const outcomes = (upheld: Line): readonly Line[] => [
  upheld,
  { id: 'corrected', label: '（二）被依法纠错数', en: 'corrected', unit: '件' },
  { id: 'other', label: '（三）其他情形数', en: 'other', unit: '件' },
];

const means = {
  label: '八、机构建设和保障经费情况', en: 'VIII. organization and funds',
  children: [
    { id: 'offices', label: '（一）政府信息公开工作专门机构数', en: 'offices', unit: '个' },
    { id: 'readingPoints', label: '（二）设置政府信息公开查阅点数', en: 'reading points', unit: '个' },
    {
      id: 'staff', label: '（三）从事政府信息公开工作人员数', en: 'staff', unit: '人', sums: 'below',
      children: [
        { id: 'fullTime', label: '1.专职人员数', en: 'full time', unit: '人', also: ['专职人员数（不包括政府公报及政府网站工作人员数）'] },
        { id: 'partTime', label: '2.兼职人员数', en: 'part time', unit: '人' },
      ],
    },
    {
      id: 'funds', label: '（四）政府信息公开专项经费', en: 'funds', unit: '万元', value: 'amount',
      also: ['政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）'],
    },
  ],
} as const satisfies Line;

const meetings = {
  label: '九、政府信息公开会议和培训情况', en: 'IX. meetings and training',
  children: [
    { id: 'meetings', label: '（一）召开政府信息公开工作会议或专题会议数', en: 'meetings', unit: '次' },
    { id: 'trainings', label: '（二）举办各类培训班数', en: 'trainings', unit: '次' },
    { id: 'trained', label: '（三）接受培训人员数', en: 'people trained', unit: '人次' },
  ],
} as const satisfies Line;

/**
 * The national table. Its head and first rows are confirmed by published reports, the rest of its list is not: what it
 * adds up to is worth a warning, never an error. Authority: 国办发〔2014〕32号.
 */
const national: readonly Line[] = [
  disclosure, responses, requests,
  {
    id: 'reconsideration', label: '四、行政复议数量', en: 'IV. administrative review', unit: '件', sums: 'below',
    children: outcomes({ id: 'upheld', label: '（一）维持具体行政行为数', en: 'upheld', unit: '件' }),
  },
  {
    id: 'litigation', label: '五、行政诉讼数量', en: 'V. litigation', unit: '件', sums: 'below',
    children: outcomes({
      id: 'upheld', label: '（一）维持具体行政行为或者驳回原告诉讼请求数', en: 'upheld', unit: '件', also: ['维持具体行政行为或驳回原告诉讼请求数'],
    }),
  },
  { id: 'complaints', label: '六、举报投诉数量', en: 'VI. complaints', unit: '件', also: ['举报投诉数'] },
  { id: 'fees', label: '七、依申请公开信息收取的费用', en: 'VII. fees for requests', unit: '万元', value: 'amount' },
  means, meetings,
];

/** The table of Fujian and its cities, with 历年累计; of Anhui, the rows it adds. */
const provincial: readonly Line[] = [
  {
    id: 'documents', label: '主动公开文件数', en: 'documents disclosed', unit: '条', holds: true,
    children: [
      { id: 'website', label: '其中：1.政府网站公开数', en: 'on the website', unit: '条', also: ['政府网站公开数'] },
      { id: 'gazette', label: '2.政府公报公开数', en: 'in the gazette', unit: '条' },
    ],
  },
  {
    id: 'accepted', label: '受理依申请公开信息总数', en: 'requests accepted', unit: '条', sums: 'below', also: ['受理政府信息依申请公开总数'],
    children: [
      { id: 'inPerson', label: '其中：1.当面申请数', en: 'in person', unit: '条', also: ['当面申请数'] },
      { id: 'online', label: '2.网上申请数', en: 'online', unit: '条' },
      { id: 'letterOrFax', label: '3.信函、传真申请数', en: 'by letter or fax', unit: '条' },
    ],
  },
  {
    id: 'replies', label: '对申请的答复总数', en: 'replies', unit: '条', sums: 'below',
    children: [
      { id: 'granted', label: '其中：1.同意公开答复数', en: 'granted', unit: '条', also: ['同意公开答复数'] },
      { id: 'partiallyGranted', label: '2.同意部分公开答复数', en: 'partially granted', unit: '条' },
      { id: 'denied', label: '3.不予公开答复数', en: 'denied', unit: '条' },
      { id: 'other', label: '4.其他类型答复数', en: 'other replies', unit: '条' },
    ],
  },
  { id: 'feesReduced', label: '政府信息公开收费减免金额', en: 'fees reduced (yuan)', unit: '元', value: 'amount' },
  { id: 'litigationAndComplaints', label: '接受行政诉讼、举报数', en: 'litigation and complaints', unit: '件' },
  { id: 'reviews', label: '行政复议数', en: 'administrative reviews', unit: '件' },
  { id: 'lawsuits', label: '行政诉讼数', en: 'lawsuits', unit: '件' },
];

/** The national table and those of provinces as two blocks: a document has lines of one of them. Authority: 国办发〔2014〕32号. */
export const statistics2014 = {
  id: 'statistics', title: '政府信息公开情况统计表', en: 'statistics of information disclosure', unit: '', corner: '统计指标',
  blocks: [{ columns: statisticsColumns, rows: national }, { columns: statisticsColumns, rows: provincial }],
} as const satisfies Table;
