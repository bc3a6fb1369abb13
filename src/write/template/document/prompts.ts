/** What is to be written somewhere: a heading of its own, where there is one, and what stands there till then. */
export interface Prompt {
  readonly heading?: string;
  /** In the form's own words （文字描述…）, so that one left in a finished report is noticed. */
  readonly text: string;
}

/**
 * What each section asks for, by its number; sections with a table alone ask for nothing. Authority: the form's annex for
 * what stands in sections 一, 五 and 六; the notice itself for the five aspects of 总体情况 and the two of section 五.
 */
export const prompts: Readonly<Record<number, readonly Prompt[]>> = {
  1: [
    { heading: '主动公开方面', text: '（文字描述：主动公开的数量、渠道和解读回应情况。）' },
    { heading: '依申请公开方面', text: '（文字描述：收到、办理、结转的件数，与第三部分表格一致。）' },
    { heading: '政府信息管理方面', text: '（文字描述：信息审查、动态更新、规范性文件管理情况。）' },
    { heading: '平台建设方面', text: '（文字描述：网站、政务新媒体、公报等平台情况。）' },
    { heading: '监督保障方面', text: '（文字描述：机构人员、培训、考核、社会评议和责任追究情况。）' },
  ],
  5: [{ text: '（文字描述：存在的主要问题，应具体，不与上年雷同。）' }, { text: '（文字描述：上年问题的改进情况和下一步措施。）' }],
  6: [{ text: '（文字描述，收取信息处理费情况在此处报告。）' }],
};
