import type { Line, Table } from './form.js';

/** 申请人情况, the seven columns of table 三, the same in both forms. */
const applicants = [
  { id: 'naturalPerson', label: '自然人', en: 'natural persons' },
  {
    label: '法人或其他组织', en: 'legal persons and other organizations',
    children: [
      { id: 'business', label: '商业企业', en: 'businesses', also: ['企业'] },
      { id: 'research', label: '科研机构', en: 'research bodies' },
      { id: 'publicWelfare', label: '社会公益组织', en: 'public welfare bodies', also: ['社会公益', '社会公益机构'] },
      { id: 'legalService', label: '法律服务机构', en: 'legal service bodies', also: ['法律服务'] },
      { id: 'otherOrganization', label: '其他', en: 'other organizations', also: ['其他组织'] },
    ],
  },
  { id: 'total', label: '总计', en: 'total', also: ['合计'], sums: 'beside' },
] as const satisfies readonly Line[];

const outcomes = [
  { id: 'granted', label: '（一）予以公开', en: '(1) granted' },
  {
    id: 'partiallyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', en: '(2) partially granted',
    also: ['部分公开', '部分公开（区分处理）', '部分公开（区分处理的）'],
  },
  {
    id: 'denied', label: '（三）不予公开', en: '(3) denied',
    children: [
      { id: 'stateSecret', label: '1.属于国家秘密', en: '1. state secret' },
      { id: 'otherLaw', label: '2.其他法律行政法规禁止公开', en: '2. forbidden by other law', also: ['其他法律、行政法规禁止公开', '其他法律法规禁止公开'] },
      { id: 'publicSafety', label: '3.危及“三安全一稳定”', en: '3. endangers security or stability' },
      { id: 'thirdParty', label: '4.保护第三方合法权益', en: '4. third party rights' },
      { id: 'internalAffairs', label: '5.属于三类内部事务信息', en: '5. internal affairs', also: ['属于内部事务信息'] },
      { id: 'processInformation', label: '6.属于四类过程性信息', en: '6. process information', also: ['属于过程性信息'] },
      { id: 'enforcementFile', label: '7.属于行政执法案卷', en: '7. enforcement file', also: ['属于行政执法案卷信息'] },
      { id: 'administrativeInquiry', label: '8.属于行政查询事项', en: '8. administrative inquiry' },
    ],
  },
  {
    id: 'unavailable', label: '（四）无法提供', en: '(4) unavailable',
    children: [
      { id: 'notHeld', label: '1.本机关不掌握相关政府信息', en: '1. not held', also: ['本机关不掌握'] },
      { id: 'needsCreation', label: '2.没有现成信息需要另行制作', en: '2. would have to be created' },
      { id: 'unclear', label: '3.补正后申请内容仍不明确', en: '3. still unclear after completion' },
    ],
  },
  {
    id: 'notProcessed', label: '（五）不予处理', en: '(5) not processed',
    children: [
      { id: 'petition', label: '1.信访举报投诉类申请', en: '1. petition or complaint' },
      { id: 'repeated', label: '2.重复申请', en: '2. repeated request' },
      { id: 'publication', label: '3.要求提供公开出版物', en: '3. asks for a publication' },
      { id: 'excessive', label: '4.无正当理由大量反复申请', en: '4. excessive requests' },
      { id: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息', en: '5. asks to confirm or reissue' },
    ],
  },
] as const satisfies readonly Line[];

const sumOfOutcomes = { id: 'total', label: '（七）总计', en: '(7) total', also: ['合计', '办理结果合计', '办理结果总计'], sums: 'beside' } as const satisfies Line;

/** Form 2021 splits 其他处理 in three; form 2019 prints one row of that name. */
export const otherInThreeRows = {
  id: 'other', label: '（六）其他处理', en: '(6) other', also: ['其他'],
  children: [
    {
      id: 'overdueCorrection', label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      en: '1. not completed in time', also: ['申请人无正当理由逾期不补正'],
    },
    {
      id: 'overdueFee', label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      en: '2. fee not paid in time', also: ['申请人逾期未按收费通知要求缴纳费用'],
    },
    { id: 'other', label: '3.其他', en: '3. other' },
  ],
} as const satisfies Line;

/** 其他处理 as one row, without its three kinds. Authority: form 2019, table of section 三. */
export const otherInOneRow = { id: 'other', label: '（六）其他处理', en: '(6) other', also: ['其他'] } as const satisfies Line;

/** Table 三 with the given form of 其他处理. Authority: the form's annex, table of section 三, and its top left corner for the balance. */
export const requestsTable = <const Other extends Line>(other: Other) =>
  ({
    id: 'requests', title: '收到和处理政府信息公开申请情况', en: 'requests received and handled', unit: '件',
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', over: '申请人情况',
    blocks: [
      {
        columns: applicants,
        rows: [
          { id: 'received', label: '一、本年新收政府信息公开申请数量', en: 'I. received this year', also: ['本年新收', '本年新收政府信息公开申请'] },
          { id: 'carriedOver', label: '二、上年结转政府信息公开申请数量', en: 'II. carried over from last year', also: ['上年结转', '上年结转政府信息公开申请'] },
          {
            id: 'results', label: '三、本年度办理结果', en: 'III. results this year', also: ['办理结果'],
            children: [...outcomes, other, sumOfOutcomes],
          },
          {
            id: 'carriedForward', label: '四、结转下年度继续办理', en: 'IV. carried forward',
            also: ['结转下年度', '结转下一年继续办理', '结转下一年度继续办理', '转下一年度', '结转下年继续办理', '结转下年'],
          },
        ],
        balances: [{ id: 'flow', left: ['received', 'carriedOver'], right: ['results.total', 'carriedForward'] }],
      },
    ],
  }) as const satisfies Table;
