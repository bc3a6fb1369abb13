import type { SectionTitle } from './form.js';

/** Chapters of reports under the Regulation of 2007 (its article 32). Numbers and wording vary from place to place. */
export const statisticsSections = [
  { number: 1, title: '概述', en: 'Overview', also: ['概况', '基本情况', '总体情况', '工作概述'] },
  { number: 2, title: '主动公开政府信息情况', en: 'Information disclosed on own initiative', also: ['主动公开政府信息的情况', '主动公开情况', '政府信息主动公开情况'] },
  {
    number: 3, title: '依申请公开政府信息情况', en: 'Information disclosed on request',
    also: ['政府信息依申请公开工作情况', '依申请公开情况', '政府信息依申请公开情况', '依申请公开工作情况', '依申请公开、不予公开及咨询政府信息情况'],
  },
  {
    number: 4, title: '政府信息公开的收费及减免情况', en: 'Fees charged and waived',
    also: ['收费及减免情况', '政府信息公开收费及减免情况', '政府信息公开工作收费及减免情况', '依申请公开政府信息的收费及减免情况'],
  },
  {
    number: 5, title: '因政府信息公开申请行政复议、提起行政诉讼的情况', en: 'Review, litigation and complaints',
    also: [
      '复议诉讼申诉情况', '行政复议、行政诉讼和申诉情况', '行政复议、提起行政诉讼情况', '申请行政复议、提起行政诉讼和申诉的情况', '复议、诉讼和申诉情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况', '政府信息公开行政复议、诉讼情况', '行政复议和行政诉讼情况',
    ],
  },
  {
    number: 6, title: '存在的主要问题及改进措施', en: 'Problems and improvement',
    also: ['存在问题及改进措施', '存在的问题及改进措施', '存在的主要问题和改进措施', '政府信息公开工作存在的主要问题及改进情况', '存在的主要问题及改进情况', '存在的不足和改进措施'],
  },
  {
    number: 7, title: '政府信息公开情况统计表', en: 'Statistics of information disclosure', table: 'statistics',
    also: ['说明与附表', '附表', '需要说明的事项与附表', '政府信息公开情况统计', '统计表', '其他需要说明的事项与附表'],
  },
] as const satisfies readonly SectionTitle[];
