import type { Example } from '../rule.js';

/** A statistics table of 2015 that lost the borders between its cells; a sentence says what arithmetic leaves open. */
export const gluedTable = (documents: string): Example => ({
  text: `青河县档案局2015年政府信息公开工作年度报告\n2015年全局主动公开政府信息2031条。 附件：统计表 指标名称计量单位2015年度历年累计主动公开文件数条${documents}其中：1.政府网站公开数条${documents}2.政府公报公开数条00受理依申请公开信息总数条01其中：1.当面申请数条00\n`,
});
